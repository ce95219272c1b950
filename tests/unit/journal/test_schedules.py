"""Check-ins that ask to be made, in a real notebook on a clock that is set by hand."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, ScheduleId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.recurrence import Checkpoints, Daily, OccurrenceId, Rule, Weekly
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.schedules import NotNow, Schedules
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
# The journal's clock stands at ten past nine on Sunday, 1 March 2026.
TONIGHT = Daily(date(2026, 3, 1), time(22))
NIGHTLY = Daily(date(2026, 3, 1), time(21))
MIRROR = Weekly((6,), time(22))
FIRST = OccurrenceId("2026-03-01")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 1, 21, 10, tzinfo=BERLIN))


@pytest.fixture
def schedules(journal: Journal) -> Schedules:
    return journal.schedules


def make(
    schedules: Schedules, rule: Rule = TONIGHT, form: str = "pulse", record: RecordId | None = None
) -> ScheduleId:
    (made,) = schedules.make(form, rule, record=record).schedules
    return made


def waiting(schedules: Schedules) -> list[str]:
    return [due.occurrence for due in schedules.due()]


def local(clock: FakeClock, shown: str) -> datetime:
    return datetime.fromisoformat(shown).replace(tzinfo=clock.zone())


def test_a_check_in_waits_when_its_time_has_come(schedules: Schedules, clock: FakeClock) -> None:
    made = make(schedules)
    assert schedules.due() == ()

    clock.pass_time(minutes=50)

    (due,) = schedules.due()
    assert (due.schedule, due.form, due.phase, due.occurrence) == (made, "pulse", "", FIRST)
    assert due.when.local == clock.now()


def test_what_has_just_gone_by_is_not_asked_for(schedules: Schedules, clock: FakeClock) -> None:
    make(schedules, NIGHTLY)

    assert schedules.due() == ()
    clock.pass_time(days=1)
    assert waiting(schedules) == ["2026-03-02"]


def test_the_longest_waiting_stands_first(schedules: Schedules, clock: FakeClock) -> None:
    make(schedules, Daily(date(2026, 3, 1), time(23)), "weekly")
    make(schedules)

    clock.pass_time(hours=2)

    assert [due.form for due in schedules.due()] == ["pulse", "weekly"]


def test_a_schedule_of_a_record_touches_the_record(schedules: Schedules, write: Write) -> None:
    record = write("coat")

    changes = schedules.make("healing", TONIGHT, record=record)

    assert (changes.ids, changes.undo) == (frozenset({record}), "schedule")
    assert changes.touches(Kind.NOTE)
    assert changes.schedules == {each.id for each in schedules.of(record)}


def test_a_schedule_by_itself_is_a_change_too(schedules: Schedules) -> None:
    changes = schedules.make("pulse", TONIGHT)

    assert changes
    assert not changes.ids
    assert changes | Changes() == changes


def test_a_record_that_is_not_there_has_no_schedule(schedules: Schedules) -> None:
    with pytest.raises(NotFound):
        make(schedules, record=RecordId("nowhere"))


def test_done_is_done_once_and_can_be_taken_back(
    schedules: Schedules, journal: Journal, clock: FakeClock
) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)

    assert schedules.mark_done(made, FIRST).undo == "check_in"
    assert not schedules.mark_done(made, FIRST)
    assert schedules.due() == ()

    assert journal.undo().schedules == {made}
    assert waiting(schedules) == [FIRST]


def test_one_can_be_skipped_and_the_next_comes(schedules: Schedules, clock: FakeClock) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)

    schedules.skip(made, FIRST)

    assert schedules.due() == ()
    clock.pass_time(days=1)
    assert waiting(schedules) == ["2026-03-02"]


@pytest.mark.parametrize(("until", "hours"), [(NotNow.LATER, 3), (NotNow.TOMORROW, 24)])
def test_not_now_is_later(
    schedules: Schedules, clock: FakeClock, until: NotNow, hours: int
) -> None:
    made = make(schedules, MIRROR)
    clock.pass_time(hours=1)

    schedules.snooze(made, FIRST, until)

    clock.pass_time(hours=hours - 1)
    assert waiting(schedules) == []
    clock.pass_time(hours=1)
    assert waiting(schedules) == [FIRST]


def test_putting_off_is_taken_back(
    schedules: Schedules, journal: Journal, clock: FakeClock
) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)
    schedules.snooze(made, FIRST, NotNow.LATER)

    assert journal.undo_label() == "check_in"
    journal.undo()

    assert waiting(schedules) == [FIRST]


def test_only_what_a_schedule_asks_for_can_be_answered(schedules: Schedules) -> None:
    made = make(schedules)

    for act in (schedules.mark_done, schedules.skip):
        with pytest.raises(NotFound):
            act(made, OccurrenceId("2026-02-28"))
    with pytest.raises(NotFound):
        schedules.snooze(made, OccurrenceId("soon"), NotNow.LATER)


def test_paused_it_is_silent_and_resumed_it_asks_for_what_is_still_offered(
    schedules: Schedules, clock: FakeClock
) -> None:
    made = make(schedules)
    schedules.pause(made)
    clock.pass_time(days=9, hours=1)
    assert schedules.due() == ()
    assert schedules.next_due_instant() is None

    schedules.resume(made)

    assert waiting(schedules) == ["2026-03-10"]
    assert not schedules.resume(made)


def test_ended_it_stays_to_be_looked_at(
    schedules: Schedules, journal: Journal, clock: FakeClock
) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)

    schedules.end(made)

    assert [each.id for each in schedules.every()] == [made]
    assert (schedules.due(), schedules.next_due_instant()) == ((), None)
    journal.undo()
    assert waiting(schedules) == [FIRST]


def test_a_last_day_can_be_given(schedules: Schedules, clock: FakeClock) -> None:
    schedules.make("pulse", TONIGHT, ends_on=date(2026, 3, 2))

    clock.pass_time(days=3)

    assert schedules.due() == ()


def test_at_another_time_what_waits_goes_on_waiting(schedules: Schedules, clock: FakeClock) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)

    schedules.change(made, NIGHTLY)

    assert waiting(schedules) == [FIRST]


def test_at_another_time_what_was_answered_stays_answered(
    schedules: Schedules, clock: FakeClock
) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)
    schedules.mark_done(made, FIRST)

    schedules.change(made, Daily(date(2026, 3, 1), time(23)))

    clock.pass_time(hours=1)
    assert schedules.due() == ()


def test_another_rule_begins_with_what_is_to_come(
    schedules: Schedules, journal: Journal, clock: FakeClock
) -> None:
    made = make(schedules)

    schedules.change(made, NIGHTLY)

    assert schedules.due() == ()
    assert not schedules.change(made, NIGHTLY)
    journal.undo()
    assert schedules.read(made).rule == TONIGHT


def test_a_removed_one_is_gone_and_can_come_back(
    schedules: Schedules, journal: Journal, clock: FakeClock
) -> None:
    made = make(schedules)
    clock.pass_time(hours=1)
    before = schedules.read(made)

    schedules.remove(made)
    assert (schedules.every(), schedules.due()) == ((), ())

    journal.undo()
    assert schedules.every() == (before,)
    with pytest.raises(NotFound):
        schedules.remove(ScheduleId("nowhere"))


def test_making_one_is_taken_back(schedules: Schedules, journal: Journal) -> None:
    make(schedules)

    journal.undo()

    assert schedules.every() == ()


def test_the_next_instant_is_the_earliest_of_all(schedules: Schedules, clock: FakeClock) -> None:
    assert schedules.next_due_instant() is None
    make(schedules, MIRROR)
    make(schedules, Checkpoints(datetime(2026, 3, 1, 23, 45), datetime(2026, 3, 2, 1)))

    found = schedules.next_due_instant()

    assert found == local(clock, "2026-03-01T22:00")
    clock.time = local(clock, "2026-03-01T22:00")
    assert schedules.next_due_instant() == local(clock, "2026-03-02T01:00")
