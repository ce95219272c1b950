"""Repair plans in a summary: week by week, and nothing from before or after the chosen days."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_marks import Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.domain.summary_view import WeekShown
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write
from tests.unit.journal.summary.at_summary import TODAY, a_summary, by, view

MONDAY = date(2026, 2, 23)


@pytest.fixture
def plan(write: Write) -> RecordId:
    return write(RepairPlanBody(title="After May", what_happened="Secret words", stand="trying"))


@pytest.fixture
def step(journal: Journal, plan: RecordId) -> RecordId:
    weekly = RepairStepBody(title="Call at six", rhythm="weekly", times_a_week=1)
    return by(journal, Kind.STEP, weekly, parent=plan)


def marked_on(journal: Journal, step: RecordId, day: date) -> None:
    journal.repair_plans.steps.mark(step, Marked.FELT, 1, day, Source.OWN)
    journal.repair_plans.steps.mark(step, Marked.DONE, 2, day, Source.TOLD)


def the_week(journal: Journal, plan: RecordId, first: date, last: date) -> WeekShown:
    """The one week from Monday 23 February that these days lie in."""
    body = a_summary(Section.REPAIR, plans=(plan,), weeks=None, since=first, until=last)
    (shown,) = view(journal, body).plans
    (week,) = shown.weeks
    return week


def test_a_plan_shows_done_and_felt_beside_one_another(
    journal: Journal, plan: RecordId, step: RecordId, clock: FakeClock
) -> None:
    for source, value in ((Source.OWN, 1), (Source.TOGETHER, 3), (Source.TOLD, 0)):
        journal.repair_plans.steps.mark(step, Marked.FELT, value, TODAY, source)
    journal.repair_plans.steps.mark(step, Marked.DONE, 2, TODAY, Source.TOLD)
    clock.pass_time(days=14)

    (shown,) = view(journal, a_summary(Section.REPAIR, plans=(plan,), weeks=3)).plans

    assert (shown.title, shown.stand) == ("After May", "trying")
    (week,) = [each for each in shown.weeks if each.monday == MONDAY]
    assert (week.done, week.felt_count) == (1, 2)
    assert week.felt is not None
    assert week.felt.middle == 2


@pytest.mark.parametrize(
    ("first", "last", "is_told"),
    [(0, 6, True), (1, 6, True), (1, 1, True), (2, 6, False), (0, 0, False)],
)
def test_marks_outside_the_chosen_days_stay_out(
    journal: Journal, plan: RecordId, step: RecordId, first: int, last: int, is_told: bool
) -> None:
    marked_on(journal, step, MONDAY + timedelta(days=1))

    week = the_week(journal, plan, MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))

    assert (week.asked, week.done, week.felt_count) == ((1, 1, 1) if is_told else (0, 0, 0))


def test_a_week_that_the_days_cut_says_nothing_of_what_was_not_done(
    journal: Journal, plan: RecordId, step: RecordId, clock: FakeClock
) -> None:
    marked_on(journal, step, TODAY)
    clock.pass_time(days=14)
    last = MONDAY + timedelta(days=13)

    assert the_week(journal, plan, last - timedelta(days=6), last).asked == 1
    assert the_week(journal, plan, last - timedelta(days=5), last).asked == 0
