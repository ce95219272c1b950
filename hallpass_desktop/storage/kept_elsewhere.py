"""What a record is in one database, to be held beside the same record in another one."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.codec import StoredBody, decode_body
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant

# The bytes of pictures are not read: a picture never changes under its id.
LOOK = """
SELECT
    id, kind, is_trashed, body_version, body,
    json_array(happened_at, happened_offset, happened_precision),
    (SELECT json_group_array(tag ORDER BY position) FROM tags WHERE tags.place = records.place),
    (SELECT json_group_array(id) FROM pictures WHERE pictures.record = records.id),
    (
        SELECT json_group_array(json_array(series, at, value, note))
        FROM readings
        WHERE readings.record = records.id AND is_from_body = 0
    )
FROM records
WHERE id IN (SELECT value FROM json_each(?))
"""

PURGED = """
SELECT id, at FROM purged WHERE id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """One record, as far as it can differ between two copies of a vault."""

    kind: Kind
    is_trashed: bool
    stored: StoredBody
    happened: str
    tags: tuple[str, ...]
    pictures: frozenset[str]
    marks: frozenset[str]

    @property
    def body(self) -> Body:
        """What it says."""
        return decode_body(self.kind, self.stored)

    def has_words_of(self, other: "Kept") -> bool:
        """Whether both say the same."""
        return self.stored == other.stored or self.body == other.body

    def has_all_of(self, other: "Kept") -> bool:
        """Whether nothing would be gained from the other one."""
        return (
            (self.happened, self.tags) == (other.happened, other.tags)
            and self.pictures >= other.pictures
            and self.marks >= other.marks
            and self.has_words_of(other)
        )


def look(connection: Connection, ids: Iterable[RecordId]) -> dict[RecordId, Kept]:
    """These records, as far as they are there."""
    rows = connection.execute(LOOK, (json.dumps(list(ids)),)).fetchall()
    return {RecordId(id_): _kept(*row) for id_, *row in rows}


def purged(connection: Connection, ids: Iterable[RecordId]) -> dict[RecordId, datetime]:
    """Which of these went for good, and when."""
    rows = connection.execute(PURGED, (json.dumps(list(ids)),)).fetchall()
    return {RecordId(id_): instant(at) for id_, at in rows}


def _kept(kind: str, trashed: int, version: int, body: str, happened: str, *lists: Any) -> Kept:
    tags, pictures, marks = (json.loads(each) for each in lists)
    return Kept(
        kind=Kind(kind),
        is_trashed=bool(trashed),
        stored=StoredBody(version, body),
        happened=happened,
        tags=tuple(tags),
        pictures=frozenset(pictures),
        marks=frozenset(json.dumps(mark) for mark in marks),
    )
