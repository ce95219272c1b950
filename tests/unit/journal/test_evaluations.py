"""Repair plans in a journal: looked at again on a day, at rest, ended, and gone on with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_course import Course, course
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.services.evaluations import PlanCall
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)
EVERY_WEEK = RepairPlanBody(title="After the summer", look_every="week")

LookBack = Callable[..., RecordId]


@pytest.fixture
def plan(write: Write) -> RecordId:
    return write(EVERY_WEEK)


@pytest.fixture
def look_back(journal: Journal, plan: RecordId) -> LookBack:
    def look_back(**answers: object) -> RecordId:
        draft = journal.repair_plans.evaluations.begin(plan)
        body = EvaluationBody(**answers)  # type: ignore[arg-type]  # answers of this kind
        journal.keep(replace(draft, record=replace(draft.record, body=body)))
        return draft.record.id

    return look_back


def body_of(journal: Journal, plan: RecordId) -> RepairPlanBody:
    body = journal.read(plan).record.body
    assert isinstance(body, RepairPlanBody)
    return body


def test_an_evaluation_belongs_to_its_plan_and_is_found_by_its_words(
    journal: Journal, write: Write, plan: RecordId, look_back: LookBack
) -> None:
    look = look_back(hard="When the phone lights up")
    other = write(RepairPlanBody(title="Another one"))

    assert [each.id for each in journal.repair_plans.evaluations.of(plan)] == [look]
    assert journal.repair_plans.evaluations.of(other) == ()
    assert journal.page(Query(terms=("lights",))).rows[0].kind is Kind.EVALUATION


def test_evaluations_stand_in_order_of_time(
    journal: Journal, clock: FakeClock, plan: RecordId, look_back: LookBack
) -> None:
    first = look_back(lean=2)
    clock.pass_time(days=7)
    second = look_back(lean=4)

    assert [each.id for each in journal.repair_plans.evaluations.of(plan)] == [first, second]


def test_a_plan_is_called_on_its_day_for_a_week(journal: Journal, plan: RecordId) -> None:
    evaluations, a_week = journal.repair_plans.evaluations, timedelta(days=7)

    assert evaluations.today(TODAY + timedelta(days=6)) == ()
    (called,) = evaluations.today(TODAY + a_week)
    assert (called.plan, called.title, called.call) == (plan, "After the summer", PlanCall.LOOK)
    assert called.day == TODAY + a_week
    assert evaluations.today(TODAY + 2 * a_week)[0].day == TODAY + 2 * a_week


def test_looking_back_moves_the_next_day(
    journal: Journal, clock: FakeClock, plan: RecordId, look_back: LookBack
) -> None:
    clock.pass_time(days=7)
    look_back(hurt=5)
    today = TODAY + timedelta(days=7)

    assert journal.repair_plans.evaluations.today(today) == ()
    assert journal.repair_plans.evaluations.next_day(plan, today) == today + timedelta(days=7)


def test_the_day_before_which_nothing_was_to_be_decided_is_named(
    journal: Journal, write: Write
) -> None:
    plan = write(RepairPlanBody(title="Not yet", not_before=date(2026, 3, 10)))
    evaluations = journal.repair_plans.evaluations

    assert evaluations.today(date(2026, 3, 9)) == ()
    (called,) = evaluations.today(date(2026, 3, 16))
    assert (called.plan, called.call, called.day) == (
        plan, PlanCall.MAY_DECIDE, date(2026, 3, 10),
    )  # fmt: skip
    assert evaluations.today(date(2026, 3, 17)) == ()


def test_a_pause_asks_for_nothing_and_can_be_taken_back(journal: Journal, plan: RecordId) -> None:
    due = TODAY + timedelta(days=7)
    changes = journal.repair_plans.course.pause(plan)

    assert plan in changes.ids
    assert body_of(journal, plan).rests == (Rest(TODAY),)
    assert journal.repair_plans.evaluations.today(due) == ()

    journal.undo()
    assert body_of(journal, plan).rests == ()
    assert len(journal.repair_plans.evaluations.today(due)) == 1


def test_a_plan_that_ended_can_be_gone_on_with(
    journal: Journal, clock: FakeClock, plan: RecordId
) -> None:
    journal.repair_plans.course.end(plan, "enough")
    assert course(body_of(journal, plan)) is Course.ENDED
    assert body_of(journal, plan).ended_how == "enough"

    clock.pass_time(days=30)
    journal.repair_plans.course.go_on(plan)
    assert course(body_of(journal, plan)) is Course.GOES_ON
    assert body_of(journal, plan).rests == (Rest(TODAY, TODAY + timedelta(days=30)),)


def test_saying_what_is_so_already_changes_nothing(journal: Journal, plan: RecordId) -> None:
    assert not journal.repair_plans.course.go_on(plan)

    journal.repair_plans.course.pause(plan)
    assert not journal.repair_plans.course.pause(plan)


def test_taking_back_leaves_what_was_written_meanwhile(
    journal: Journal, write: Write, plan: RecordId
) -> None:
    journal.repair_plans.course.pause(plan)
    write(replace(body_of(journal, plan), lost="The Sundays"), to=plan)
    before = journal.undo_label()
    while before == "kept":
        journal.undo()
        before = journal.undo_label()
    journal.undo()

    assert body_of(journal, plan).rests == ()


def test_a_plan_that_is_not_there_cannot_rest(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.repair_plans.course.pause(RecordId("nobody"))
