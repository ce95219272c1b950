"""Every earlier state of a body: one per sitting, in the order of writing."""

from dataclasses import dataclass

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import RevisionInfo
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.codec import StoredBody, decode_body, encode_body
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import moment, stamp

ADD = """
INSERT INTO revisions (id, record, parent, copy_id, at, at_offset, body_version, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

OF_RECORD = """
SELECT revisions.id, revisions.at, revisions.at_offset, revisions.id = records.revision
FROM revisions JOIN records ON records.id = revisions.record
WHERE revisions.record = ?
ORDER BY revisions.key DESC
"""

COUNT = """
SELECT COUNT(*) FROM revisions WHERE record = ?
"""

READ = """
SELECT revisions.record, records.kind, revisions.body_version, revisions.body
FROM revisions JOIN records ON records.id = revisions.record
WHERE revisions.id = ?
"""

LAST_KEY = """
SELECT COALESCE(MAX(key), 0) FROM revisions
"""

WRITTEN_AFTER = """
SELECT record FROM revisions WHERE key > ? UNION SELECT record FROM drafts
"""


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a body; `copy_id` is the copy of the vault it was written in."""

    id: RevisionId
    record: RecordId
    kind: Kind
    body: Body
    at: Moment
    copy_id: str
    parent: RevisionId | None = None


def add(connection: Connection, revision: Revision) -> None:
    """Add a revision."""
    stored = encode_body(revision.kind, revision.body)
    connection.execute(
        ADD,
        (
            revision.id,
            revision.record,
            revision.parent,
            revision.copy_id,
            stamp(revision.at.instant),
            revision.at.offset_minutes,
            stored.version,
            stored.json,
        ),
    )


def of(connection: Connection, record: RecordId) -> tuple[RevisionInfo, ...]:
    """The revisions of a record, newest first."""
    rows = connection.execute(OF_RECORD, (record,)).fetchall()
    return tuple(
        RevisionInfo(RevisionId(key), moment(at, offset), bool(is_current))
        for key, at, offset, is_current in rows
    )


def count(connection: Connection, record: RecordId) -> int:
    """How many revisions a record has."""
    return int(connection.value(COUNT, (record,)))


def last_key(connection: Connection) -> int:
    """Where the revision that was written last stands in the table."""
    return int(str(connection.value(LAST_KEY)))


def written_after(connection: Connection, key: int) -> tuple[RecordId, ...]:
    """The records that have a later revision than that, or a draft."""
    found = connection.execute(WRITTEN_AFTER, (key,)).fetchall()
    return tuple(RecordId(each) for (each,) in found)


def read(connection: Connection, revision: RevisionId) -> tuple[RecordId, Body]:
    """Whose it is, and the body it holds. Raises NotFound."""
    row = connection.execute(READ, (revision,)).fetchone()
    if row is None:
        raise NotFound
    record, kind, version, body = row
    return RecordId(record), decode_body(Kind(kind), StoredBody(version, body))
