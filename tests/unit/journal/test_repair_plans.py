"""Repair plans in a journal: the one that was begun last comes first, and the trash keeps quiet."""

from dataclasses import replace
from datetime import timedelta

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write


def titles(journal: Journal) -> list[str]:
    return [each.title for each in journal.repair_plans.all()]


def test_the_plan_that_was_begun_last_comes_first_whenever_it_happened(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    write(RepairPlanBody(title="In spring"))
    clock.pass_time(minutes=60)
    day = clock.now() - timedelta(days=300)
    draft = journal.begin(Kind.REPAIR_PLAN, happened=Moment.at(day))
    journal.keep(replace(draft, record=replace(draft.record, body=RepairPlanBody(title=" Old "))))

    old, spring = journal.repair_plans.all()

    assert (old.title, spring.title) == ("Old", "In spring")
    assert old.day == day.date()


def test_writing_on_in_an_older_plan_moves_none(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    first = write(RepairPlanBody(title="First"))
    clock.pass_time(minutes=60)
    write(RepairPlanBody(title="Second"))
    clock.pass_time(minutes=60)
    draft = journal.open(first)
    body = RepairPlanBody(title="First", lost="The ring on the shelf")
    journal.keep(replace(draft, record=replace(draft.record, body=body)))

    assert titles(journal) == ["Second", "First"]


def test_a_plan_in_the_trash_is_not_there(journal: Journal, write: Write) -> None:
    plan = write(RepairPlanBody(title="First"))
    journal.trash([plan])

    assert titles(journal) == []

    journal.restore([plan])

    assert titles(journal) == ["First"]
