"""The trash: into it, out of it, and when the time is up, whatever the clock does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.trash import days_left
from hallpass_desktop.storage import records, trash
from hallpass_desktop.storage.connection import Connection
from tests.builders import a_note

TRASHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def trashed(connection: Connection) -> RecordId:
    note = a_note()
    records.add(connection, note, RevisionId("r"))
    trash.move_in(connection, [note.id], TRASHED)
    return note.id


def due_on(connection: Connection, *days: date) -> list[bool]:
    """Whether anything was found to go, looking on each of these days in turn."""
    return [bool(trash.due(connection, day)) for day in days]


def after(days: int) -> date:
    return TRASHED.date() + days * DAY


def test_moving_in_again_keeps_the_first_date(connection: Connection, trashed: RecordId) -> None:
    trash.move_in(connection, [trashed], TRASHED + DAY)

    assert records.read(connection, trashed).trashed_at == TRASHED


def test_what_is_taken_out_is_as_before(connection: Connection, trashed: RecordId) -> None:
    trash.move_out(connection, [trashed])

    assert records.read(connection, trashed).trashed_at is None
    assert trash.everything(connection) == ()


def test_parts_belong_to_the_family(connection: Connection, trashed: RecordId) -> None:
    part = replace(a_note(), parent=trashed)
    part_of_part = replace(a_note(), parent=part.id)
    for each in (part, part_of_part):
        records.add(connection, each, RevisionId("r"))

    members = trash.family(connection, [trashed, RecordId("nobody")])

    assert {member.id for member in members} == {trashed, part.id, part_of_part.id}
    assert [member.is_trashed for member in members].count(True) == 1


@pytest.mark.usefixtures("trashed")
def test_something_goes_on_the_second_day_it_is_due(connection: Connection) -> None:
    days = [after(n) for n in (1, 29, 31, 31, 32)]

    assert due_on(connection, *days) == [False, False, False, False, True]


@pytest.mark.usefixtures("trashed")
def test_a_clock_that_jumps_ahead_for_a_day_takes_nothing(connection: Connection) -> None:
    days = [after(1), after(3650), after(3650), after(2), after(3), after(29)]

    assert not any(due_on(connection, *days))


@pytest.mark.usefixtures("trashed")
def test_a_clock_that_jumps_back_starts_the_count_again(connection: Connection) -> None:
    days = [after(40), after(-400), after(40), after(41)]

    assert due_on(connection, *days) == [False, False, False, True]


def test_something_trashed_under_a_clock_ahead_gets_its_thirty_days(
    connection: Connection, trashed: RecordId
) -> None:
    trash.move_out(connection, [trashed])
    trash.move_in(connection, [trashed], TRASHED + 3650 * DAY)

    assert due_on(connection, after(0), after(29), after(31), after(32)) == [False] * 3 + [True]


def test_a_purged_record_is_known_by_its_id(connection: Connection, trashed: RecordId) -> None:
    trash.purge(connection, trash.family(connection, [trashed]), TRASHED)

    assert trash.is_purged(connection, trashed)
    assert not records.exists(connection, trashed)


def test_days_left_are_never_more_than_thirty() -> None:
    assert days_left(date(2036, 3, 1), date(2026, 3, 2)) == 30


def test_days_left_are_never_less_than_none() -> None:
    assert days_left(date(2026, 3, 1), date(2026, 3, 2)) == 29
    assert days_left(date(2026, 3, 1), date(2027, 3, 2)) == 0
