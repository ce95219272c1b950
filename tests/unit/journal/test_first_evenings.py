"""First evenings in a journal: when one is named again, and how it is left in peace."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.plan_from_evening import Taken
from hallpass_desktop.domain.pointing import NOTE
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

WORDS = Taken("Nothing for now.", "The outline.", "Details.", "Sleeping apart")


@pytest.fixture
def today(clock: FakeClock) -> date:
    return clock.now().date()


def evening(day: date, words: str = "A message") -> FirstEveningBody:
    return FirstEveningBody(what_happened=words, look_again_on=day)


def named(journal: Journal, clock: FakeClock) -> list[RecordId]:
    return [each.id for each in journal.first_evenings.to_look_at(clock.now())]


def test_those_whose_day_has_come_are_named_the_oldest_first(
    journal: Journal, write: Write, clock: FakeClock, today: date
) -> None:
    late = write(evening(today))
    early = write(evening(today - timedelta(days=2)))
    write(evening(today + timedelta(days=1)))

    assert named(journal, clock) == [early, late]


def test_one_in_the_trash_is_not_named(
    journal: Journal, write: Write, clock: FakeClock, today: date
) -> None:
    written = write(evening(today))
    assert named(journal, clock) == [written]

    journal.trash([written])

    assert named(journal, clock) == []


def test_one_that_may_rest_keeps_its_words_and_is_named_no_more(
    journal: Journal, write: Write, clock: FakeClock, today: date
) -> None:
    written = write(evening(today))

    changes = journal.first_evenings.let_rest(written)

    assert changes.touches(Kind.FIRST_EVENING)
    assert named(journal, clock) == []
    assert journal.read(written).record.body == FirstEveningBody(what_happened="A message")


def test_undo_names_it_again_at_the_same_time(
    journal: Journal, write: Write, clock: FakeClock, today: date
) -> None:
    body = FirstEveningBody(look_again_on=today, look_again_part="morning")
    written = write(body)
    journal.first_evenings.let_rest(written)

    journal.undo()

    assert journal.read(written).record.body == body


def test_what_was_written_meanwhile_stays_when_it_is_named_again(
    journal: Journal, write: Write, today: date
) -> None:
    written = write(evening(today))
    journal.first_evenings.let_rest(written)
    write(FirstEveningBody(what_happened="Two messages"), to=written)

    journal.undo()

    assert journal.read(written).record.body == evening(today, "Two messages")


def test_one_without_a_day_stays_as_it_is(journal: Journal, write: Write) -> None:
    written = write(FirstEveningBody(what_happened="A message"))

    assert not journal.first_evenings.let_rest(written)
    assert journal.undo_label() is None


def test_a_plan_is_begun_from_one_and_points_at_it(journal: Journal, write: Write) -> None:
    written = write(FirstEveningBody(what_happened="A message"))

    begun = journal.first_evenings.to_plan(written, WORDS)

    plan, evening = journal.read(begun.plan), journal.read(written)
    assert plan.record.kind is Kind.REPAIR_PLAN
    assert plan.record.body == RepairPlanBody(what_happened="A message", who_hurt="me")
    assert plan.record.happened == evening.record.happened
    assert plan.pointed_as(NOTE) == plan.pointed
    assert [row.id for row in plan.pointed] == [written]
    assert [row.id for row in evening.pointing] == [begun.plan]
    assert begun.changes.touches(Kind.REPAIR_PLAN)


def test_it_is_begun_once_however_often_somebody_asks(journal: Journal, write: Write) -> None:
    written = write(FirstEveningBody(what_happened="A message"))
    first = journal.first_evenings.to_plan(written, WORDS)

    again = journal.first_evenings.to_plan(written, WORDS)

    assert (again.plan, bool(again.changes)) == (first.plan, False)


def test_one_whose_plan_is_in_the_trash_may_begin_another(journal: Journal, write: Write) -> None:
    written = write(FirstEveningBody(what_happened="A message"))
    first = journal.first_evenings.to_plan(written, WORDS)
    journal.trash([first.plan])

    assert journal.first_evenings.to_plan(written, WORDS).plan != first.plan
