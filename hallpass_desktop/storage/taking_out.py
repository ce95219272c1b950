"""Everything that is kept, row by row and some at a time; no statement stays open in between."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Audience, Author, Kind, Told, Who
from hallpass_desktop.domain.sent import Manifest, SentForm
from hallpass_desktop.storage import links, tags
from hallpass_desktop.storage.codec import decode
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.drafts import Envelope
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
from hallpass_desktop.storage.people import Details
from hallpass_desktop.storage.schedules import Stored
from hallpass_desktop.storage.times import instant, moment
from hallpass_desktop.storage.trash import STAGED
from hallpass_desktop.storage.versions import Contents

AT_ONCE = 100

# What is on its way in or out is not there.
STAGED_IDS = f"(SELECT id FROM records WHERE trashed_at = '{STAGED}')"

# Each begins with its key, and asks for the rows after one.
RECORDS = f"""
SELECT
    place, id, kind, parent, happened_at, happened_offset, happened_precision, written_at,
    written_offset, written_precision, changed_at, author, told, trashed_at, due_on, revision,
    body_version, body
FROM records WHERE place > ? AND id NOT IN {STAGED_IDS} ORDER BY place LIMIT ? + 0
"""
REVISIONS = f"""
SELECT key, revisions.id, record, kind, revisions.parent, copy_id, at, at_offset,
    revisions.body_version, revisions.body
FROM revisions JOIN records ON records.id = record
WHERE key > ? AND record NOT IN {STAGED_IDS} ORDER BY key LIMIT ? + 0
"""
READINGS = f"""
SELECT key, record, series, at, value, note
FROM readings WHERE key > ? AND is_from_body = 0 AND record NOT IN {STAGED_IDS}
ORDER BY key LIMIT ? + 0
"""
GRANTS = f"""
SELECT record, audience, field, at
FROM grants WHERE (record, audience, field) > (?, ?, ?) AND record NOT IN {STAGED_IDS}
ORDER BY record, audience, field LIMIT ? + 0
"""
VERSIONS = f"""
SELECT agreement, number, at, at_offset, reason, contents, previous_hash, hash
FROM versions WHERE (agreement, number) > (?, ?) AND agreement NOT IN {STAGED_IDS}
ORDER BY agreement, number LIMIT ? + 0
"""
PEOPLE = """
SELECT id, alias, role, added_at, details FROM people WHERE id > ? ORDER BY id LIMIT ? + 0
"""
SCHEDULES = f"""
SELECT id, record, kind, rule, due_at, due_offset, ends_on, is_paused
FROM schedules
WHERE id > ? AND (record IS NULL OR record NOT IN {STAGED_IDS}) ORDER BY id LIMIT ? + 0
"""
SENT = """
SELECT id, at, at_offset, form, manifest FROM sent WHERE id > ? ORDER BY id LIMIT ? + 0
"""
PURGED = """
SELECT id, kind, at FROM purged WHERE id > ? ORDER BY id LIMIT ? + 0
"""
PICTURES = f"""
SELECT id, record, position, media_type, width, height, description, added_at, bytes
FROM pictures WHERE id > ? AND record NOT IN {STAGED_IDS} ORDER BY id LIMIT ? + 0
"""
DRAFTS = """
SELECT record, base, saved_at, envelope, body_version, body
FROM drafts WHERE record > ? ORDER BY record LIMIT ? + 0
"""

COUNTS = """
SELECT
    (SELECT COUNT(*) FROM records) + (SELECT COUNT(*) FROM revisions)
    + (SELECT COUNT(*) FROM readings WHERE is_from_body = 0) + (SELECT COUNT(*) FROM grants)
    + (SELECT COUNT(*) FROM versions) + (SELECT COUNT(*) FROM people)
    + (SELECT COUNT(*) FROM schedules) + (SELECT COUNT(*) FROM sent)
    + (SELECT COUNT(*) FROM purged) + (SELECT COUNT(*) FROM pictures)
    + (SELECT COUNT(*) FROM drafts)
"""


@dataclass(frozen=True, slots=True)
class Table:
    """How the rows of one table are read: below which key nothing is, and what a row becomes."""

    sql: str
    start: tuple[Value, ...]
    row: Callable[[Connection, tuple[Any, ...]], Row]
    at_once: int = AT_ONCE


def count(connection: Connection) -> int:
    """How many rows there are to take out."""
    return int(connection.value(COUNTS))


def rows(connection: Connection, name: str) -> Iterator[list[Row]]:
    """The rows of one table, some at a time. Raises ValueError for strange content."""
    table = TABLES[name]
    after = table.start
    while found := connection.execute(table.sql, (*after, table.at_once)).fetchall():
        yield [table.row(connection, each) for each in found]
        after = found[-1][: len(table.start)]


def _record(connection: Connection, row: tuple[Any, ...]) -> RecordRow:
    place, id_, kind, parent, at, offset, precision, written, *rest = row
    written_offset, written_precision, changed, who, told, trashed, due, revision, *body = rest
    return RecordRow(
        id=id_,
        kind=Kind(kind),
        place=place,
        parent=parent,
        happened=moment(at, offset, precision),
        written=moment(written, written_offset, written_precision),
        changed_at=instant(changed),
        author=Author(Who(who), Told(told) if told else None),
        tags=tags.of(connection, RecordId(id_)),
        links=links.of(connection, RecordId(id_)),
        trashed_at=instant(trashed) if trashed else None,
        due_on=date.fromisoformat(due) if due else None,
        revision=revision,
        body_version=body[0],
        body=json.loads(body[1]),
    )


def _revision(_connection: Connection, row: tuple[Any, ...]) -> RevisionRow:
    _, id_, record, kind, parent, copy, at, offset, version, body = row
    when: Moment = moment(at, offset)
    return RevisionRow(id_, record, Kind(kind), parent, copy, when, version, json.loads(body))


def _reading(_connection: Connection, row: tuple[Any, ...]) -> ReadingRow:
    _, record, series, at, value, note = row
    return ReadingRow(record, series, instant(at), value, note)


def _grant(_connection: Connection, row: tuple[Any, ...]) -> GrantRow:
    record, audience, field, at = row
    return GrantRow(record, field, Audience(audience), instant(at))


def _version(_connection: Connection, row: tuple[Any, ...]) -> VersionRow:
    agreement, number, at, offset, reason, contents, previous, seal = row
    said = decode(contents, Contents)
    return VersionRow(agreement, number, instant(at), offset, reason, said, previous, seal)


def _person(_connection: Connection, row: tuple[Any, ...]) -> PersonRow:
    id_, alias, role, added_at, details = row
    return PersonRow(id_, alias, role, instant(added_at), decode(details, Details))


def _schedule(_connection: Connection, row: tuple[Any, ...]) -> ScheduleRow:
    id_, record, kind, rule, due_at, offset, ends_on, is_paused = row
    due = instant(due_at) if due_at else None
    end = date.fromisoformat(ends_on) if ends_on else None
    return ScheduleRow(id_, record, kind, decode(rule, Stored), due, offset, end, bool(is_paused))


def _sent(_connection: Connection, row: tuple[Any, ...]) -> SentRow:
    id_, at, offset, form, manifest = row
    return SentRow(id_, instant(at), offset, SentForm(form), decode(manifest, Manifest))


def _purged(_connection: Connection, row: tuple[Any, ...]) -> PurgedRow:
    id_, kind, at = row
    return PurgedRow(id_, kind, instant(at))


def _picture(_connection: Connection, row: tuple[Any, ...]) -> PictureRow:
    id_, record, position, media_type, width, height, description, added_at, data = row
    return PictureRow(
        id=id_,
        record=record,
        position=position,
        media_type=media_type,
        width=width,
        height=height,
        description=description,
        added_at=instant(added_at),
        data=b64encode(data).decode(),
    )


def _draft(_connection: Connection, row: tuple[Any, ...]) -> DraftRow:
    record, base, saved_at, envelope, version, body = row
    known = decode(envelope, Envelope)
    return DraftRow(record, known.kind, base, instant(saved_at), known, version, json.loads(body))


TABLES: Mapping[str, Table] = {
    "records": Table(RECORDS, (-1,), _record),
    "revisions": Table(REVISIONS, (-1,), _revision),
    "readings": Table(READINGS, (-1,), _reading, 10 * AT_ONCE),
    "grants": Table(GRANTS, ("", "", ""), _grant, 10 * AT_ONCE),
    "versions": Table(VERSIONS, ("", 0), _version),
    "people": Table(PEOPLE, ("",), _person),
    "schedules": Table(SCHEDULES, ("",), _schedule),
    "sent": Table(SENT, ("",), _sent),
    "purged": Table(PURGED, ("",), _purged),
    "pictures": Table(PICTURES, ("",), _picture, 1),
    "drafts": Table(DRAFTS, ("",), _draft),
}
