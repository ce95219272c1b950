"""Write what two copies came to into one of them, inside the caller's transaction.

What is new is staged (staging.py) before, and what goes for good is after.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.merging import LogLine, State, in_order
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Audience, Author, Record, Told, Who
from hallpass_desktop.storage import records
from hallpass_desktop.storage.bringing_back import (
    ADD_PICTURE,
    ADD_REVISION,
    ADD_VERSION,
    PICTURES,
    REVISIONS,
)
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.grants import BITS
from hallpass_desktop.storage.merge_states import COLUMNS
from hallpass_desktop.storage.staging import STAGED_AT
from hallpass_desktop.storage.times import instant, moment
from hallpass_desktop.storage.trash import STAGED

ENVELOPE = """
UPDATE records
SET parent = :parent, author = :author, told = :told, changed_at = :changed_at,
    trashed_at = :trashed_at, is_trashed = :is_trashed, shown_to = :shown_to, due_on = NULL
WHERE id = :id
"""

DROP_LINKS = """
DELETE FROM links WHERE source = ?
"""

ADD_LINK = """
INSERT OR IGNORE INTO links (source, target, role)
SELECT :source, :target, :role WHERE EXISTS (SELECT 1 FROM records WHERE id = :target)
"""

DROP_GRANTS = """
DELETE FROM grants WHERE record = ?
"""

ADD_GRANT = """
INSERT INTO grants (record, audience, field, at) VALUES (?, ?, ?, ?)
"""

DROP_MARKS = """
DELETE FROM readings WHERE record = ? AND is_from_body = 0
"""

ADD_MARK = """
INSERT INTO readings (record, series, at, value, note, is_from_body) VALUES (?, ?, ?, ?, ?, 0)
"""

DESCRIBE = """
UPDATE pictures SET position = ?, description = ? WHERE id = ?
"""

HIDE = """
UPDATE records SET trashed_at = ?, is_trashed = 1, due_on = NULL WHERE id = ?
"""

DROP_REVISIONS = """
DELETE FROM revisions WHERE record = ?
"""

PUT_TOMBSTONE = """
INSERT INTO purged (id, kind, at) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET at = excluded.at
"""

DROP_TOMBSTONE = """
DELETE FROM purged WHERE id = ?
"""

SEALS = """
SELECT hash FROM versions WHERE agreement = ? ORDER BY number
"""

DROP_VERSIONS = """
DELETE FROM versions WHERE agreement = ?
"""

REMOVE_DRAFT = """
DELETE FROM drafts WHERE record = ?
"""

PUT_LIST = """
INSERT INTO meta (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""

PUT_ROW = {
    table: (
        f"INSERT OR REPLACE INTO {table} ({', '.join(names)})"
        f" VALUES ({', '.join(f':{name}' for name in names)})"
    )
    for table, names in COLUMNS.items()
}


def stage(source: Connection, target: Connection, state: State) -> None:
    """Write a record that only the other copy has, with everything, where nobody sees it."""
    record = replace(_record(source, state), links=(), trashed_at=STAGED_AT)
    records.add(target, record, RevisionId(state.head))
    rows = {row[0]: row for row in source.execute(REVISIONS, (state.id,)).fetchall()}
    order = in_order(state.revisions, state.head)
    target.executemany(ADD_REVISION, [rows[revision] for revision in order])
    _hang(source, target, state)


def finish(target: Connection, state: State) -> None:
    """Let a record that has just come into sight be as it is meant to be."""
    if state.grants or state.trashed_at:
        target.executemany(ADD_GRANT, [(state.id, *line) for line in sorted(state.grants)])
        target.execute(ENVELOPE, _envelope(state))
    if state.links:
        link(target, state)


def change(source: Connection, target: Connection, state: State, before: State) -> None:
    """Make a record that is there into what both came to."""
    wanted = _record(source if state.head != before.head else target, state)
    if state.happened != before.happened:
        records.change_happened(target, wanted)
    if state.tags != before.tags:
        records.change_tags(target, wanted)
    if state.head != before.head:
        records.change_body(target, wanted, RevisionId(state.head))
    if state.revisions != before.revisions or state.head != before.head:
        _put_revisions(source, target, state)
    target.execute(DROP_GRANTS, (state.id,))
    target.execute(DROP_MARKS, (state.id,))
    target.executemany(ADD_GRANT, [(state.id, *line) for line in sorted(state.grants)])
    _hang(source, target, state)
    target.execute(ENVELOPE, _envelope(state))


def link(target: Connection, state: State) -> None:
    """Let a record point at everything that either copy pointed at, as far as it is there."""
    target.execute(DROP_LINKS, (state.id,))
    rows = [{"source": state.id, "target": to, "role": role} for to, role in sorted(state.links)]
    target.executemany(ADD_LINK, rows)


def put_tombstones(target: Connection, stones: Mapping[str, tuple[str, str]]) -> None:
    """These went for good; no draft brings one of them back."""
    rows = [(record, kind, at) for record, (kind, at) in sorted(stones.items())]
    target.executemany(PUT_TOMBSTONE, rows)
    target.executemany(REMOVE_DRAFT, [(record,) for record in stones])


def hide(target: Connection, going: Iterable[str]) -> None:
    """Take these out of sight; what hangs on them goes when they are swept away."""
    target.executemany(HIDE, [(STAGED, record) for record in sorted(going)])


def drop_tombstones(target: Connection, outlived: Iterable[str]) -> None:
    """These are there after all."""
    target.executemany(DROP_TOMBSTONE, [(record,) for record in outlived])


def put_rows(target: Connection, table: str, rows: Iterable[Mapping[str, Value]]) -> None:
    """Write rows of a table beside the records over what is stored."""
    target.executemany(PUT_ROW[table], rows)


def put_list(target: Connection, name: str, value: str) -> None:
    """Write a list of one's own over what is stored."""
    target.execute(PUT_LIST, (name, value))


def _record(holder: Connection, state: State) -> Record:
    """The record as it is to be; its words are those of the copy that has its head."""
    there = records.read(holder, RecordId(state.id))
    who, told = state.author
    return replace(
        there,
        happened=_moment(state.happened),
        changed_at=instant(state.changed_at),
        author=Author(Who(who), Told(told) if told else None),
        tags=state.tags,
        trashed_at=instant(state.trashed_at) if state.trashed_at else None,
    )


def _moment(happened: tuple[str, int, str]) -> Moment:
    return moment(*happened)


def _hang(source: Connection, target: Connection, state: State) -> None:
    """What hangs on a record beside its body and its grants; no marks are there any more."""
    target.executemany(ADD_MARK, [(state.id, *line) for line in sorted(state.marks)])
    if state.log:
        _put_log(target, state.id, state.log)
    if state.pictures:
        _put_pictures(source, target, state)
        records.index_words(target, records.read(target, RecordId(state.id)))


def _envelope(state: State) -> dict[str, Value]:
    who, told = state.author
    shown = {BITS[Audience(audience)] for audience, _, _ in state.grants}
    return {
        "id": state.id,
        "parent": state.parent,
        "author": who,
        "told": told,
        "changed_at": state.changed_at,
        "trashed_at": state.trashed_at,
        "is_trashed": state.trashed_at is not None,
        "shown_to": sum(shown),
    }


def _put_revisions(source: Connection, target: Connection, state: State) -> None:
    """Of both copies, in the order in which one followed the other."""
    found = {
        row[0]: row
        for holder in (source, target)
        for row in holder.execute(REVISIONS, (state.id,)).fetchall()
    }
    target.execute(DROP_REVISIONS, (state.id,))
    order = in_order(state.revisions, state.head)
    target.executemany(ADD_REVISION, [found[revision] for revision in order])


def _put_pictures(source: Connection, target: Connection, state: State) -> None:
    target.executemany(ADD_PICTURE, source.execute(PICTURES, (state.id,)).fetchall())
    lines = [(position, said, picture) for picture, position, said in sorted(state.pictures)]
    target.executemany(DESCRIBE, lines)


def _put_log(target: Connection, agreement: str, log: tuple[LogLine, ...]) -> None:
    """One of the two logs as it stands, every hash in it.

    A log may go only when a tombstone says that its agreement goes; the one that is written here
    is taken away again within the transaction.
    """
    there = [seal for (seal,) in target.execute(SEALS, (agreement,)).fetchall()]
    held = [line[-1] for line in log]
    if there == held:
        return
    if there != held[: len(there)]:
        target.execute(PUT_TOMBSTONE, (agreement, "", ""))
        target.execute(DROP_VERSIONS, (agreement,))
        target.execute(DROP_TOMBSTONE, (agreement,))
    target.executemany(ADD_VERSION, [(agreement, *line) for line in log])
