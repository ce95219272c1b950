"""Tags by place, so that the newest records with a tag are found without sorting."""

import json
from collections.abc import Iterable

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import TagCount
from hallpass_desktop.domain.tags import plain_tag, plain_tags, tag_key
from hallpass_desktop.storage.connection import Connection

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
WHERE tags.folded = ?
"""

# A record that already carries the new tag keeps one of the two.
RENAME = """
UPDATE OR REPLACE tags SET folded = ?, tag = ? WHERE folded = ?
"""

TAGS_OF_MANY = """
SELECT records.id, tags.tag
FROM json_each(?) AS wanted
JOIN records ON records.id = wanted.value
JOIN tags ON tags.place = records.place
ORDER BY records.place, tags.position
"""


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


def of_many(connection: Connection, records: Iterable[RecordId]) -> dict[RecordId, tuple[str, ...]]:
    """The tags of many records; those without tags are left out."""
    found: dict[RecordId, tuple[str, ...]] = {}
    for record, tag in connection.execute(TAGS_OF_MANY, (json.dumps(list(records)),)).fetchall():
        found[record] = (*found.get(record, ()), tag)
    return found


def counts(connection: Connection) -> tuple[TagCount, ...]:
    """Every tag outside the trash, in its latest spelling, in the order of the alphabet."""
    return tuple(TagCount(tag, n) for tag, n, _ in connection.execute(COUNTS).fetchall())


def carriers(connection: Connection, tag: str) -> tuple[RecordId, ...]:
    """The records that carry a tag, in the trash or not."""
    rows = connection.execute(CARRIERS, (tag_key(tag),)).fetchall()
    return tuple(RecordId(record) for (record,) in rows)


def rename(connection: Connection, tag: str, new: str) -> None:
    """Spell a tag differently everywhere, or let it become another one that exists."""
    connection.execute(RENAME, (tag_key(new), plain_tag(new), tag_key(tag)))
