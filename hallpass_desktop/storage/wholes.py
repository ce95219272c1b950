"""Whole pages outside the trash one after the other, and the numbers of all pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant

COUNT = """
SELECT COUNT(*) FROM records WHERE is_trashed = 0 AND parent IS NULL
"""
WHOLES = """
SELECT place, id FROM records
WHERE place > ? AND is_trashed = 0 AND parent IS NULL ORDER BY place LIMIT ? + 0
"""
HANG_ON_THEMSELVES = """
WITH RECURSIVE standing (id) AS (
    SELECT id FROM records WHERE parent IS NULL
    UNION ALL
    SELECT records.id FROM standing JOIN records ON records.parent = standing.id
)
SELECT (SELECT COUNT(*) FROM records) <> (SELECT COUNT(*) FROM standing)
"""
PARTS = """
SELECT id FROM records WHERE parent = ? AND is_trashed = 0 ORDER BY place
"""
COUNT_NUMBERS = """
SELECT COUNT(*) FROM readings
"""
NUMBERS = """
SELECT readings.key, series, at, happened_offset, value, note
FROM readings CROSS JOIN records ON records.id = record
WHERE readings.key > ? AND is_trashed = 0 ORDER BY readings.key LIMIT ? + 0
"""
NUMBERS_AT_ONCE = 200


@dataclass(frozen=True, slots=True, repr=False)
class Number(Discreet):
    """One reading, its time as the wall showed it where its page happened."""

    series: str
    at: datetime
    value: float
    note: str


def count(connection: Connection) -> int:
    """How many whole pages there are."""
    return int(connection.value(COUNT))


def hang_on_themselves(connection: Connection) -> bool:
    """Whether there are pages that are parts of one another in a ring."""
    return bool(connection.value(HANG_ON_THEMSELVES))


def ids(connection: Connection, at_once: int) -> Iterator[RecordId]:
    """Every whole page, the oldest first; no statement stays open in between."""
    after = -1
    while found := connection.execute(WHOLES, (after, at_once)).fetchall():
        for place, id_ in found:
            after = place
            yield RecordId(id_)


def parts(connection: Connection, whole: RecordId) -> tuple[RecordId, ...]:
    """What hangs on a page, the oldest first."""
    return tuple(RecordId(each) for (each,) in connection.execute(PARTS, (whole,)).fetchall())


def count_numbers(connection: Connection) -> int:
    """How many numbers there are, those of pages in the trash too."""
    return int(connection.value(COUNT_NUMBERS))


def numbers(connection: Connection) -> Iterator[list[Number]]:
    """The numbers of all pages in the order in which they were written, some at a time."""
    after = -1
    while found := connection.execute(NUMBERS, (after, NUMBERS_AT_ONCE)).fetchall():
        after = found[-1][0]
        yield [
            Number(series, _on_the_wall(at, offset), value, note)
            for _, series, at, offset, value, note in found
        ]


def _on_the_wall(at: str, offset: int) -> datetime:
    return instant(at).astimezone(timezone(timedelta(minutes=offset)))
