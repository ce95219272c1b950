"""Take what has gone for good out of another copy of the vault, and leave nothing of it there."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.storage import trash
from hallpass_desktop.storage.connection import Connection

EVERYTHING_PURGED = """
SELECT id FROM purged ORDER BY id
"""

RECORDS = """
SELECT id FROM records WHERE id IN (SELECT value FROM json_each(?))
"""

DRAFTS = """
SELECT record FROM drafts WHERE record IN (SELECT value FROM json_each(?))
"""

# A part that the notebook still has goes on alone.
LET_PARTS_STAND_ALONE = """
UPDATE records SET parent = NULL
WHERE parent IN (SELECT value FROM json_each(:ids))
    AND id NOT IN (SELECT value FROM json_each(:ids))
"""

REMOVE_DRAFTS = """
DELETE FROM drafts WHERE record IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Held:
    """What of that which went for good is there still, kept or in an editor that was left open."""

    records: frozenset[RecordId]
    drafts: frozenset[RecordId]

    def __bool__(self) -> bool:
        return bool(self.records or self.drafts)


def everything_purged(connection: Connection) -> tuple[RecordId, ...]:
    """Whatever went for good and has its tombstone here."""
    return tuple(RecordId(id_) for (id_,) in connection.execute(EVERYTHING_PURGED).fetchall())


def held(connection: Connection, ids: Iterable[RecordId]) -> Held:
    """Which of these are there still."""
    wanted = (_list(ids),)
    found = [connection.execute(sql, wanted).fetchall() for sql in (RECORDS, DRAFTS)]
    kept, drafts = (frozenset(RecordId(id_) for (id_,) in rows) for rows in found)
    return Held(kept, drafts)


def take_out(connection: Connection, ids: Iterable[RecordId], at: datetime) -> None:
    """Remove them with everything that hangs on them; a tombstone for each record stays."""
    going = tuple(ids)
    with connection.transaction():
        connection.execute(LET_PARTS_STAND_ALONE, {"ids": _list(going)})
        trash.purge(connection, trash.members(connection, going), at)
        connection.execute(REMOVE_DRAFTS, (_list(going),))


def _list(ids: Iterable[RecordId]) -> str:
    return json.dumps(list(ids))
