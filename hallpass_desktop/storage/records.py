"""One row per kept thing: its envelope, its newest body, and the cache that lists are made of."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hallpass_desktop.domain.body import Body, is_unfinished, preview_of
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Kind, Record, Told, Who
from hallpass_desktop.storage import links, readings, tags, texts
from hallpass_desktop.storage.codec import StoredBody, decode_body, encode_body
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.places import free_place
from hallpass_desktop.storage.times import instant, local_day, moment, stamp

ADD = """
INSERT INTO records (
    place, id, parent, kind, happened_at, happened_offset, happened_precision, happened_day,
    written_at, written_offset, written_precision, changed_at, author, told, trashed_at, is_trashed,
    revision, title, preview, strength_before, strength_after, is_unfinished, body_version, body
)
VALUES (
    :place, :id, :parent, :kind, :happened_at, :happened_offset, :happened_precision, :happened_day,
    :written_at, :written_offset, :written_precision, :changed_at, :author, :told, :trashed_at,
    :is_trashed, :revision, :title, :preview, :strength_before, :strength_after, :is_unfinished,
    :body_version, :body
)
"""

CHANGE_BODY = """
UPDATE records
SET changed_at = :changed_at, revision = :revision, title = :title, preview = :preview,
    strength_before = :strength_before, strength_after = :strength_after,
    is_unfinished = :is_unfinished, body_version = :body_version, body = :body
WHERE id = :id
"""

# Texts and tags follow the place by themselves.
CHANGE_HAPPENED = """
UPDATE records
SET place = :place, happened_at = :happened_at, happened_offset = :happened_offset,
    happened_precision = :happened_precision, happened_day = :happened_day
WHERE id = :id
"""

CHANGED = """
UPDATE records SET changed_at = ? WHERE id = ?
"""

READ = """
SELECT
    parent, kind, happened_at, happened_offset, happened_precision, written_at, written_offset,
    written_precision, changed_at, author, told, trashed_at, body_version, body
FROM records
WHERE id = ?
"""

PLACE = """
SELECT place FROM records WHERE id = ?
"""

REMOVE = """
DELETE FROM records WHERE id = ?
"""

KINDS_OF = """
SELECT DISTINCT kind FROM records WHERE id IN (SELECT value FROM json_each(?))
"""

HEAD = """
SELECT revision FROM records WHERE id = ?
"""


def add(
    connection: Connection, record: Record, revision: RevisionId, place: int | None = None
) -> None:
    """Add a record and all that hangs on it. `revision` is the one that holds its body.

    It stands in the `place` it is said to have had elsewhere, if that fits and is free.
    """
    place = free_place(connection, record.happened.instant, place)
    connection.execute(ADD, _envelope(record) | _body(record, revision) | {"place": place})
    texts.put(connection, place, record)
    tags.add(connection, place, record.tags)
    links.add(connection, record.id, record.links)
    readings.add(connection, record)


def change_body(connection: Connection, record: Record, revision: RevisionId) -> None:
    """Write the record's body over the one that is stored."""
    connection.execute(CHANGE_BODY, _body(record, revision))
    texts.put(connection, place_of(connection, record.id), record)
    readings.replace(connection, record)


def change_happened(connection: Connection, record: Record) -> None:
    """Move a record to the moment it now says it happened."""
    place = free_place(connection, record.happened.instant)
    values = _happened(record.happened) | {"place": place, "id": record.id}
    connection.execute(CHANGE_HAPPENED, values)
    connection.execute(CHANGED, (stamp(record.changed_at), record.id))
    readings.replace(connection, record)


def index_words(connection: Connection, record: Record) -> None:
    """Index what a record says again, after something that hangs on it has changed."""
    texts.put(connection, place_of(connection, record.id), record)
    connection.execute(CHANGED, (stamp(record.changed_at), record.id))


def change_tags(connection: Connection, record: Record) -> None:
    """Write the record's tags over those that are stored."""
    tags.replace(connection, place_of(connection, record.id), record.tags)
    connection.execute(CHANGED, (stamp(record.changed_at), record.id))


def change_links(connection: Connection, record: Record) -> None:
    """Write what the record points at over what is stored."""
    links.replace(connection, record.id, record.links)
    connection.execute(CHANGED, (stamp(record.changed_at), record.id))


def read(connection: Connection, record: RecordId) -> Record:
    """The whole record. Raises NotFound."""
    row = connection.execute(READ, (record,)).fetchone()
    if row is None:
        raise NotFound
    return replace(
        _record(record, row),
        tags=tags.of(connection, record),
        links=links.of(connection, record),
    )


def remove(connection: Connection, record: RecordId) -> None:
    """Remove a record with everything that hangs on it."""
    connection.execute(REMOVE, (record,))


def exists(connection: Connection, record: RecordId) -> bool:
    """Whether a record has this id, in the trash or not."""
    return connection.value(PLACE, (record,)) is not None


def place_of(connection: Connection, record: RecordId) -> int:
    """Where it stands in time. Raises NotFound."""
    return int(_found(connection.value(PLACE, (record,))))


def kinds_of(connection: Connection, ids: Iterable[RecordId]) -> frozenset[Kind]:
    """Which kinds there are among these records."""
    rows = connection.execute(KINDS_OF, (json.dumps(list(ids)),)).fetchall()
    return frozenset(Kind(kind) for (kind,) in rows)


def head(connection: Connection, record: RecordId) -> RevisionId:
    """The revision that holds its present body. Raises NotFound."""
    return RevisionId(_found(connection.value(HEAD, (record,))))


def _found(value: Any) -> Any:
    if value is None:
        raise NotFound
    return value


def _envelope(record: Record) -> dict[str, Value]:
    return {
        "parent": record.parent,
        "kind": record.kind,
        **_happened(record.happened),
        "written_at": stamp(record.written.instant),
        "written_offset": record.written.offset_minutes,
        "written_precision": record.written.precision,
        "author": record.author.who,
        "told": record.author.told,
        "trashed_at": stamp(record.trashed_at) if record.trashed_at else None,
        "is_trashed": record.trashed_at is not None,
    }


def _happened(happened: Moment) -> dict[str, Value]:
    return {
        "happened_at": stamp(happened.instant),
        "happened_offset": happened.offset_minutes,
        "happened_precision": happened.precision,
        "happened_day": local_day(happened),
    }


def _body(record: Record, revision: RevisionId) -> dict[str, Value]:
    stored = encode_body(record.kind, record.body)
    return {
        "id": record.id,
        "changed_at": stamp(record.changed_at),
        "revision": revision,
        "title": texts.plain(" ".join(record.body.title.split())),
        "preview": texts.plain(preview_of(record.body)),
        **_strengths(record.body, record),
        "is_unfinished": is_unfinished(record.body),
        "body_version": stored.version,
        "body": stored.json,
    }


def _strengths(body: Body, record: Record) -> dict[str, Value]:
    """How strong it was at first, and at the end or, if that was not asked, later."""
    found = body.readings(record.happened.instant, record.written.instant)
    values = {reading.series: round(reading.value) for reading in found}
    after = values.get("strength.after", values.get("strength.later"))
    return {"strength_before": values.get("strength.before"), "strength_after": after}


def _record(record: RecordId, row: tuple[Any, ...]) -> Record:
    parent, kind, *times, changed_at, author, told, trashed_at, version, body = row
    return Record(
        id=record,
        kind=Kind(kind),
        happened=moment(*times[:3]),
        written=moment(*times[3:]),
        changed_at=instant(changed_at),
        body=decode_body(Kind(kind), StoredBody(version, body)),
        parent=parent,
        author=Author(Who(author), Told(told) if told else None),
        trashed_at=instant(trashed_at) if trashed_at else None,
    )
