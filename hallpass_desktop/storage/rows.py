"""Pages of light rows, newest first: each is one statement that reads no more than it shows."""

from datetime import date
from typing import Any

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Page, Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.filters import CONDITIONS, values_for
from hallpass_desktop.storage.search import snippet
from hallpass_desktop.storage.texts import MARK, UNMARK
from hallpass_desktop.storage.times import instant, moment

COLUMNS = """
    records.place, records.id, records.kind, records.title, records.preview,
    records.happened_at, records.happened_offset, records.happened_precision,
    records.strength_before, records.strength_after, records.shown_to, records.is_unfinished,
    records.trashed_at
"""

IN_ORDER = f"""
FROM records INDEXED BY records_in_order
WHERE records.place < :below AND records.place >= :floor AND {CONDITIONS}
"""

# The first tag leads; CROSS JOIN keeps SQLite from turning the two round.
WITH_TAG = f"""
FROM tags AS leading
CROSS JOIN records INDEXED BY records_in_order ON records.place = leading.place
WHERE leading.folded = :first_tag
    AND leading.place < :below AND leading.place >= :floor AND {CONDITIONS}
"""

WITH_WORDS = f"""
FROM search
CROSS JOIN records INDEXED BY records_in_order ON records.place = search.rowid
WHERE search MATCH :words
    AND search.rowid < :below AND search.rowid >= :floor AND {CONDITIONS}
"""

PAGE = f"""
SELECT {COLUMNS} {IN_ORDER} ORDER BY records.place DESC LIMIT :limit
"""

PAGE_WITH_TAG = f"""
SELECT {COLUMNS} {WITH_TAG} ORDER BY leading.place DESC LIMIT :limit
"""

PAGE_WITH_WORDS = f"""
SELECT
    {COLUMNS},
    (SELECT fields FROM texts WHERE key = search.rowid), highlight(search, 0, :mark, :unmark)
{WITH_WORDS}
ORDER BY search.rowid DESC LIMIT :limit
"""

COUNT = f"""
SELECT COUNT(*) {IN_ORDER}
"""

COUNT_WITH_TAG = f"""
SELECT COUNT(*) {WITH_TAG}
"""

COUNT_WITH_WORDS = f"""
SELECT COUNT(*) {WITH_WORDS}
"""

DAYS = """
SELECT DISTINCT happened_day
FROM records INDEXED BY records_by_day
WHERE is_trashed = 0 AND happened_day >= :after AND happened_day < :before
    AND +kind IN (SELECT value FROM json_each(:kinds))
"""

UNFINISHED = f"""
SELECT {COLUMNS}
FROM records INDEXED BY records_unfinished
WHERE is_unfinished = 1 AND trashed_at IS NULL
ORDER BY changed_at DESC LIMIT ?
"""


def page(connection: Connection, query: Query, after: Cursor | None, limit: int) -> Page:
    """The next rows below the cursor, newest first; hits on words carry a snippet."""
    values = values_for(query, after)
    values |= {"limit": limit + 1, "mark": MARK, "unmark": UNMARK}
    sql = _choose(values, PAGE, PAGE_WITH_TAG, PAGE_WITH_WORDS)
    found = connection.execute(sql, values).fetchall()
    shown = found[:limit]
    following = Cursor(shown[-1][0]) if shown and len(found) > limit else None
    return Page(tuple(map(_row, shown)), following)


def count(connection: Connection, query: Query) -> int:
    """How many records there are in all pages."""
    values = values_for(query)
    sql = _choose(values, COUNT, COUNT_WITH_TAG, COUNT_WITH_WORDS)
    return int(connection.value(sql, values))


def days(connection: Connection, first: date, end: date) -> frozenset[date]:
    """The local days from `first` until before `end` on which something happened."""
    values = values_for(Query(after=first, before=end))
    found = connection.execute(DAYS, values).fetchall()
    return frozenset(date.fromisoformat(day) for (day,) in found)


def unfinished(connection: Connection, limit: int) -> tuple[Row, ...]:
    """What a person stopped in the middle of, the latest first."""
    return tuple(map(_row, connection.execute(UNFINISHED, (limit,)).fetchall()))


def _choose(values: dict[str, Any], plain: str, with_tag: str, with_words: str) -> str:
    if values["words"]:
        return with_words
    return with_tag if values["first_tag"] else plain


def _row(values: tuple[Any, ...]) -> Row:
    _, record, kind, title, preview, at, offset, precision, before, after, *rest = values
    shown_to, is_unfinished, trashed_at, *hit = rest
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
    )
