"""Schedules under the trash, a notebook opened to read, and clocks that jump (R21)."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hallpass_desktop.domain.errors import NotFound, VaultReadOnly
from hallpass_desktop.domain.recurrence import Daily, OccurrenceId
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, open_read_only
from tests.fakes import FakeClock
from tests.unit.journal.conftest import PASSPHRASE, Write

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
NIGHTLY = Daily(date(2026, 3, 1), time(22))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 1, 21, 10, tzinfo=BERLIN))


def answer_all(journal: Journal) -> list[str]:
    """Say done to everything that waits."""
    waiting = journal.schedules.due()
    for due in waiting:
        journal.schedules.mark_done(due.schedule, due.occurrence)
    return [due.occurrence for due in waiting]


def test_the_trash_silences_and_restoring_lets_it_ask_again(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    record = write("coat")
    journal.schedules.make("healing", NIGHTLY, record=record)
    clock.pass_time(hours=1)

    journal.trash([record])
    silent = (journal.schedules.every(), journal.schedules.due())
    next_instant = journal.schedules.next_due_instant()
    journal.restore([record])

    assert (*silent, next_instant) == ((), (), None)
    assert len(journal.schedules.due()) == 1


def test_what_goes_for_good_takes_its_schedules_and_their_undo_along(
    journal: Journal, write: Write
) -> None:
    record = write("coat")
    (free,) = journal.schedules.make("pulse", NIGHTLY).schedules
    (made,) = journal.schedules.make("healing", NIGHTLY, record=record).schedules
    journal.trash([record])

    whole(journal.empty_trash())

    with pytest.raises(NotFound):
        journal.schedules.read(made)
    assert [each.id for each in journal.schedules.every()] == [free]
    assert journal.undo().schedules == {free}
    assert journal.undo_label() is None


def test_a_notebook_opened_to_read_shows_what_waits_and_changes_nothing(
    vault: Vault, journal: Journal, clock: FakeClock, tmp_path: Path
) -> None:
    journal.schedules.make("pulse", NIGHTLY)
    clock.pass_time(hours=1)
    vault.close()
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)

    copy = open_read_only(vault.path, PASSPHRASE, runtime=runtime)
    to_read = Journal(copy, clock).schedules

    (due,) = to_read.due()
    assert to_read.next_due_instant() == clock.now() + timedelta(hours=23, minutes=50)
    for act in (to_read.mark_done, to_read.skip):
        with pytest.raises(VaultReadOnly):
            act(due.schedule, due.occurrence)
    with pytest.raises(VaultReadOnly):
        to_read.make("pulse", NIGHTLY)
    copy.close()


def test_answers_outlive_a_lock(vault: Vault, journal: Journal, clock: FakeClock) -> None:
    journal.schedules.make("pulse", NIGHTLY)
    clock.pass_time(hours=1)
    answer_all(journal)

    assert Journal(vault, clock).schedules.due() == ()


def test_after_a_long_sleep_one_waits_and_not_twenty(journal: Journal, clock: FakeClock) -> None:
    journal.schedules.make("pulse", NIGHTLY)

    clock.pass_time(days=20)

    assert answer_all(journal) == ["2026-03-20"]


def test_a_clock_that_jumped_ahead_and_back_loses_nothing(
    journal: Journal, clock: FakeClock
) -> None:
    journal.schedules.make("pulse", NIGHTLY)
    right = clock.time

    clock.time = right + timedelta(days=3650, hours=1)
    assert len(answer_all(journal)) == 1
    clock.time = right

    assert journal.schedules.next_due_instant() == right + timedelta(minutes=50)
    clock.pass_time(hours=1)
    assert answer_all(journal) == ["2026-03-01"]


def test_a_clock_that_is_set_back_asks_for_nothing_twice(
    journal: Journal, clock: FakeClock
) -> None:
    journal.schedules.make("pulse", NIGHTLY)
    clock.pass_time(hours=1)
    asked = []
    for _ in range(5):
        asked += answer_all(journal)
        clock.pass_time(days=1)

    clock.time -= timedelta(days=4)
    for _ in range(6):
        asked += answer_all(journal)
        clock.pass_time(days=1)

    assert asked == [f"2026-03-0{day}" for day in range(1, 8)]


def test_a_journey_moves_evening_along(journal: Journal, clock: FakeClock) -> None:
    journal.schedules.make("pulse", NIGHTLY)
    clock.pass_time(hours=1)
    assert answer_all(journal) == ["2026-03-01"]

    clock.time = datetime(2026, 3, 1, 22, 30, tzinfo=NEW_YORK)
    assert answer_all(journal) == []

    assert journal.schedules.next_due_instant() == datetime(2026, 3, 2, 22, tzinfo=NEW_YORK)


def test_evening_stays_evening_when_the_clocks_change(journal: Journal, clock: FakeClock) -> None:
    (made,) = journal.schedules.make("pulse", NIGHTLY).schedules
    clock.time = datetime(2026, 3, 28, 22, 30, tzinfo=BERLIN)
    journal.schedules.skip(made, OccurrenceId("2026-03-28"))

    at = journal.schedules.next_due_instant()

    assert at is not None
    assert at.astimezone(BERLIN).isoformat() == "2026-03-29T22:00:00+02:00"
