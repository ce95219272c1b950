"""Each of the eight sessions once, from the door of the stage to what is kept of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.repair_marks import Source
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.talking import (
    A_WHOLE_SESSION,
    ACTION_POINT,
    AFTERWORD,
    begin,
    goes_along,
    goes_back_to_private_pages,
    goes_on,
    goes_to_the_stage,
    on_screen,
    passes_the_gate,
)
from tests.e2e.two_at_home import two_at_home

pytestmark = list(A_WHOLE_SESSION)
Check = Callable[[Journal, SessionBody], None]


@contextmanager
def opened(ready: ReadyHome) -> Iterator[Journal]:
    """The notebook, once the app has closed it."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        yield Journal(vault, SystemClock())
    finally:
        vault.close()


def session_kept(journal: Journal) -> SessionBody:
    """The one session that is kept."""
    (row,) = journal.page(Query(kinds=(Kind.SESSION,))).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, SessionBody)
    return body


def names_a_day(_journal: Journal, kept: SessionBody) -> None:
    assert kept.again == SystemClock().now().date() + timedelta(days=7)
    assert kept.decisions == ()


def agrees_on_a_row(journal: Journal, _kept: SessionBody) -> None:
    (agreement,) = journal.agreements.all()
    assert agreement.grid[0].body.agreed == "Once a month"
    assert agreement.standing.newest == 1
    assert agreement.standing.read_by == {Who.ME, Who.PARTNER}


def keeps_a_clause(journal: Journal, kept: SessionBody) -> None:
    assert [said.verdict for said in kept.clauses_said] == ["keep"]
    assert len(journal.agreements.all()[0].clauses) == 1


def keeps_and_tries(_journal: Journal, kept: SessionBody) -> None:
    assert (kept.keep, kept.attempt) == ("The walk on Sunday", "No phones at table")


def asks_for_one_thing(_journal: Journal, kept: SessionBody) -> None:
    assert (kept.asked_for, kept.asked_by, kept.reply) == ("A hand to hold", "me", "yes")


def looks_back(_journal: Journal, kept: SessionBody) -> None:
    assert (kept.look_mine, kept.look_theirs) == ("go_on", "go_on")


def marks_a_step(journal: Journal, _kept: SessionBody) -> None:
    (plan,) = journal.together.offers().plans
    (step,) = journal.repair_plans.steps.of(plan.id)
    said = [(mark.marked, mark.value, mark.source, mark.note) for mark in step.marks]
    assert said == [("done", 2, Source.TOGETHER, ""), ("felt", 3, Source.TOGETHER, "Warm")]


def decides(_journal: Journal, kept: SessionBody) -> None:
    assert kept.decisions == ("We ask before we post",)


KEPT: dict[SessionKind, Check] = {
    SessionKind.OPENING: names_a_day,
    SessionKind.WALK: agrees_on_a_row,
    SessionKind.REVIEW: keeps_a_clause,
    SessionKind.CHECK_IN: keeps_and_tries,
    SessionKind.MOMENT: asks_for_one_thing,
    SessionKind.DEBRIEF: looks_back,
    SessionKind.REPAIR: marks_a_step,
    SessionKind.FREE: decides,
}


@pytest.mark.parametrize("kind", SessionKind)
def test_a_session_runs_once_and_what_it_is_for_is_kept(
    owner: Person, ready: ReadyHome, kind: SessionKind
) -> None:
    two_at_home(ready)
    begin(ready, kind)

    goes_to_the_stage(owner)
    passes_the_gate(owner)
    goes_along(owner, kind)
    goes_back_to_private_pages(owner)
    owner.unlocks()
    owner.quits()

    with opened(ready) as journal:
        kept = session_kept(journal)
        assert kept.lines == ("We talked for an hour",)
        assert [point.text for point in journal.together.points()] == [ACTION_POINT]
        assert afterwords(journal) == [AFTERWORD, AFTERWORD]
        KEPT[kind](journal, kept)


def afterwords(journal: Journal) -> list[str]:
    """What each of the two wrote for themselves."""
    rows = journal.page(Query(kinds=(Kind.AFTERWORD,))).rows
    bodies = [journal.read(row.id).record.body for row in rows]
    return [body.text for body in bodies if isinstance(body, AfterwordBody)]


def test_a_no_ends_it_with_the_same_screen_as_any_end(owner: Person, ready: ReadyHome) -> None:
    two_at_home(ready)
    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    passes_the_gate(owner, theirs="no")
    owner.sees(id="close_button")
    after_a_no = owner.everything()
    goes_back_to_private_pages(owner)
    owner.unlocks()
    owner.quits()

    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    passes_the_gate(owner)
    goes_along(owner, SessionKind.FREE)

    assert owner.everything() == after_a_no


def test_a_paused_session_goes_on_where_it_was_after_the_app_was_closed(
    owner: Person, ready: ReadyHome
) -> None:
    two_at_home(ready)
    begin(ready, SessionKind.FREE)
    goes_to_the_stage(owner)
    passes_the_gate(owner)
    shown = on_screen(owner)
    for way in ("start_button", "go_on_button", "go_on_button"):
        shown = goes_on(owner, way, shown)
    owner.presses("F8")
    owner.sees(id="when_label")
    owner.presses("alt+F4")
    owner.waits_for_the_end()

    goes_to_the_stage(owner)
    passes_the_gate(owner)
    for check in ("ready_me_check", "ready_partner_check"):
        owner.activates(id=check)

    owner.sees(id="agenda", name=shown["agenda"])
