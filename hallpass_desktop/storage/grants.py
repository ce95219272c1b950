"""Which fields may be shown to whom; a missing row is private."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Audience, Grant
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant, stamp

# The bit of each audience in `records.shown_to`.
BITS = {Audience.TOGETHER: 1, Audience.THERAPIST: 2}

OF_RECORD = """
SELECT field, audience, at FROM grants WHERE record = ? ORDER BY audience, field
"""

REMOVE = """
DELETE FROM grants WHERE record = ? AND audience = ?
"""

ADD = """
INSERT OR IGNORE INTO grants (record, field, audience, at) VALUES (?, ?, ?, ?)
"""

REMEMBER = """
UPDATE records SET shown_to = (shown_to & ~:bit) | (:is_shown * :bit) WHERE id = :record
"""


def of(connection: Connection, record: RecordId) -> tuple[Grant, ...]:
    """The grants of one record."""
    rows = connection.execute(OF_RECORD, (record,)).fetchall()
    return tuple(Grant(record, field, Audience(who), instant(at)) for field, who, at in rows)


def replace(
    connection: Connection,
    record: RecordId,
    audience: Audience,
    fields: Iterable[str],
    at: datetime,
) -> None:
    """Let an audience see these fields and no others; a field it saw before keeps its date."""
    wanted = set(fields)
    known = [g for g in of(connection, record) if g.audience is audience and g.field in wanted]
    dates = dict.fromkeys(wanted, at) | {grant.field: grant.at for grant in known}
    _put(connection, record, audience, dates)


def put(connection: Connection, record: RecordId, wanted: Iterable[Grant]) -> None:
    """Let these grants of one record hold, and no others."""
    dates: dict[Audience, dict[str, datetime]] = {audience: {} for audience in BITS}
    for grant in wanted:
        dates[grant.audience][grant.field] = grant.at
    for audience, fields in dates.items():
        _put(connection, record, audience, fields)


def _put(
    connection: Connection, record: RecordId, audience: Audience, dates: Mapping[str, datetime]
) -> None:
    connection.execute(REMOVE, (record, audience))
    rows = [(record, field, audience, stamp(dates[field])) for field in sorted(dates)]
    connection.executemany(ADD, rows)
    connection.execute(REMEMBER, {"bit": BITS[audience], "is_shown": bool(dates), "record": record})
