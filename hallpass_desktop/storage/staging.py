"""Records on their way in or out: written, and nowhere to be seen.

They lie in the trash under a date that no clock reaches, and the trash leaves that date out. So a
thousand small writes come before the one that makes them visible, and what a crash leaves behind
is known by its date alone: no note of it can be missing or too many.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage import records
from hallpass_desktop.storage.codec import StoredBody, decode_body
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.places import NEIGHBOURS, floor_of
from hallpass_desktop.storage.times import stamp
from hallpass_desktop.storage.trash import STAGED

#: When what is staged was put into the trash.
STAGED_AT = datetime.max.replace(tzinfo=UTC)

SHOW = """
UPDATE records SET trashed_at = NULL, is_trashed = 0 WHERE trashed_at = ?
"""

SOME = """
SELECT id FROM records WHERE trashed_at = ? LIMIT ? + 0
"""

HIDE = """
UPDATE records SET trashed_at = :staged, is_trashed = 1, due_on = NULL
WHERE id IN (SELECT value FROM json_each(:ids)) AND changed_at = :at AND NOT EXISTS (
    SELECT 1 FROM grants WHERE grants.record = records.id
)
"""

# Only what is as it came in: nobody changed it, showed it, hung anything on it or pointed at it.
UNTOUCHED = """
SELECT id FROM records
WHERE id IN (SELECT value FROM json_each(:ids)) AND changed_at = :at AND NOT EXISTS (
    SELECT 1 FROM grants WHERE grants.record = records.id
) AND NOT EXISTS (
    SELECT 1 FROM drafts WHERE drafts.record = records.id
) AND NOT EXISTS (
    SELECT 1 FROM schedules WHERE schedules.record = records.id
) AND NOT EXISTS (
    SELECT 1 FROM readings WHERE readings.record = records.id AND readings.is_from_body = 0
) AND NOT EXISTS (
    SELECT 1 FROM records AS part WHERE part.parent = records.id AND part.changed_at <> :at
) AND NOT EXISTS (
    SELECT 1 FROM links JOIN records AS other ON other.id = links.source
    WHERE links.target = records.id AND other.changed_at <> :at
)
"""

# The log of an agreement goes only with one that has a tombstone (first_schema.py).
LET_GO = """
INSERT OR IGNORE INTO purged (id, kind, at) VALUES (?, '', '')
"""

NEVER_THERE = """
DELETE FROM purged WHERE id = ? AND kind = ''
"""

IS_THERE = """
SELECT 1 FROM records WHERE id = ? AND trashed_at IS NOT ?
"""

STAYING = """
SELECT id FROM records
WHERE id IN (SELECT value FROM json_each(:ids)) AND trashed_at IS NOT :staged
"""

IN_SECOND = """
SELECT kind, body_version, body FROM records
WHERE place >= :floor AND place < :end AND happened_at = :at AND trashed_at IS NOT :staged
"""


def show(connection: Connection) -> None:
    """Let everything that is staged be seen, inside the caller's transaction."""
    connection.execute(SHOW, (STAGED,))


def untouched(
    connection: Connection, ids: Iterable[RecordId], at: datetime
) -> tuple[RecordId, ...]:
    """Those of these records of which nothing has come since `at`."""
    values = {"ids": json.dumps(list(ids)), "at": stamp(at)}
    return tuple(RecordId(each) for (each,) in connection.execute(UNTOUCHED, values).fetchall())


def hide(
    connection: Connection, going: Iterable[RecordId], ids: Iterable[RecordId], at: datetime
) -> tuple[RecordId, ...]:
    """Stage those that are going, unless somebody was quicker; returns which of `ids` stay."""
    values = {"ids": json.dumps(list(going)), "at": stamp(at), "staged": STAGED}
    connection.execute(HIDE, values)
    values = {"ids": json.dumps(list(ids)), "staged": STAGED}
    found = connection.execute(STAYING, values).fetchall()
    return tuple(RecordId(each) for (each,) in found)


def some(connection: Connection, most: int) -> tuple[RecordId, ...]:
    """So many of the records that are staged."""
    found = connection.execute(SOME, (STAGED, most)).fetchall()
    return tuple(RecordId(each) for (each,) in found)


def is_there(connection: Connection, record: RecordId) -> bool:
    """Whether a record has this id and is not on its way in or out."""
    return connection.value(IS_THERE, (record, STAGED)) is not None


def remove(connection: Connection, ids: Iterable[RecordId]) -> None:
    """Let go of staged records. They were never there, so no tombstone says that they were."""
    for each in ids:
        connection.execute(LET_GO, (each,))
        records.remove(connection, each)
        connection.execute(NEVER_THERE, (each,))


def bodies_at(connection: Connection, happened: Moment) -> tuple[tuple[Kind, object], ...]:
    """The kind and the body of all that happened at one instant, in the trash or not."""
    floor = floor_of(happened.instant)
    values: dict[str, Value] = {"floor": floor, "end": floor + NEIGHBOURS}
    values |= {"at": stamp(happened.instant), "staged": STAGED}
    rows = connection.execute(IN_SECOND, values).fetchall()
    return tuple(
        (Kind(kind), decode_body(Kind(kind), StoredBody(version, body)))
        for kind, version, body in rows
    )
