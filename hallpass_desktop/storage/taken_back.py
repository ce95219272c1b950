"""Pages that came in from a file with everything, and what has become of them since."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.trash import STAGED

AT_ONCE = 500

NOW = """
SELECT id, revision, changed_at, parent FROM records
WHERE id IN (SELECT value FROM json_each(?))
"""
LEANING = """
SELECT parent, id FROM records WHERE parent IN (SELECT value FROM json_each(:ids))
UNION ALL
SELECT target, source FROM links WHERE target IN (SELECT value FROM json_each(:ids))
"""
DRAFTS = """
SELECT record FROM drafts WHERE record IN (SELECT value FROM json_each(?))
"""
HIDE = """
UPDATE records SET trashed_at = ?, is_trashed = 1, due_on = NULL
WHERE id IN (SELECT value FROM json_each(?))
"""

State = tuple[str, str]  # the revision of a page, and when it was changed last


def states(connection: Connection, ids: Sequence[RecordId]) -> dict[RecordId, State]:
    """How these pages stand now, as far as they are there."""
    return {
        RecordId(id_): (revision, changed_at)
        for some in _parts(ids)
        for id_, revision, changed_at, _ in connection.execute(NOW, (some,)).fetchall()
    }


def staying(
    connection: Connection, before: Mapping[RecordId, State], came: Collection[RecordId]
) -> frozenset[RecordId]:
    """Which pages were written in since, or have something new on them; with their wholes.

    A draft that `came` with them is nothing new.
    """
    ids = tuple(before)
    now = states(connection, ids)
    stay = {each for each in ids if each in now and now[each] != before[each]}
    for some in _parts(ids):
        leaning = connection.execute(LEANING, {"ids": some}).fetchall()
        stay |= {RecordId(on) for on, by in leaning if by not in before}
        drafts = connection.execute(DRAFTS, (some,)).fetchall()
        stay |= {RecordId(each) for (each,) in drafts if each not in came}
    return frozenset(_with_wholes(connection, stay)) & before.keys()


def hide(connection: Connection, ids: Sequence[RecordId]) -> None:
    """Stage these pages, inside the caller's transaction: nobody sees them any more."""
    for some in _parts(ids):
        connection.execute(HIDE, (STAGED, some))


def _with_wholes(connection: Connection, ids: Iterable[RecordId]) -> set[RecordId]:
    found, new = set(ids), set(ids)
    while new:
        rows = [row for some in _parts(tuple(new)) for row in connection.execute(NOW, (some,))]
        new = {RecordId(parent) for *_, parent in rows if parent} - found
        found |= new
    return found


def _parts(ids: Sequence[RecordId]) -> Iterator[str]:
    for first in range(0, len(ids), AT_ONCE):
        yield json.dumps(ids[first : first + AT_ONCE])
