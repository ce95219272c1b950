"""Tags by place, so that the newest records with a tag are found without sorting."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.tags import plain_tag, plain_tags, tag_key
from hallpass_desktop.storage.connection import Connection, Value

REMOVE = """
DELETE FROM tags WHERE place = ?
"""

ADD = """
INSERT INTO tags (folded, place, tag, position) VALUES (?, ?, ?, ?)
"""

OF_RECORD = """
SELECT tags.tag
FROM records JOIN tags ON tags.place = records.place
WHERE records.id = ?
ORDER BY tags.position
"""

# With MAX, SQLite takes the other columns from the row that has it: the latest spelling.
COUNTS = """
SELECT tag, COUNT(*), MAX(place)
FROM tags
WHERE place NOT IN (SELECT place FROM records WHERE is_trashed = 1)
GROUP BY folded
ORDER BY folded
"""

CARRIERS = """
SELECT records.id
FROM tags JOIN records ON records.place = tags.place
WHERE tags.folded = :folded
    AND EXISTS (SELECT 1 FROM tags AS so WHERE so.folded = :folded AND so.tag = :tag)
"""

# The tag itself, and the other one that stands on the same pages.
TAGGED = """
SELECT records.id, tags.folded, tags.tag, tags.position
FROM tags AS leading
CROSS JOIN tags ON tags.place = leading.place AND tags.folded IN (:folded, :other)
CROSS JOIN records ON records.place = leading.place
WHERE leading.folded = :folded AND leading.place BETWEEN :first AND :last
"""

NEXT_STRETCH = """
SELECT MIN(place), MAX(place)
FROM (SELECT place FROM tags WHERE folded = ? AND place > ? ORDER BY place LIMIT ? + 0)
"""

TAKE_OFF = """
DELETE FROM tags WHERE folded = ? AND place BETWEEN ? AND ?
"""

TAKE_OFF_THESE = """
DELETE FROM tags
WHERE folded = ? AND place IN (
    SELECT records.place
    FROM json_each(?) AS wanted CROSS JOIN records ON records.id = wanted.value ->> 0
)
"""

PUT_BACK = """
INSERT OR REPLACE INTO tags (folded, place, tag, position)
SELECT wanted.value ->> 1, records.place, wanted.value ->> 2, wanted.value ->> 3
FROM json_each(?) AS wanted CROSS JOIN records ON records.id = wanted.value ->> 0
"""

# A record that already carries the new tag keeps one of the two.
RENAME = """
UPDATE OR REPLACE tags SET folded = ?, tag = ? WHERE folded = ? AND place BETWEEN ? AND ?
"""


Stretch = tuple[int, int]  # places, both included
ALWAYS: Stretch = (0, 2**63 - 1)


@dataclass(frozen=True, slots=True)
class Tagged:
    """One tag on one record, as it stands there."""

    record: RecordId
    folded: str
    tag: str
    position: int


def replace(connection: Connection, place: int, tags: Iterable[str]) -> None:
    """Write these tags over those that stand at this place."""
    connection.execute(REMOVE, (place,))
    add(connection, place, tags)


def add(connection: Connection, place: int, tags: Iterable[str]) -> None:
    """Write the tags of a new record."""
    kept = enumerate(plain_tags(tags))
    connection.executemany(ADD, [(tag_key(tag), place, tag, n) for n, tag in kept])


def of(connection: Connection, record: RecordId) -> tuple[str, ...]:
    """The tags of one record, in the order they were given."""
    return tuple(tag for (tag,) in connection.execute(OF_RECORD, (record,)).fetchall())


def counts(connection: Connection) -> tuple[TagCount, ...]:
    """Every tag outside the trash, in its latest spelling, in the order of the alphabet."""
    return tuple(TagCount(tag, n) for tag, n, _ in connection.execute(COUNTS).fetchall())


def carriers(connection: Connection, tag: str) -> tuple[RecordId, ...]:
    """The records that carry a tag that somewhere is written just so, in the trash or not.

    A name is no tag because a month is called the same: "May" is not written where only "may" is.
    """
    rows = connection.execute(CARRIERS, {"folded": tag_key(tag), "tag": tag}).fetchall()
    return tuple(RecordId(record) for (record,) in rows)


def next_stretch(connection: Connection, tag: str, after: int, most: int) -> Stretch | None:
    """The places of the next so many records with a tag, in the trash or not; None at the end."""
    first, last = connection.execute(NEXT_STRETCH, (tag_key(tag), after, most)).fetchall()[0]
    return None if first is None else (first, last)


def tagged(
    connection: Connection, tag: str, other: str = "", stretch: Stretch = ALWAYS
) -> tuple[Tagged, ...]:
    """Where a tag stands, in the trash or not, and where another stands beside it."""
    first, last = stretch
    values: dict[str, Value] = {"folded": tag_key(tag), "other": tag_key(other)}
    values |= {"first": first, "last": last}
    rows = connection.execute(TAGGED, values).fetchall()
    return tuple(Tagged(RecordId(record), *rest) for record, *rest in rows)


def rename(connection: Connection, tag: str, new: str, stretch: Stretch = ALWAYS) -> None:
    """Spell a tag differently, or let it become another one that exists."""
    connection.execute(RENAME, (tag_key(new), plain_tag(new), tag_key(tag), *stretch))


def take_off(connection: Connection, tag: str, stretch: Stretch = ALWAYS) -> None:
    """Take a tag off the records that carry it."""
    connection.execute(TAKE_OFF, (tag_key(tag), *stretch))


def put_back(connection: Connection, before: Iterable[Tagged], now: str) -> None:
    """Let these tags stand where they stood, and `now`, a folded tag, only where it did."""
    rows = json.dumps([(each.record, each.folded, each.tag, each.position) for each in before])
    connection.execute(TAKE_OFF_THESE, (now, rows))
    connection.execute(PUT_BACK, (rows,))
