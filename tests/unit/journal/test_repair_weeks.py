"""The table of weeks: steps that say something, and how far back there is anything to see."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.domain.repair_marks import WHOLE, Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.week import MONDAY
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.repair_weeks import MANY, Asked, WeekTable, week_table
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)
PLAN = RepairPlanBody(what_happened="The messages went on")
WALK = RepairStepBody(title="A walk", rhythm="each_time")
LATER = RepairStepBody(title="A page each", horizon="understanding", rhythm="weekly")


@pytest.fixture
def plan(write: Write) -> RecordId:
    return write(PLAN)


def add(journal: Journal, plan: RecordId, body: RepairStepBody) -> RecordId:
    draft = journal.repair_plans.steps.begin(plan, body)
    journal.keep(draft)
    return draft.record.id


def table(journal: Journal, plan: RecordId, back: int = 0) -> WeekTable:
    steps = journal.repair_plans.steps.of(plan)
    return week_table(PLAN, steps, Asked(TODAY, MONDAY, back))


def test_only_steps_that_say_something_have_a_row(journal: Journal, plan: RecordId) -> None:
    walk = add(journal, plan, WALK)
    add(journal, plan, LATER)
    journal.repair_plans.steps.mark(walk, Marked.DONE, WHOLE, TODAY, Source.OWN)

    (row,) = table(journal, plan).rows

    assert row.step.id == walk
    assert [week.went for week in row.weeks] == [*[Went.DID_NOT_APPLY] * (MANY - 1), Went.KEPT]


def test_a_mark_typed_in_for_somebody_counts_as_any(journal: Journal, plan: RecordId) -> None:
    walk = add(journal, plan, WALK)
    for source in Source:
        journal.repair_plans.steps.mark(walk, Marked.DONE, WHOLE, TODAY, source)

    (row,) = table(journal, plan).rows

    assert row.weeks[-1].went is Went.KEPT


def test_there_are_earlier_weeks_as_far_as_anything_was_marked(
    journal: Journal, plan: RecordId
) -> None:
    walk = add(journal, plan, WALK)
    assert not table(journal, plan).has_earlier

    day = TODAY - timedelta(weeks=20)
    journal.repair_plans.steps.mark(walk, Marked.DONE, WHOLE, day, Source.OWN)

    assert table(journal, plan).has_earlier
    assert table(journal, plan, MANY).has_earlier
    last = table(journal, plan, 2 * MANY)
    assert not last.has_earlier
    assert [week.went for week in last.rows[0].weeks].count(Went.KEPT) == 1


def test_a_plan_without_steps_has_no_rows(journal: Journal, plan: RecordId) -> None:
    assert table(journal, plan).rows == ()
