"""Marks of steps and action points that a session leaves."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import ActionPoint, Outcome, StepSaid
from hallpass_desktop.domain.repair_marks import Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import CarriedPoint, ShownStep, Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from tests.fakes import FakeClock
from tests.stages import Stage
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)
SOON, LATER = ActionPoint("Ring", due=date(2026, 3, 4)), ActionPoint("Book", due=date(2026, 4, 1))


@pytest.fixture
def plan(write: Write) -> RecordId:
    return write(RepairPlanBody(what_happened="The messages went on"))


@pytest.fixture
def step(journal: Journal, plan: RecordId) -> RecordId:
    draft = journal.repair_plans.steps.begin(plan, RepairStepBody(title="A walk"))
    journal.keep(draft)
    return draft.record.id


def repair_talk(journal: Journal, vault: Vault, step: RecordId) -> Stage:
    shown = Snapshot(SessionKind.REPAIR, "Robin", "Alex", steps=(ShownStep("s1", "A walk"),))
    return Stage(vault.path, journal.together.begin(shown, {"s1": step}, ()))


def test_marks_are_made_together_on_the_day_of_the_session(
    journal: Journal, vault: Vault, clock: FakeClock, plan: RecordId, step: RecordId
) -> None:
    marks = (StepSaid("s1", "done", 2, "twice"), StepSaid("s1", "felt", 1))
    repair_talk(journal, vault, step).end(Outcome(marks=marks), clock.now())
    clock.pass_time(hours=60)

    journal.together.settle()

    (found,) = journal.repair_plans.steps.of(plan)
    said = {(each.marked, each.source, each.day, each.value, each.note) for each in found.marks}
    assert said == {
        (Marked.DONE, Source.TOGETHER, TODAY, 2, "twice"),
        (Marked.FELT, Source.TOGETHER, TODAY, 1, ""),
    }


def test_a_clock_that_was_set_back_since_makes_it_a_mark_of_today(
    journal: Journal, vault: Vault, clock: FakeClock, plan: RecordId, step: RecordId
) -> None:
    stage = repair_talk(journal, vault, step)
    stage.end(Outcome(marks=(StepSaid("s1", "done", 2),)), clock.now() + timedelta(days=3))

    journal.together.settle()

    (found,) = journal.repair_plans.steps.of(plan)
    assert [each.day for each in found.marks] == [TODAY]


@pytest.mark.parametrize("said", [StepSaid("s1", "done", 9), StepSaid("s1", "seen", 1)])
def test_a_mark_that_there_is_not_is_left_out_and_named(
    journal: Journal, vault: Vault, step: RecordId, said: StepSaid
) -> None:
    repair_talk(journal, vault, step).end(Outcome(marks=(said,), actions=(SOON,)))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.left_out == ("A walk",)
    assert len(journal.together.points()) == 1


def test_a_step_that_is_in_the_trash_is_left_out(
    journal: Journal, vault: Vault, step: RecordId
) -> None:
    stage = repair_talk(journal, vault, step)
    journal.trash([step])
    stage.end(Outcome(marks=(StepSaid("s1", "done", 2),)))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.left_out == ("A walk",)


def points(journal: Journal, vault: Vault, *actions: ActionPoint) -> tuple[RecordId, ...]:
    shown = Snapshot(SessionKind.FREE, "Robin", "Alex")
    Stage(vault.path, journal.together.begin(shown, {}, ())).end(Outcome(actions=actions))
    journal.together.settle()
    return tuple(point.id for point in journal.together.points())


def test_open_points_stand_by_their_day_and_those_without_one_last(
    journal: Journal, vault: Vault
) -> None:
    points(journal, vault, ActionPoint("Some day"), LATER, SOON)

    assert [each.text for each in journal.together.points()] == ["Ring", "Book", "Some day"]


def test_one_press_says_that_it_was_done_and_undo_takes_it_back(
    journal: Journal, vault: Vault
) -> None:
    (point,) = points(journal, vault, SOON)

    changes = journal.together.finish(point)

    assert changes.ids == {point}
    assert journal.together.points() == ()
    journal.undo()
    assert [each.id for each in journal.together.points()] == [point]


def test_one_that_was_done_can_be_opened_again(journal: Journal, vault: Vault) -> None:
    (point,) = points(journal, vault, SOON)
    journal.together.finish(point)

    journal.together.finish(point, is_done=False)

    assert [each.id for each in journal.together.points()] == [point]


def test_one_that_was_carried_into_a_session_and_done_gets_its_day(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    (point,) = points(journal, vault, SOON)
    shown = Snapshot(SessionKind.FREE, "R", "A", carried=(CarriedPoint("a1", "Ring"),))
    stage = Stage(vault.path, journal.together.begin(shown, {"a1": point}, ()))
    stage.end(Outcome(done=("a1",)), clock.now())

    journal.together.settle()

    assert journal.together.points() == ()
    session = journal.read(point).record.parent
    assert session is not None
    assert [each.done_on for each in journal.together.action_points.of(session)] == [TODAY]


def test_a_handle_that_was_not_handed_out_changes_nothing(
    journal: Journal, vault: Vault, step: RecordId
) -> None:
    repair_talk(journal, vault, step).end(Outcome(done=("s1", "a9")))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.left_out == ("A walk",)
