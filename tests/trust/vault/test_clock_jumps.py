"""R21: whatever the clock of the computer does, nothing is lost, doubled or thrown away.

Schedules under any clock are in tests/unit/domain/test_schedule_clocks.py, rotation in
tests/unit/vault/test_rotation.py, and the wait for the lock in tests/gui/shell/test_idle.py.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from hallpass_desktop.domain.listing import Cursor, Row
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.storage import trash
from tests.fakes import QUICK_KDF, FakeClock

pytestmark = pytest.mark.trust

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
# Back a day; ten years ahead and home again; over both ends of summer time; back to 1970; ahead.
JUMPS = (
    timedelta(days=-1), timedelta(days=3650), timedelta(days=-3648), timedelta(hours=-1),
    timedelta(days=28), timedelta(hours=-2), timedelta(days=-20_000), timedelta(days=20_100),
)  # fmt: skip
FEW = 7


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOON)


@pytest.fixture
def vault(tmp_path: Path, clock: FakeClock) -> Iterator[Vault]:
    made = create(tmp_path / "Notebook.vault", "coat queue moss", None, kdf=QUICK_KDF, clock=clock)
    yield made
    made.close()


@pytest.fixture
def journal(vault: Vault, clock: FakeClock) -> Journal:
    return Journal(vault, clock)


def put(clock: FakeClock, by: timedelta) -> None:
    """Put the clock on the wall forward or back; the one that counts sleep knows nothing of it."""
    clock.time += by


def worded(draft: Draft, text: str) -> Draft:
    return replace(draft, record=replace(draft.record, body=NoteBody(text=text)))


def all_rows(journal: Journal) -> list[Row]:
    """Every row, a few at a time, as somebody who scrolls meets them."""
    rows: list[Row] = []
    after: Cursor | None = None
    while True:
        page = journal.page(Query(), after, FEW)
        rows += page.rows
        after = page.next
        if after is None:
            return rows


def test_every_page_is_met_once_in_the_order_of_its_instants(
    journal: Journal, clock: FakeClock
) -> None:
    kept = []
    for number, jump in enumerate(JUMPS * 4):
        clock.time = clock.time.astimezone(BERLIN if number % 3 else UTC)
        draft = worded(journal.begin(Kind.NOTE), f"page {number}")
        journal.keep(draft)
        kept.append(draft.record.id)
        put(clock, jump if number % 2 else timedelta(0))

    rows = all_rows(journal)

    assert sorted(row.id for row in rows) == sorted(kept)
    instants = [row.happened.instant for row in rows]
    assert instants == sorted(instants, reverse=True)


@pytest.mark.parametrize("jump", JUMPS)
def test_the_newest_words_win_whatever_hour_it_is(
    journal: Journal, clock: FakeClock, jump: timedelta
) -> None:
    draft = journal.begin(Kind.NOTE)
    journal.save_draft(worded(draft, "first words"))
    put(clock, jump)
    journal.save_draft(worded(draft, "newer words"))
    put(clock, -jump)

    journal.settle()

    assert journal.read(draft.record.id).record.body == NoteBody(text="newer words")


@pytest.mark.parametrize("jump", JUMPS)
def test_revisions_stand_in_the_order_in_which_they_were_written(
    journal: Journal, clock: FakeClock, jump: timedelta
) -> None:
    first = worded(journal.begin(Kind.NOTE), "0")
    journal.keep(first)
    for number in range(1, 4):
        put(clock, jump)
        journal.keep(worded(journal.open(first.record.id), str(number)))

    found = [
        cast("NoteBody", journal.revision(info.id).body).text
        for info in journal.revisions(first.record.id)
    ]

    assert found == ["3", "2", "1", "0"]


@pytest.mark.parametrize("jump", JUMPS)
def test_the_trash_keeps_everything_on_a_day_the_clock_jumped(
    journal: Journal, clock: FakeClock, jump: timedelta
) -> None:
    assert thrown_away(journal, clock, jump) == frozenset()


def test_what_was_put_away_under_a_clock_that_ran_ahead_waits_its_thirty_days(
    journal: Journal, clock: FakeClock
) -> None:
    put(clock, timedelta(days=3650))
    draft = worded(journal.begin(Kind.NOTE), "put away")
    journal.keep(draft)
    journal.trash([draft.record.id])
    put(clock, timedelta(days=-3650))
    today = clock.now().date()

    found = {
        day: whole(journal.purge_due(today + timedelta(days=day))).ids for day in (0, 29, 31, 32)
    }

    assert {day for day, gone in found.items() if gone} == {32}


def test_a_trash_that_looks_at_the_date_alone_throws_it_away(
    journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash, "FORGET_DUE", "SELECT 1")
    monkeypatch.setattr(trash, "DUE", trash.DUE.replace("due_on < :today AND ", ""))

    assert thrown_away(journal, clock, timedelta(days=3650)) != frozenset()


def thrown_away(journal: Journal, clock: FakeClock, jump: timedelta) -> frozenset[str]:
    """What goes on the day of a jump and on the days after the clock is right again."""
    draft = worded(journal.begin(Kind.NOTE), "put away")
    journal.keep(draft)
    journal.trash([draft.record.id])
    gone: set[str] = set()
    for step in (jump, -jump, timedelta(days=1), timedelta(days=1)):
        put(clock, step)
        gone |= whole(journal.purge_due(clock.now().date())).ids
    return frozenset(gone)


@pytest.mark.parametrize("jump", JUMPS)
def test_the_newest_backups_stay_whatever_day_they_say(
    vault: Vault, journal: Journal, clock: FakeClock, jump: timedelta
) -> None:
    for number in range(5):
        journal.keep(worded(journal.begin(Kind.NOTE), str(number)))
        backups.make(vault, clock)
        put(clock, jump / 5)
    removed = backups.rotate(vault).removed
    put(clock, -jump)
    backups.make(vault, clock)

    kept = [backup.sequence for backup in backups.list(vault.path)]

    assert kept[:4] == [6, 5, 4, 3]
    assert len(kept) + len(removed) == 6
