"""Every number that has a time. Those that come from a body are rewritten with it."""

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Record
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.texts import plain
from hallpass_desktop.storage.times import instant, stamp

REMOVE_FROM_BODY = """
DELETE FROM readings WHERE record = ? AND is_from_body = 1
"""

ADD = """
INSERT INTO readings (record, series, at, value, note) VALUES (?, ?, ?, ?, ?)
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
