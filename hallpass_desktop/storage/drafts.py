"""What stands in an open editor, at most two seconds old; a crash leaves it here."""

from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Draft, Heading, Kind, Pointer, Record
from hallpass_desktop.storage.codec import StoredBody, decode, decode_body, encode, encode_body
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant, stamp

PUT = """
INSERT INTO drafts (record, base, saved_at, envelope, body_version, body)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (record) DO UPDATE
SET base = excluded.base, saved_at = excluded.saved_at, envelope = excluded.envelope,
    body_version = excluded.body_version, body = excluded.body
"""

READ = """
SELECT base, envelope, body_version, body FROM drafts WHERE record = ?
"""

SAVED_AT = """
SELECT saved_at FROM drafts WHERE record = ?
"""

AS_WRITTEN = """
SELECT json_array(record, base, saved_at, envelope, body) FROM drafts WHERE record = ?
"""

ALL = """
SELECT record FROM drafts ORDER BY saved_at, record
"""

REMOVE = """
DELETE FROM drafts WHERE record = ?
"""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A draft without its body."""

    id: RecordId
    kind: Kind
    happened: Moment
    written: Moment
    changed_at: datetime
    parent: RecordId | None
    author: Author
    tags: tuple[str, ...]
    trashed_at: datetime | None
    opened: Heading | None
    links: tuple[Pointer, ...] = ()


FROM_RECORD = tuple(name for name in Envelope.__slots__ if name != "opened")


def put(connection: Connection, draft: Draft, at: datetime) -> None:
    """Write a draft over the one of the same record."""
    record = draft.record
    stored = encode_body(record.kind, record.body)
    values = {name: getattr(record, name) for name in FROM_RECORD}
    envelope = encode(Envelope(**values, opened=draft.opened))
    row = (record.id, draft.base, stamp(at), envelope, stored.version, stored.json)
    connection.execute_passing(PUT, row)


def find(connection: Connection, record: RecordId) -> Draft | None:
    """The draft of a record, if an editor or a crash left one."""
    row = connection.execute(READ, (record,)).fetchone()
    if row is None:
        return None
    base, text, version, body = row
    envelope = decode(text, Envelope)
    values = {name: getattr(envelope, name) for name in FROM_RECORD}
    whole = Record(body=decode_body(envelope.kind, StoredBody(version, body)), **values)
    return Draft(whole, RevisionId(base) if base else None, envelope.opened)


def saved_at(connection: Connection, record: RecordId) -> datetime:
    """When the draft of a record was last written. Raises NotFound without one."""
    row = connection.execute(SAVED_AT, (record,)).fetchone()
    if row is None:
        raise NotFound
    return instant(row[0])


def as_written(connection: Connection, record: RecordId) -> str:
    """All that stands in a draft, as one text; empty without one."""
    return str(connection.value(AS_WRITTEN, (record,)) or "")


def waiting(connection: Connection) -> tuple[RecordId, ...]:
    """Every record that has a draft, the longest unsaved first."""
    return tuple(RecordId(record) for (record,) in connection.execute(ALL).fetchall())


def remove(connection: Connection, record: RecordId) -> None:
    """Forget a draft."""
    connection.execute(REMOVE, (record,))
