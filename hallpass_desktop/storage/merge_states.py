"""What a copy of the vault says about each record, so that two copies can be held together."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from hallpass_desktop.domain.merging import State
from hallpass_desktop.domain.outliving import Known, Written
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.trash import STAGED

BATCH = 100

# The bytes of pictures and the words of earlier revisions are not read: neither ever changes.
STATES = """
SELECT
    id, kind, parent, json_array(happened_at, happened_offset, happened_precision),
    json_array(author, told), changed_at, trashed_at, revision, body,
    (SELECT json_group_array(tag ORDER BY position) FROM tags WHERE tags.place = records.place),
    (SELECT json_group_array(json_array(target, role)) FROM links WHERE source = records.id),
    (
        SELECT json_group_array(json_array(audience, field, at))
        FROM grants WHERE grants.record = records.id
    ),
    (
        SELECT json_group_array(json_array(series, at, value, note))
        FROM readings WHERE readings.record = records.id AND is_from_body = 0
    ),
    (
        SELECT json_group_array(json_array(id, position, description))
        FROM pictures WHERE pictures.record = records.id
    ),
    (
        SELECT json_group_array(
            json_array(number, at, at_offset, reason, contents, previous_hash, hash)
            ORDER BY number
        )
        FROM versions WHERE agreement = records.id
    ),
    (
        SELECT json_group_array(json_array(id, parent, at))
        FROM revisions WHERE revisions.record = records.id
    )
FROM records
WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NOT ?
"""

OUTLINE = """
SELECT id, parent, trashed_at, kind FROM records WHERE trashed_at IS NOT ?
"""

# Words whose revision is missing count as unseen.
TOPS = """
SELECT records.id, COALESCE(revisions.copy_id, ''), COALESCE(revisions.at, records.changed_at)
FROM records LEFT JOIN revisions ON revisions.id = records.revision
WHERE records.id IN (SELECT value FROM json_each(?))
"""

TOMBSTONES = """
SELECT id, kind, at FROM purged
"""

REVISIONS = """
SELECT id, at FROM revisions
"""

LAST_OF_EACH_COPY = """
SELECT copy_id, MAX(at) FROM revisions GROUP BY copy_id
"""

COLUMNS = {
    "people": ("id", "alias", "role", "added_at", "details"),
    "schedules": (
        "id", "record", "kind", "rule", "due_at", "due_offset", "ends_on", "is_paused",
    ),
    "sent": ("id", "at", "at_offset", "form", "manifest"),
}  # fmt: skip
ROWS = {table: f"SELECT {', '.join(names)} FROM {table}" for table, names in COLUMNS.items()}

COPY_ID = """
SELECT value FROM meta WHERE name = 'copy_id'
"""

# What the vault and this copy are called, a session that is open here, and how its own backups are,
# are no lists; what was said about an earlier merge has rules of its own.
OWN_LISTS = """
SELECT name, value FROM meta
WHERE name NOT IN ('vault_id', 'copy_id', 'schema', 'open_session', 'trials', 'two_copies')
"""


@dataclass(frozen=True, slots=True)
class Outline:
    """Where a record hangs, as far as that decides whether others may go."""

    parent: str | None
    trashed_at: str | None
    kind: str


def outline(connection: Connection) -> dict[str, Outline]:
    """Every record there is: what it is a part of, and whether it is in the trash.

    What is on its way in or out is not there (staging.py).
    """
    return {row[0]: Outline(*row[1:]) for row in connection.execute(OUTLINE, (STAGED,)).fetchall()}


def states(connection: Connection, wanted: Iterable[str]) -> dict[str, State]:
    """What is said about these records, as far as they are there."""
    rows = connection.execute(STATES, (json.dumps(sorted(wanted)), STAGED)).fetchall()
    return {row[0]: _state(row) for row in rows}


def batches(wanted: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The same ids a few at a time."""
    every = sorted(wanted)
    yield from (tuple(every[at : at + BATCH]) for at in range(0, len(every), BATCH))


def tombstones(connection: Connection) -> dict[str, tuple[str, str]]:
    """The kind of each record that went for good, and when it went."""
    return {record: (kind, at) for record, kind, at in connection.execute(TOMBSTONES).fetchall()}


def tops(connection: Connection, wanted: Iterable[str]) -> dict[str, Written]:
    """When the words that stand on top of these records were written, and where."""
    rows = connection.execute(TOPS, (json.dumps(sorted(wanted)),)).fetchall()
    return {record: Written(copy_id, at) for record, copy_id, at in rows}


def known_to(one: Connection, other: Connection) -> Known:
    """How far one copy knew itself and others, as it can be told from both."""
    own, elsewhere = (str(each.value(COPY_ID)) for each in (one, other))
    both = _both_until(one, other)
    until = dict(one.execute(LAST_OF_EACH_COPY).fetchall())
    if own == elsewhere:  # a folder was copied as it is: the name tells nothing
        return Known("", until | {own: both}, both)
    return Known(own, until, both)


def _both_until(one: Connection, other: Connection) -> str:
    mine = frozenset(one.execute(REVISIONS).fetchall())
    return max((at for _, at in mine.intersection(other.execute(REVISIONS))), default="")


def rows(connection: Connection, table: str) -> dict[str, dict[str, Any]]:
    """The rows of a table beside the records, by their ids."""
    found = connection.execute(ROWS[table]).fetchall()
    return {row[0]: dict(zip(COLUMNS[table], row, strict=True)) for row in found}


def own_lists(connection: Connection) -> dict[str, str]:
    """The lists that a person keeps beside the records, as JSON."""
    return dict(connection.execute(OWN_LISTS).fetchall())


def _state(row: tuple[Any, ...]) -> State:
    record, kind, parent, happened, author, changed_at, trashed_at, head, body, *lists = row
    tags, links, grants, marks, pictures, log, revisions = (
        tuple(map(_line, json.loads(each))) for each in lists
    )
    return State(
        id=record,
        kind=kind,
        parent=parent,
        happened=_line(json.loads(happened)),
        author=_line(json.loads(author)),
        changed_at=changed_at,
        trashed_at=trashed_at,
        head=head,
        body=body,
        tags=tags,
        links=frozenset(links),
        grants=frozenset(grants),
        marks=frozenset(marks),
        pictures=frozenset(pictures),
        log=log,
        revisions=frozenset(revisions),
    )


def _line(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
