"""The trash, and what is left of a record that has gone for good: its id."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.trash import due_by
from hallpass_desktop.storage import records
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import stamp

#: The date of what is on its way in or out (storage/staging.py): the trash leaves it out.
STAGED = stamp(datetime.max.replace(tzinfo=UTC))

MOVE_IN = """
UPDATE records SET trashed_at = :at, is_trashed = 1, due_on = NULL
WHERE trashed_at IS NULL AND id IN (SELECT value FROM json_each(:ids))
"""

MOVE_OUT = """
UPDATE records SET trashed_at = NULL, is_trashed = 0, due_on = NULL
WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(:ids))
"""

ALL_TRASHED = """
SELECT id FROM records WHERE trashed_at < ?
"""

# Either it was trashed under a clock that was ahead, or the clock of today is behind: nobody can
# tell, so it waits its thirty days from the day on which it was first found like that.
_IS_AHEAD = "trashed_at > :soon AND trashed_at < :staged"

# A note of a day that has not come yet; of one that is not due any more; of one from before it was
# trashed, made under a clock that was behind.
FORGET_DUE = """
UPDATE records SET due_on = NULL
WHERE trashed_at < :staged AND (
    due_on > :today
    OR (trashed_at >= :limit AND trashed_at <= :soon)
    OR (trashed_at < :limit AND due_on < substr(trashed_at, 1, 10))
)
"""

NOTE_DUE = f"""
UPDATE records SET due_on = :today
WHERE trashed_at IS NOT NULL AND due_on IS NULL AND (trashed_at < :limit OR ({_IS_AHEAD}))
"""

DUE = f"""
SELECT id FROM records
WHERE trashed_at IS NOT NULL
AND ((due_on < :today AND trashed_at < :limit) OR (due_on < :waited AND {_IS_AHEAD}))
"""

FAMILY = """
WITH RECURSIVE going (id) AS (
    SELECT value FROM json_each(?)
    UNION
    SELECT records.id FROM records JOIN going ON records.parent = going.id
)
SELECT records.id, records.kind, records.trashed_at IS NOT NULL
FROM records JOIN going ON records.id = going.id
"""

WHOLES = """
WITH RECURSIVE around (id) AS (
    SELECT parent FROM records WHERE id IN (SELECT value FROM json_each(?))
    UNION
    SELECT records.parent FROM records JOIN around ON records.id = around.id
)
SELECT records.id, records.kind, records.trashed_at IS NOT NULL
FROM records JOIN around ON records.id = around.id
"""

MEMBERS = """
SELECT id, kind, trashed_at IS NOT NULL FROM records
WHERE id IN (SELECT value FROM json_each(?))
"""

LEAVE_TOMBSTONE = """
INSERT OR IGNORE INTO purged (id, kind, at) VALUES (?, ?, ?)
"""

REMOVE_DRAFT = """
DELETE FROM drafts WHERE record = ?
"""

IS_PURGED = """
SELECT 1 FROM purged WHERE id = ?
"""


@dataclass(frozen=True, slots=True)
class Member:
    """A record that goes or stays with another."""

    id: RecordId
    kind: Kind
    is_trashed: bool


def family(connection: Connection, ids: Iterable[RecordId]) -> tuple[Member, ...]:
    """These records and all their parts, as far as they exist."""
    return _members(connection, FAMILY, ids)


def wholes(connection: Connection, ids: Iterable[RecordId]) -> tuple[Member, ...]:
    """What these records are parts of, and what that is a part of."""
    return _members(connection, WHOLES, ids)


def members(connection: Connection, ids: Iterable[RecordId]) -> tuple[Member, ...]:
    """These records alone, as far as they exist."""
    return _members(connection, MEMBERS, ids)


def move_in(connection: Connection, ids: Iterable[RecordId], at: datetime) -> None:
    """Put records into the trash; those that are there keep their date."""
    connection.execute(MOVE_IN, {"ids": _list(ids), "at": stamp(at)})


def move_out(connection: Connection, ids: Iterable[RecordId]) -> None:
    """Take records out of the trash."""
    connection.execute(MOVE_OUT, {"ids": _list(ids)})


def everything(connection: Connection) -> tuple[RecordId, ...]:
    """Every record in the trash."""
    return _ids(connection.execute(ALL_TRASHED, (STAGED,)).fetchall())


def due(connection: Connection, today: date) -> tuple[RecordId, ...]:
    """The records that may go today.

    A record goes on the second day on which it is found due, so a clock that jumps ahead for a
    day takes nothing with it, and neither does one that was behind and is right again.
    """
    values = {
        "today": today.isoformat(),
        "limit": _midnight(due_by(today)),
        "staged": STAGED,
        "waited": due_by(today - timedelta(days=1)).isoformat(),
        "soon": _midnight(today + timedelta(days=2)),
    }
    for sql in (FORGET_DUE, NOTE_DUE):
        connection.execute(sql, values)
    return _ids(connection.execute(DUE, values).fetchall())


def purge(connection: Connection, members: Iterable[Member], at: datetime) -> None:
    """Remove records with everything that hangs on them, and leave a tombstone for each."""
    going = tuple(members)
    tombstones = [(member.id, member.kind, stamp(at)) for member in going]
    connection.executemany(LEAVE_TOMBSTONE, tombstones)
    connection.executemany(REMOVE_DRAFT, [(member.id,) for member in going])
    for member in going:
        records.remove(connection, member.id)


def is_purged(connection: Connection, record: RecordId) -> bool:
    """Whether a record with this id has gone for good."""
    return connection.value(IS_PURGED, (record,)) is not None


def _members(connection: Connection, sql: str, ids: Iterable[RecordId]) -> tuple[Member, ...]:
    rows = connection.execute(sql, (_list(ids),)).fetchall()
    return tuple(Member(RecordId(id_), Kind(kind), bool(trashed)) for id_, kind, trashed in rows)


def _list(ids: Iterable[RecordId]) -> str:
    return json.dumps(list(ids))


def _ids(rows: list[tuple[Any, ...]]) -> tuple[RecordId, ...]:
    return tuple(RecordId(id_) for (id_,) in rows)


def _midnight(day: date) -> str:
    return stamp(datetime.combine(day, time(), UTC))
