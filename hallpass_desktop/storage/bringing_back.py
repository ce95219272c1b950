"""Bring a record over from another database, with all that hangs on it but its grants."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.storage import links, records
from hallpass_desktop.storage.connection import Connection

REVISIONS = """
SELECT id, record, parent, copy_id, at, at_offset, body_version, body
FROM revisions WHERE record = ? ORDER BY key
"""

ADD_REVISION = """
INSERT OR IGNORE INTO revisions (id, record, parent, copy_id, at, at_offset, body_version, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

MARKS = """
SELECT record, series, at, value, note FROM readings
WHERE record = ? AND is_from_body = 0 ORDER BY key
"""

ADD_MARK = """
INSERT INTO readings (record, series, at, value, note, is_from_body)
SELECT :record, :series, :at, :value, :note, 0
WHERE NOT EXISTS (
    SELECT 1 FROM readings
    WHERE record = :record AND series = :series AND at = :at AND value = :value AND note = :note
        AND is_from_body = 0
)
"""

REMOVE_MARK = """
DELETE FROM readings
WHERE record = ? AND series = ? AND at = ? AND value = ? AND note = ? AND is_from_body = 0
"""

PICTURES = """
SELECT id, record, position, media_type, width, height, description, added_at, bytes
FROM pictures WHERE record = ? ORDER BY position, id
"""

ADD_PICTURE = """
INSERT OR IGNORE INTO pictures (
    id, record, position, media_type, width, height, description, added_at, bytes
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

REMOVE_PICTURES = """
DELETE FROM pictures WHERE id IN (SELECT value FROM json_each(?))
"""

VERSIONS = """
SELECT agreement, number, at, at_offset, reason, contents, previous_hash, hash
FROM versions WHERE agreement = ? ORDER BY number
"""

ADD_VERSION = """
INSERT OR IGNORE INTO versions (
    agreement, number, at, at_offset, reason, contents, previous_hash, hash
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

SCHEDULES = """
SELECT id, record, kind, rule, due_at, due_offset, ends_on, is_paused
FROM schedules WHERE record = ? ORDER BY id
"""

ADD_SCHEDULE = """
INSERT OR IGNORE INTO schedules (
    id, record, kind, rule, due_at, due_offset, ends_on, is_paused
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

HAS_REVISION = """
SELECT 1 FROM revisions WHERE id = ?
"""

POINT_HEAD = """
UPDATE records SET revision = ?, changed_at = ? WHERE id = ? AND revision = ?
"""

DROP_REVISIONS = """
DELETE FROM revisions WHERE id IN (SELECT value FROM json_each(?))
"""

FORGET_TOMBSTONES = """
DELETE FROM purged WHERE id IN (SELECT value FROM json_each(?))
"""

BRING_WHOLE = (
    (REVISIONS, ADD_REVISION),
    (PICTURES, ADD_PICTURE),
    (VERSIONS, ADD_VERSION),
    (SCHEDULES, ADD_SCHEDULE),
)


def whole(
    source: Connection, target: Connection, record_id: RecordId, changed_at: datetime | None
) -> None:
    """Add a record that is not there, private and outside the trash; as changed then, if said."""
    record = replace(records.read(source, record_id), trashed_at=None)
    record = replace(record, changed_at=changed_at or record.changed_at)
    records.add(target, record, records.head(source, record_id))
    for read, add in BRING_WHOLE:
        target.executemany(add, source.execute(read, (record_id,)).fetchall())
    marks(source, target, record_id)
    records.index_words(target, record)


def marks(source: Connection, target: Connection, record_id: RecordId) -> tuple[str, ...]:
    """Add the numbers given beside the body that are not there; says which, for `unmark`."""
    added: tuple[str, ...] = ()
    for row in source.execute(MARKS, (record_id,)).fetchall():
        names = ("record", "series", "at", "value", "note")
        if target.execute(ADD_MARK, dict(zip(names, row, strict=True))).rowcount:
            added += (json.dumps(row),)
    return added


def unmark(connection: Connection, added: Iterable[str]) -> None:
    """Take such numbers away again."""
    connection.executemany(REMOVE_MARK, [json.loads(each) for each in added])


def pictures(source: Connection, target: Connection, record_id: RecordId) -> tuple[str, ...]:
    """Add the pictures that are not there; says which."""
    rows = source.execute(PICTURES, (record_id,)).fetchall()
    return tuple(row[0] for row in rows if target.execute(ADD_PICTURE, row).rowcount)


def remove_pictures(connection: Connection, ids: Iterable[str]) -> None:
    """Take pictures away again."""
    connection.execute(REMOVE_PICTURES, (json.dumps(list(ids)),))


def link(source: Connection, target: Connection, record_id: RecordId) -> None:
    """Let a record point at what it pointed at, as far as that is there."""
    links.add(target, record_id, links.of(source, record_id))


def head_revision(source: Connection, target: Connection, record_id: RecordId) -> RevisionId | None:
    """Add the revision that holds the words of the source; None where the target has it already."""
    head = records.head(source, record_id)
    if target.value(HAS_REVISION, (head,)) is not None:
        return None
    rows = source.execute(REVISIONS, (record_id,)).fetchall()
    target.executemany(ADD_REVISION, [row for row in rows if row[0] == head])
    return head


def step_back(
    connection: Connection,
    record_id: RecordId,
    heads: tuple[RevisionId, RevisionId],
    added: Iterable[RevisionId],
    changed_at: str,
) -> None:
    """Take revisions away again, unless the record has gone on from the last of them since."""
    before, last = heads
    if connection.execute(POINT_HEAD, (before, changed_at, record_id, last)).rowcount:
        connection.execute(DROP_REVISIONS, (json.dumps(list(added)),))


def forget_tombstones(connection: Connection, ids: Iterable[RecordId]) -> None:
    """Let these be there again: what has a tombstone cannot be written."""
    connection.execute(FORGET_TOMBSTONES, (json.dumps(list(ids)),))
