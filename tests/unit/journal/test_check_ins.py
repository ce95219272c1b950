"""Check-ins: their forms, the schedules they answer, and the lines of their scales."""

from dataclasses import replace
from datetime import date, time

import pytest

from hallpass_desktop.domain.check_in import BEFORE, CHECKPOINT, PULSE, WEEKLY, CheckInBody
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.insight import Days, Period
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.recurrence import Daily, Weekly
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.fakes import FakeClock
from tests.faults import states_between
from tests.unit.journal.conftest import Write, typed

CALM = CheckInBody(calm=7)
EVENINGS = Daily(date(2026, 3, 1), time(21, 30))


def ask_in_the_evening(journal: Journal, clock: FakeClock, form: str = PULSE) -> None:
    """Ask every evening from now on, and let the evening come."""
    journal.schedules.make(form, EVENINGS)
    clock.pass_time(minutes=30)


def test_a_check_in_begins_in_its_form(journal: Journal) -> None:
    draft = journal.check_ins.begin(CHECKPOINT, BEFORE)

    assert draft.record.kind is Kind.CHECK_IN
    assert draft.record.body == CheckInBody(form=CHECKPOINT, phase=BEFORE)


def test_one_that_stayed_empty_is_not_kept(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock)

    changes = journal.keep(journal.check_ins.begin())

    assert not changes
    assert len(journal.schedules.due()) == 1
    assert journal.undo_label() == "schedule"


def test_a_kept_check_in_answers_the_one_that_waits(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock)

    changes = journal.keep(typed(journal.check_ins.begin(), CALM))

    assert journal.schedules.due() == ()
    assert changes.schedules
    assert changes.touches(Kind.CHECK_IN)


def test_one_that_was_on_the_disk_before_answers_too(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock, WEEKLY)
    started = journal.check_ins.start(WEEKLY)

    journal.keep(typed(journal.open(started), CheckInBody(form=WEEKLY, best="Bread")))

    assert journal.schedules.due() == ()


def test_another_form_leaves_it_waiting(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock, WEEKLY)

    journal.keep(typed(journal.check_ins.begin(), CALM))

    assert [due.form for due in journal.schedules.due()] == [WEEKLY]


def test_taking_it_back_lets_it_wait_again(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock)
    journal.keep(typed(journal.check_ins.begin(), CALM))

    journal.undo()

    assert len(journal.schedules.due()) == 1
    assert journal.count(Query()) == 0
    assert journal.count(Query(in_trash=True)) == 1
    assert journal.undo_label() == "schedule"


def test_going_on_with_a_kept_one_answers_nothing(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    kept = write(CALM)
    ask_in_the_evening(journal, clock)

    journal.keep(typed(journal.open(kept), replace(CALM, word="rain")))

    assert len(journal.schedules.due()) == 1


def test_stopping_half_way_asks_no_more_and_loses_nothing(
    journal: Journal, clock: FakeClock
) -> None:
    ask_in_the_evening(journal, clock)

    journal.check_ins.put_away(typed(journal.check_ins.begin(), CALM))

    assert journal.schedules.due() == ()
    assert journal.count(Query(in_trash=True)) == 1


def test_stopping_is_taken_back_as_a_whole(journal: Journal, clock: FakeClock) -> None:
    ask_in_the_evening(journal, clock)
    journal.check_ins.put_away(typed(journal.check_ins.begin(), CALM))

    journal.undo()

    assert len(journal.schedules.due()) == 1
    assert journal.count(Query()) == 1


def test_lines_are_read_by_the_day_on_the_wall(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    write(CheckInBody(calm=6, trust=3))
    clock.pass_time(days=1, hours=2, minutes=40)
    write(CheckInBody(form=WEEKLY, calm=4))

    days, lines = journal.check_ins.lines(Period.FOUR_WEEKS)

    assert days == Days(date(2026, 2, 3), date(2026, 3, 2))
    assert lines == {
        "calm": ((date(2026, 3, 1), 6), (date(2026, 3, 2), 4)),
        "trust": ((date(2026, 3, 1), 3),),
    }


def test_what_is_in_the_trash_is_on_no_line(journal: Journal, write: Write) -> None:
    journal.trash([write(CALM)])

    assert journal.check_ins.lines(Period.YEAR)[1] == {}


def test_everything_begins_with_the_first_check_in(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    write("long before")
    clock.pass_time(days=500)
    write(CheckInBody(calm=6))
    clock.pass_time(days=500)

    days, lines = journal.check_ins.lines(Period.ALL)

    assert days.first == date(2027, 7, 14)
    assert lines == {"calm": ((days.first, 6),)}


def test_everything_is_today_where_there_is_none(journal: Journal) -> None:
    assert journal.check_ins.lines(Period.ALL) == (Days(date(2026, 3, 1), date(2026, 3, 1)), {})


def test_the_weekly_one_is_answered_after_its_hour(journal: Journal, clock: FakeClock) -> None:
    journal.schedules.make(WEEKLY, Weekly((6,), time(21, 20)))
    clock.pass_time(hours=3)

    journal.keep(typed(journal.check_ins.begin(WEEKLY), CheckInBody(form=WEEKLY, best="Soup.")))

    assert journal.schedules.due() == ()


def test_one_that_was_purged_meanwhile_stays_gone(journal: Journal, write: Write) -> None:
    kept = write(CALM)
    draft = journal.open(kept)
    journal.trash([kept])
    whole(journal.empty_trash())

    assert not journal.keep(typed(draft, replace(CALM, word="rain")))
    with pytest.raises(NotFound):
        journal.read(kept)


def kept_and_asked(journal: Journal) -> tuple[int, int, int, str | None]:
    """How many pages there are, in the trash and out of it, what is asked for, what was done."""
    pages, trashed = journal.count(Query()), journal.count(Query(in_trash=True))
    return pages, trashed, len(journal.schedules.due()), journal.undo_label()


def test_a_failure_leaves_it_kept_and_answered_or_neither(
    journal: Journal, clock: FakeClock
) -> None:
    ask_in_the_evening(journal, clock)
    before = kept_and_asked(journal)
    draft = typed(journal.check_ins.begin(), CALM)

    seen = states_between(lambda: journal.keep(draft), lambda: kept_and_asked(journal))

    assert set(seen) == {before} == {(0, 0, 1, "schedule")}
    assert kept_and_asked(journal) == (1, 0, 0, "kept")


def test_a_failure_leaves_it_put_away_and_answered_or_neither(
    journal: Journal, clock: FakeClock
) -> None:
    ask_in_the_evening(journal, clock)
    before = kept_and_asked(journal)
    draft = typed(journal.check_ins.begin(), CALM)

    seen = states_between(
        lambda: journal.check_ins.put_away(draft), lambda: kept_and_asked(journal)
    )

    assert set(seen) == {before}
    assert kept_and_asked(journal) == (0, 1, 0, "check_in")


def test_a_failure_leaves_all_of_it_taken_back_or_nothing(
    journal: Journal, clock: FakeClock
) -> None:
    ask_in_the_evening(journal, clock)
    journal.check_ins.put_away(typed(journal.check_ins.begin(), CALM))
    before = kept_and_asked(journal)

    seen = states_between(journal.undo, lambda: kept_and_asked(journal))

    assert set(seen) == {before}
    assert kept_and_asked(journal) == (1, 0, 1, "schedule")


def test_two_writes_in_a_row_are_seen_half_done(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    ask_in_the_evening(journal, clock)
    (due,) = journal.schedules.due()
    draft = typed(journal.begin(Kind.NOTE), "bread")

    def carelessly() -> None:
        journal.keep(draft)
        journal.schedules.skip(due.schedule, due.occurrence)

    seen = states_between(carelessly, lambda: kept_and_asked(journal))

    assert (1, 0, 1, "schedule") in seen


def test_one_that_a_crash_left_in_its_editor_is_asked_for_no_more(
    journal: Journal, clock: FakeClock
) -> None:
    ask_in_the_evening(journal, clock)
    journal.save_draft(typed(journal.check_ins.begin(), CALM))
    clock.pass_time(hours=2)

    kept = journal.settle()

    assert len(kept) == 1
    assert journal.schedules.due() == ()
    assert journal.undo_label() == "schedule"


def test_what_began_to_wait_after_a_crash_goes_on_waiting(
    journal: Journal, clock: FakeClock
) -> None:
    journal.schedules.make(PULSE, EVENINGS)
    journal.save_draft(typed(journal.check_ins.begin(), CALM))
    clock.pass_time(minutes=30)

    journal.settle()

    assert len(journal.schedules.due()) == 1


def test_going_on_with_a_kept_one_answers_nothing_after_a_crash_either(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    kept = write(CALM)
    ask_in_the_evening(journal, clock)
    journal.save_draft(typed(journal.open(kept), replace(CALM, word="rain")))

    journal.settle()

    assert len(journal.schedules.due()) == 1


def test_it_is_taken_back_though_what_asked_for_it_has_gone(
    journal: Journal, clock: FakeClock, write: Write
) -> None:
    trip = write("The trip")
    journal.schedules.make(PULSE, EVENINGS, record=trip)
    clock.pass_time(minutes=30)
    kept = journal.keep(typed(journal.check_ins.begin(), CALM))
    journal.trash([trip])
    whole(journal.empty_trash())

    changes = journal.undo()

    assert journal.count(Query(in_trash=True)) == 1
    assert changes.ids == kept.ids - {trip}
    assert changes.fell_short
