"""Rows of a file with everything, written as they were; what is made from them is made anew.

Pages are staged (staging.py) and may be written long before they are seen. What would be there
twice is left as it is. Everything here belongs inside the caller's transaction.
"""

from base64 import b64decode
from collections.abc import Iterable
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer, Record
from hallpass_desktop.storage import links, records, staging, texts
from hallpass_desktop.storage.bringing_back import (
    ADD_PICTURE,
    ADD_REVISION,
    ADD_SCHEDULE,
    ADD_VERSION,
)
from hallpass_desktop.storage.codec import StoredBody, decode_body, encode, encode_body, in_json
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.grants import BITS
from hallpass_desktop.storage.kept_rows import (
    DraftRow,
    GrantRow,
    PersonRow,
    PictureRow,
    PurgedRow,
    ReadingRow,
    RecordRow,
    RevisionRow,
    Row,
    ScheduleRow,
    SentRow,
    VersionRow,
)
from hallpass_desktop.storage.times import stamp

KEEP_BODY = """
UPDATE records SET body_version = ?, body = ? WHERE id = ?
"""
PARENT = """
UPDATE records SET parent = :parent
WHERE id = :id AND EXISTS (SELECT 1 FROM records WHERE id = :parent)
"""
READING = """
INSERT INTO readings (record, series, at, value, note, is_from_body) VALUES (?, ?, ?, ?, ?, 0)
"""
GRANT = """
INSERT OR IGNORE INTO grants (record, field, audience, at) VALUES (?, ?, ?, ?)
"""
SHOWN = """
UPDATE records SET shown_to = shown_to | ? WHERE id = ?
"""
PERSON = """
INSERT OR IGNORE INTO people (id, alias, role, added_at, details) VALUES (?, ?, ?, ?, ?)
"""
SENT = """
INSERT OR IGNORE INTO sent (id, at, at_offset, form, manifest) VALUES (?, ?, ?, ?, ?)
"""
PURGED = """
INSERT OR IGNORE INTO purged (id, kind, at)
SELECT :id, :kind, :at WHERE NOT EXISTS (SELECT 1 FROM records WHERE id = :id)
"""
DRAFT = """
INSERT OR IGNORE INTO drafts (record, base, saved_at, envelope, body_version, body)
VALUES (?, ?, ?, ?, ?, ?)
"""
TRASHED = """
UPDATE records SET trashed_at = ?, is_trashed = 1, due_on = ? WHERE id = ?
"""
IS_THERE = {
    "people": "SELECT 1 FROM people WHERE id = ?",
    "schedules": "SELECT 1 FROM schedules WHERE id = ?",
    "sent": "SELECT 1 FROM sent WHERE id = ?",
    "purged": "SELECT 1 FROM purged WHERE id = ?",
    "drafts": "SELECT 1 FROM drafts WHERE record = ?",
}
REMOVE = {
    "people": "DELETE FROM people WHERE id = ?",
    "schedules": "DELETE FROM schedules WHERE id = ?",
    "sent": "DELETE FROM sent WHERE id = ?",
    "purged": "DELETE FROM purged WHERE id = ?",
    "drafts": "DELETE FROM drafts WHERE record = ?",
}

Tie = tuple[RecordId, RecordId | None, tuple[Pointer, ...]]  # a page, its whole, where it points


def is_there(connection: Connection, name: str, key: str) -> bool:
    """Whether a row of this table has this id already."""
    return connection.value(IS_THERE[name], (key,)) is not None


def remove(connection: Connection, name: str, keys: Iterable[str]) -> None:
    """Take rows out again that came in beside the pages."""
    connection.executemany(REMOVE[name], [(key,) for key in keys])


def as_record(row: RecordRow) -> Record:
    """The page that a row tells of. Raises ValueError for anything that does not fit."""
    body = decode_body(row.kind, StoredBody(row.body_version, in_json(row.body)))
    return Record(
        id=row.id,
        kind=row.kind,
        happened=row.happened,
        written=row.written,
        changed_at=row.changed_at,
        body=body,
        parent=row.parent,
        author=row.author,
        tags=row.tags,
        links=row.links,
        trashed_at=row.trashed_at,
    )


def stage(connection: Connection, row: RecordRow) -> None:
    """Write a page where nobody sees it; its whole and its links follow with `tie`."""
    record = replace(as_record(row), parent=None, links=(), trashed_at=staging.STAGED_AT)
    records.add(connection, record, row.revision, place=row.place)
    kept, ours = StoredBody(row.body_version, in_json(row.body)), encode_body(row.kind, record.body)
    if kept != ours:  # an older version stays as it was written
        connection.execute(KEEP_BODY, (kept.version, kept.json, row.id))


def tie(connection: Connection, rows: Iterable[Tie]) -> None:
    """Hang pages on their wholes and let them point, once all of them are there."""
    for record, parent, pointers in rows:
        if parent is not None:
            connection.execute(PARENT, {"id": record, "parent": parent})
        links.add(connection, record, pointers)


def put_into_trash(connection: Connection, rows: Iterable[RecordRow]) -> None:
    """Let pages that came in be in the trash, as they were."""
    for row in rows:
        at = stamp(row.trashed_at) if row.trashed_at else None
        connection.execute(TRASHED, (at, row.due_on.isoformat() if row.due_on else None, row.id))


def put(connection: Connection, row: Row) -> None:
    """Write any other row. Raises ValueError for anything that does not fit."""
    match row:
        case RevisionRow():
            at = stamp(row.at.instant), row.at.offset_minutes
            body = row.body_version, in_json(row.body)
            connection.execute(ADD_REVISION, (row.id, row.record, row.parent, row.copy, *at, *body))
        case ReadingRow():
            values = row.record, row.series, stamp(row.at), row.value, row.note
            connection.execute(READING, values)
        case GrantRow():
            connection.execute(GRANT, (row.record, row.field, row.audience, stamp(row.at)))
            connection.execute(SHOWN, (BITS[row.audience], row.record))
        case VersionRow():
            connection.execute(ADD_VERSION, (*version_values(row), row.previous_hash, row.hash))
        case PictureRow():
            _put_picture(connection, row)
        case _:
            _put_beside(connection, row)


def _put_picture(connection: Connection, row: PictureRow) -> None:
    known = row.id, row.record, row.position, row.media_type, row.width, row.height
    data = b64decode(row.data, validate=True)
    connection.execute(ADD_PICTURE, (*known, row.description, stamp(row.added_at), data))
    if row.description:
        place = records.place_of(connection, row.record)
        texts.put(connection, place, records.read(connection, row.record))


def _put_beside(connection: Connection, row: Row) -> None:
    match row:
        case PersonRow():
            details = encode(row.details)
            connection.execute(PERSON, (row.id, row.alias, row.role, stamp(row.added_at), details))
        case ScheduleRow():
            due = stamp(row.due_at) if row.due_at else None
            end = row.ends_on.isoformat() if row.ends_on else None
            known = row.id, row.record, row.kind, encode(row.rule)
            connection.execute(ADD_SCHEDULE, (*known, due, row.due_offset, end, row.is_paused))
        case SentRow():
            what = row.form, encode(row.manifest)
            connection.execute(SENT, (row.id, stamp(row.at), row.at_offset, *what))
        case PurgedRow():
            connection.execute(PURGED, {"id": row.id, "kind": row.kind, "at": stamp(row.at)})
        case DraftRow():
            body = row.body_version, in_json(row.body)
            envelope = stamp(row.saved_at), encode(row.envelope)
            connection.execute(DRAFT, (row.record, row.base, *envelope, *body))


def version_values(row: VersionRow) -> tuple[str, int, str, int, str, str]:
    """What a row of a log says, as its seal is made of it."""
    said = stamp(row.at), row.at_offset, row.reason, encode(row.contents)
    return (row.agreement, row.number, *said)
