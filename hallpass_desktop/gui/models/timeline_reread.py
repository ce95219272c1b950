"""Read again only the days that a change has touched, and of those no more than is loaded."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Entry, Page, Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.models.timeline_items import day_of

MOST_RECORDS = 20
MOST_A_DAY = 500


class Readable(Protocol):
    """What a list asks of the journal; every call belongs on the worker."""

    def page(self, query: Query, after: Cursor | None = None, limit: int = 50) -> Page:
        """The next rows below the cursor, newest first."""
        ...

    def count(self, query: Query) -> int:
        """How many rows all pages have."""
        ...

    def read(self, record_id: RecordId) -> Entry:
        """One record. Raises NotFound."""
        ...


def reread(
    journal: Readable, query: Query, ids: frozenset[RecordId], rows: Iterable[Row]
) -> dict[date, tuple[Row, ...]]:
    """The days on which these records happen, or happened as far as the loaded rows know.

    A day has at most as many rows as are loaded of it, and one more for each record.
    """
    loaded, wanted = Counter[date](), set[date]()
    for row in rows:
        loaded[day_of(row)] += 1
        if row.id in ids:
            wanted.add(day_of(row))
    for record in ids:
        try:
            wanted.add(journal.read(record).record.happened.local.date())
        except NotFound:
            continue
    return {
        day: _rows_of(journal, query, day, loaded[day] + len(ids))
        for day in sorted(wanted, reverse=True)
    }


def _rows_of(journal: Readable, query: Query, day: date, most: int) -> tuple[Row, ...]:
    is_outside = (query.after is not None and day < query.after) or (
        query.before is not None and day >= query.before
    )
    if is_outside:
        return ()
    is_behind_another = query.after == day and not query.is_one_day
    limit = MOST_A_DAY if is_behind_another else most
    found = journal.page(_round(query, day), None, limit).rows
    return tuple(row for row in found if day_of(row) == day)


def _round(query: Query, day: date) -> Query:
    """The same for a day and one beside it: a day alone passes over what has only a month."""
    first, end = day, day + timedelta(days=1)
    if query.is_one_day:
        return replace(query, after=first, before=end)
    if query.after is None or query.after < day:
        return replace(query, after=first - timedelta(days=1), before=end)
    return replace(query, after=first, before=end + timedelta(days=1))
