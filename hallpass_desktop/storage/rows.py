"""Pages of light rows, newest first: each is one statement that reads no more than it shows."""

import json
from collections.abc import Iterable
from typing import Any

from hallpass_desktop.domain.check_in import PULSE, PULSE_SCALES
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Form, Page, Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.filters import conditions, values_for
from hallpass_desktop.storage.search import expression, snippet
from hallpass_desktop.storage.texts import MARK, UNMARK
from hallpass_desktop.storage.times import instant, moment

# Check-ins are short: a body of theirs brings the form and the numbers that a title is made of.
COLUMNS = """
    records.place, records.id, records.kind, records.title, records.preview,
    records.happened_at, records.happened_offset, records.happened_precision,
    records.strength_before, records.strength_after, records.shown_to, records.is_unfinished,
    records.trashed_at, CASE records.kind WHEN 'check_in' THEN records.body END
"""

IN_ORDER = """
FROM records INDEXED BY records_in_order
WHERE records.is_trashed = :in_trash AND records.place < :below AND records.place >= :floor
"""

# The first tag leads; CROSS JOIN keeps SQLite from turning the two round.
WITH_TAG = """
FROM tags AS leading
CROSS JOIN records INDEXED BY records_in_order ON records.place = leading.place
WHERE leading.folded = :first_tag AND leading.place < :below AND leading.place >= :floor
    AND records.is_trashed = :in_trash
"""

WITH_WORDS = """
FROM search
CROSS JOIN records INDEXED BY records_in_order ON records.place = search.rowid
CROSS JOIN texts ON texts.key = search.rowid
WHERE search MATCH :words AND search.rowid < :below AND search.rowid >= :floor
    AND records.is_trashed = :in_trash
"""

HIT = f"""
{COLUMNS}, texts.fields, highlight(search, 0, :mark, :unmark)
"""

# SQLite plans a statement anew for every value of a bare LIMIT parameter, which takes longer than
# to run it (0.7 ms, SQLite 3.5x); the sum spares that.
UNFINISHED = f"""
SELECT {COLUMNS}
FROM records INDEXED BY records_unfinished
WHERE is_unfinished = 1 AND trashed_at IS NULL
ORDER BY changed_at DESC LIMIT ? + 0
"""

# The plus keeps SQLite from walking everything outside the trash to spare itself a short sort.
BY_ID = f"""
SELECT {COLUMNS}
FROM records
WHERE id IN (SELECT value FROM json_each(?)) AND +is_trashed = 0
ORDER BY place DESC
"""

BY_ID_EVEN_TRASHED = f"""
SELECT {COLUMNS}
FROM records
WHERE id IN (SELECT value FROM json_each(?))
ORDER BY place DESC
"""

POINTING_AT = f"""
SELECT {COLUMNS}
FROM records
WHERE id IN (SELECT source FROM links WHERE target = ?) AND +is_trashed = 0
ORDER BY place DESC LIMIT ? + 0
"""

CHILDREN = """
SELECT id FROM records WHERE parent = ? AND kind = ? AND is_trashed = 0 ORDER BY place, id
"""

OF_KIND = """
SELECT id FROM records WHERE kind = ? AND is_trashed = 0 ORDER BY place, id
"""


def page(connection: Connection, query: Query, after: Cursor | None, limit: int) -> Page:
    """The next rows below the cursor, newest first; hits on words carry a snippet."""
    values = values_for(query, after)
    values |= {"limit": limit + 1, "mark": MARK, "unmark": UNMARK}
    found = connection.execute(page_sql(query), values).fetchall()
    shown = found[:limit]
    following = Cursor(shown[-1][0]) if shown and len(found) > limit else None
    return Page(tuple(map(_row, shown)), following)


def count(connection: Connection, query: Query) -> int:
    """How many records there are in all pages."""
    return int(connection.value(count_sql(query), values_for(query)))


def unfinished(connection: Connection, limit: int) -> tuple[Row, ...]:
    """What a person stopped in the middle of, the latest first."""
    return tuple(map(_row, connection.execute(UNFINISHED, (limit,)).fetchall()))


def some(connection: Connection, ids: Iterable[RecordId]) -> tuple[Row, ...]:
    """These records as rows, newest first; what is in the trash or gone is left out."""
    return tuple(map(_row, connection.execute(BY_ID, (json.dumps(list(ids)),)).fetchall()))


def even_trashed(connection: Connection, ids: Iterable[RecordId]) -> tuple[Row, ...]:
    """These records as rows, newest first, those in the trash among them."""
    found = connection.execute(BY_ID_EVEN_TRASHED, (json.dumps(list(ids)),)).fetchall()
    return tuple(map(_row, found))


def pointing_at(connection: Connection, record: RecordId, limit: int) -> tuple[Row, ...]:
    """The newest records outside the trash that point at this one."""
    return tuple(map(_row, connection.execute(POINTING_AT, (record, limit)).fetchall()))


def children(connection: Connection, parent: RecordId, kind: Kind) -> tuple[RecordId, ...]:
    """The parts of one kind that a record has, the oldest first."""
    found = connection.execute(CHILDREN, (parent, kind)).fetchall()
    return tuple(RecordId(each) for (each,) in found)


def of_kind(connection: Connection, kind: Kind) -> tuple[RecordId, ...]:
    """Every record of a kind of which there are few, the oldest first."""
    found = connection.execute(OF_KIND, (kind,)).fetchall()
    return tuple(RecordId(each) for (each,) in found)


def page_sql(query: Query) -> str:
    """The statement for a page: it walks the words, a tag or the timeline, whichever is least."""
    if expression(query):
        return _joined(
            f"SELECT {HIT}", WITH_WORDS, query, "ORDER BY search.rowid DESC LIMIT :limit + 0"
        )
    if query.tags:
        order = "ORDER BY leading.place DESC LIMIT :limit + 0"
        return _joined(f"SELECT {COLUMNS}", WITH_TAG, query, order)
    order = "ORDER BY records.place DESC LIMIT :limit + 0"
    return _joined(f"SELECT {COLUMNS}", IN_ORDER, query, order)


def count_sql(query: Query) -> str:
    """The statement for a count, along the same ways."""
    if expression(query):
        return _joined("SELECT COUNT(*)", WITH_WORDS, query)
    return _joined("SELECT COUNT(*)", WITH_TAG if query.tags else IN_ORDER, query)


def _joined(select: str, source: str, query: Query, order: str = "") -> str:
    return " ".join((select, " AND ".join((source, *conditions(query))), order))


def _row(values: tuple[Any, ...]) -> Row:
    _, record, kind, title, preview, at, offset, precision, before, after, *rest = values
    shown_to, is_unfinished, trashed_at, check_in, *hit = rest
    return Row(
        id=RecordId(record),
        kind=Kind(kind),
        title=title,
        preview=preview,
        happened=moment(at, offset, precision),
        strength_before=before,
        strength_after=after,
        is_shared=shown_to != 0,
        is_unfinished=bool(is_unfinished),
        snippet=snippet(*hit) if hit else None,
        trashed_at=instant(trashed_at) if trashed_at else None,
        form=_form(check_in) if check_in else None,
    )


def _form(body: str) -> Form:
    answers = json.loads(body)
    scales = tuple((name, answers[name]) for name in PULSE_SCALES if name in answers)
    return Form(answers.get("form", PULSE), answers.get("phase", ""), scales)
