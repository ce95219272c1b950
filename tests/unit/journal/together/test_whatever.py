"""Whatever a stage hands back, of whichever session: it comes in, and leaves no session open."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import (
    LOOK_BACKS,
    VERDICTS,
    ActionPoint,
    Outcome,
    RowAgreed,
    StepSaid,
    Verdict,
)
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.services.journal import Journal
from tests.stages import Stage
from tests.unit.journal.conftest import typed
from tests.unit.journal.together.at_together import pages
from tests.unit.journal.together.conftest import HOME, TELL, snapshot_of
from tests.unit.journal.together.test_once import new_journal

PLACES = ("about", "c1", "c2", "r1", "s1", "a1", "zz")
handles = st.sampled_from(PLACES)
words = st.text(max_size=20)
outcomes = st.builds(
    Outcome,
    rows=st.lists(st.builds(RowAgreed, handles, words, words), max_size=3).map(tuple),
    verdicts=st.lists(
        st.builds(Verdict, handles, st.sampled_from(("", "?", *VERDICTS)), words), max_size=4
    ).map(tuple),
    mine=st.sampled_from(("", *LOOK_BACKS)),
    theirs=st.sampled_from(("", *LOOK_BACKS)),
    marks=st.lists(
        st.builds(StepSaid, handles, st.sampled_from(("done", "felt", "?")), st.integers(-1, 5)),
        max_size=3,
    ).map(tuple),
    done=st.lists(handles, max_size=3).map(tuple),
    actions=st.lists(st.builds(ActionPoint, words), max_size=3).map(tuple),
)


def with_parts(journal: Journal) -> Mapping[str, RecordId]:
    """A record under each handle but one."""

    def keep(kind: Kind, body: Body) -> RecordId:
        draft = typed(journal.begin(kind), body)
        journal.keep(draft)
        return draft.record.id

    about = keep(Kind.AGREEMENT, AgreementBody(title="The summer trip"))
    found = {"about": about}
    for handle, body in (("c1", TELL), ("c2", HOME)):
        clause = journal.agreements.begin_clause(about)
        journal.keep(typed(clause, body))
        found[handle] = clause.record.id
    journal.agreements.add_rows(about, [GridRowBody(title="Dancing", agreed="with friends")])
    found["r1"] = journal.agreements.read(about).grid[0].id
    plan = keep(Kind.REPAIR_PLAN, RepairPlanBody(title="Plan"))
    step = journal.repair_plans.steps.begin(plan, RepairStepBody(title="A walk"))
    journal.keep(step)
    return found | {"s1": step.record.id}


@settings(max_examples=40)
@given(st.sampled_from(SessionKind), st.lists(outcomes, min_size=1, max_size=3), st.booleans())
def test_it_comes_in(
    tmp_path_factory: pytest.TempPathFactory,
    kind: SessionKind,
    said: list[Outcome],
    is_killed: bool,
) -> None:
    path, journal, vault = new_journal(tmp_path_factory.mktemp("whatever"))
    parts = with_parts(journal)
    stage = Stage(path, journal.together.begin(snapshot_of(kind, parts), parts, ()))
    for outcome in said:
        stage.wrote(outcome)
    if is_killed:
        stage.leave()
        journal.together.end()
    else:
        stage.end()
        journal.together.settle()

    assert journal.together.open_session() is None
    assert len(pages(journal, Kind.SESSION)) == 1
    assert len(journal.together.points()) == sum(bool(p.text.strip()) for p in said[-1].actions)
    vault.close()
