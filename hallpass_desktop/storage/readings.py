"""Every number that has a time. Those that come from a body are rewritten with it."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.texts import plain
from hallpass_desktop.storage.times import instant, stamp

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time: from `first` until before `end`, both aware."""

    first: datetime
    end: datetime


ALWAYS = Span(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))

REMOVE_FROM_BODY = """
DELETE FROM readings WHERE record = ? AND is_from_body = 1
"""

ADD = """
INSERT INTO readings (record, series, at, value, note) VALUES (?, ?, ?, ?, ?)
"""

MARK = """
INSERT INTO readings (record, series, at, value, note, is_from_body) VALUES (?, ?, ?, ?, ?, 0)
"""

UNMARK = """
DELETE FROM readings
WHERE record = :record AND series = :series AND is_from_body = 0 AND at >= :first AND at < :end
"""

MARKS = """
SELECT record, at, value, note
FROM readings
WHERE record IN (SELECT value FROM json_each(:records)) AND series = :series AND is_from_body = 0
    AND at >= :first AND at < :end
ORDER BY at, key
"""

# A bare column beside MAX() comes from the row that has it.
LAST_MARKS = """
SELECT record, MAX(at), value, note
FROM readings
WHERE record IN (SELECT value FROM json_each(:records)) AND series = :series AND is_from_body = 0
    AND at < :end
GROUP BY record
"""

# The span only keeps the index short; the day is the one on the wall where it happened.
BY_DAY = """
SELECT readings.series, records.happened_day, readings.value
FROM readings
JOIN records ON records.id = readings.record
WHERE readings.series IN (SELECT value FROM json_each(:series))
    AND readings.at >= :first AND readings.at < :end
    AND readings.is_from_body = 1 AND records.kind = :kind AND records.is_trashed = 0
    AND records.happened_day BETWEEN :first_day AND :last_day
ORDER BY readings.at, readings.key
"""

OF_RECORD = """
SELECT series, at, value, note FROM readings WHERE record = ? ORDER BY key
"""


def replace(connection: Connection, record: Record) -> None:
    """Write the numbers of the record's body over those of the body before."""
    connection.execute(REMOVE_FROM_BODY, (record.id,))
    add(connection, record)


def add(connection: Connection, record: Record) -> None:
    """Write the numbers of a new record's body."""
    found = record.body.readings(record.happened.instant, record.written.instant)
    rows = [
        (record.id, plain(each.series), stamp(each.at), each.value, plain(each.note))
        for each in found
    ]
    connection.executemany(ADD, rows)


def of(connection: Connection, record: RecordId) -> tuple[Reading, ...]:
    """The numbers of one record."""
    rows = connection.execute(OF_RECORD, (record,)).fetchall()
    return tuple(Reading(series, instant(at), value, note) for series, at, value, note in rows)


def mark(connection: Connection, record: RecordId, reading: Reading) -> None:
    """Add a number that a person gave beside the body; it stays when the body is rewritten."""
    row = (record, reading.series, stamp(reading.at), reading.value, plain(reading.note))
    connection.execute(MARK, row)


def unmark(connection: Connection, record: RecordId, series: str, span: Span) -> None:
    """Remove the numbers given beside the body in a span of time."""
    connection.execute(UNMARK, {"record": record, "series": series} | _bounds(span))


def marks(
    connection: Connection, records: Iterable[RecordId], series: str, span: Span
) -> dict[RecordId, tuple[Reading, ...]]:
    """The numbers given beside the bodies of these records, each in order of time."""
    found: defaultdict[RecordId, list[Reading]] = defaultdict(list)
    values = {"records": json.dumps(list(records)), "series": series} | _bounds(span)
    for record, at, value, note in connection.execute(MARKS, values).fetchall():
        found[record].append(Reading(series, instant(at), value, note))
    return {record: tuple(readings) for record, readings in found.items()}


def last_marks(
    connection: Connection, records: Iterable[RecordId], series: str, before: datetime
) -> dict[RecordId, Reading]:
    """The latest number before an instant that was given beside the body of each record."""
    values = {"records": json.dumps(list(records)), "series": series, "end": stamp(before)}
    rows = connection.execute(LAST_MARKS, values).fetchall()
    return {record: Reading(series, instant(at), value, note) for record, at, value, note in rows}


def by_day(
    connection: Connection, kind: Kind, series: Iterable[str], days: Days
) -> dict[str, tuple[tuple[date, float], ...]]:
    """The numbers from the bodies of a kind by their local days, each series in order of time."""
    first, end = (
        datetime.combine(day, time(), UTC) for day in (days.first - A_DAY, days.last + 2 * A_DAY)
    )
    values = {"series": json.dumps(list(series)), "kind": kind} | _bounds(Span(first, end))
    values |= {"first_day": days.first.isoformat(), "last_day": days.last.isoformat()}
    found: defaultdict[str, list[tuple[date, float]]] = defaultdict(list)
    for name, day, value in connection.execute(BY_DAY, values).fetchall():
        found[name].append((date.fromisoformat(day), value))
    return {name: tuple(each) for name, each in found.items()}


def _bounds(span: Span) -> dict[str, str]:
    return {"first": stamp(span.first), "end": stamp(span.end)}
