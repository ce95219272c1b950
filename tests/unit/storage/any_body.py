"""Bodies of every kind, with anything in them, for tests of how they are stored."""

from datetime import UTC
from typing import get_type_hints

from hypothesis import strategies as st

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.check_in import HEALING_SCALES, PULSE_SCALES, CheckInBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.readiness import Checked, Planned, ReadinessBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import IMPACTS, RepairPlanBody, impact_field
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.domain.summary import ItemChoice, RoleFor, SummaryBody
from hallpass_desktop.domain.worksheet import Beneath, WorksheetBody

SCALE = st.none() | st.integers(0, 10)
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))


def words_for(body: type[Body]) -> dict[str, st.SearchStrategy[str]]:
    return {name: st.text() for name, hint in get_type_hints(body).items() if hint is str}


BODY_STRATEGIES: dict[Kind, st.SearchStrategy[Body]] = {
    Kind.NOTE: st.builds(NoteBody, **words_for(NoteBody)),
    Kind.JEALOUSY: st.builds(
        JealousyBody,
        **words_for(JealousyBody),
        strength_before=SCALE,
        tender=st.lists(st.text(), max_size=3).map(tuple),
        feelings=st.lists(st.builds(Feeling, st.text(), SCALE), max_size=3).map(tuple),
        tried=st.lists(st.builds(Attempt, st.text(), SCALE), max_size=3).map(tuple),
        asked_later_at=MOMENTS,
        open_step=SCALE,
        cooling_until=MOMENTS,
    ),
    Kind.NEED: st.builds(
        NeedBody,
        **words_for(NeedBody),
        importance=SCALE,
        who_helps=st.lists(st.text(), max_size=3).map(tuple),
        often_mine=SCALE,
        often_theirs=SCALE,
        is_resting=st.booleans(),
    ),
    Kind.REQUEST: st.builds(
        RequestBody, **words_for(RequestBody), look_again_on=st.none() | st.dates()
    ),
    Kind.CHECK_IN: st.builds(
        CheckInBody,
        **words_for(CheckInBody),
        **dict.fromkeys((*PULSE_SCALES, *HEALING_SCALES), SCALE),
        feelings=st.lists(st.builds(Feeling, st.text(), SCALE), max_size=3).map(tuple),
        open_step=SCALE,
    ),
    Kind.WORKSHEET: st.builds(
        WorksheetBody,
        **words_for(WorksheetBody),
        beneath=st.lists(st.builds(Beneath, st.text(), SCALE), max_size=3).map(tuple),
        open_step=SCALE,
    ),
}
BODY_STRATEGIES |= {
    Kind.READINESS: st.builds(
        ReadinessBody,
        **words_for(ReadinessBody),
        hopes=st.lists(st.text(), max_size=3).map(tuple),
        alternatives=st.lists(st.text(), max_size=3).map(tuple),
        decision=st.lists(st.builds(Checked, *[st.text()] * 3), max_size=3).map(tuple),
        plans=st.lists(
            st.builds(Planned, st.text(), st.text(), st.none() | st.dates()), max_size=3
        ).map(tuple),
        put_aside=st.lists(st.text(), max_size=3).map(tuple),
        small_step_on=st.none() | st.dates(),
    ),
    Kind.REPAIR_PLAN: st.builds(
        RepairPlanBody,
        **words_for(RepairPlanBody),
        **dict.fromkeys(map(impact_field, IMPACTS), SCALE),
        **dict.fromkeys(("not_before", "ended"), st.none() | st.dates()),
        rests=st.lists(st.builds(Rest, st.dates(), st.none() | st.dates()), max_size=3).map(tuple),
        own_limits=st.lists(st.text(), max_size=3).map(tuple),
    ),
    Kind.EVALUATION: st.builds(
        EvaluationBody,
        **words_for(EvaluationBody),
        **dict.fromkeys(("lean", "hurt", *map(impact_field, IMPACTS)), SCALE),
    ),
    Kind.STEP: st.builds(
        RepairStepBody,
        **words_for(RepairStepBody),
        **dict.fromkeys(("times_a_week", "every_days"), st.none() | st.integers(0, 99)),
        **dict.fromkeys(("by_day", "starts", "ends", "let_go"), st.none() | st.dates()),
    ),
    Kind.FIRST_EVENING: st.builds(
        FirstEveningBody,
        **words_for(FirstEveningBody),
        feelings=st.lists(st.builds(Feeling, st.text(), SCALE), max_size=3).map(tuple),
        strength=SCALE,
        for_now=st.lists(st.text(), max_size=3).map(tuple),
        look_again_on=st.none() | st.dates(),
        open_step=SCALE,
    ),
    Kind.SET_OFF: st.builds(SetOffBody, **words_for(SetOffBody)),
    Kind.AGREEMENT: st.builds(
        AgreementBody,
        **words_for(AgreementBody),
        my_motives=st.lists(st.text(), max_size=3).map(tuple),
        words=st.lists(st.builds(Definition, st.text(), st.text()), max_size=3).map(tuple),
        trial_until=st.none() | st.dates(),
        review_on=st.none() | st.dates(),
    ),
    Kind.CLAUSE: st.builds(
        ClauseBody,
        **words_for(ClauseBody),
        place=st.floats(-1e6, 1e6),
        tell_within_hours=st.none() | st.integers(0, 99),
        covers=st.lists(st.text(), max_size=3).map(tuple),
        trial_until=st.none() | st.dates(),
        is_open=st.booleans(),
    ),
    Kind.GRID_ROW: st.builds(GridRowBody, **words_for(GridRowBody), place=st.floats(-1e6, 1e6)),
    Kind.SESSION: st.builds(SessionBody),
    Kind.ACTION_POINT: st.builds(ActionPointBody),
    Kind.AFTERWORD: st.builds(AfterwordBody, **words_for(AfterwordBody)),
    Kind.SUMMARY: st.builds(
        SummaryBody,
        **words_for(SummaryBody),
        weeks=SCALE,
        since=st.none() | st.dates(),
        wants=st.lists(st.text(), max_size=3).map(tuple),
        items=st.lists(st.builds(ItemChoice, st.text()), max_size=3).map(tuple),
        roles=st.lists(st.builds(RoleFor, st.text(), st.text()), max_size=3).map(tuple),
        replaces_names=st.booleans(),
    ),
    Kind.SCORE: st.builds(
        ScoreBody,
        **words_for(ScoreBody),
        **dict.fromkeys(("total", "least", "most"), st.none() | st.floats(-1e6, 1e6)),
    ),
}
