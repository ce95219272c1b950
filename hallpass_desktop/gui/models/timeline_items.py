"""The items of the journal's list as values: rows, month headings, and how a change alters them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.models.filters import month_days


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A heading; months are told apart by their year."""

    year: int
    month: int

    @classmethod
    def of(cls, row: Row) -> "Month":
        """The month it was where this happened."""
        local = row.happened.local
        return cls(local.year, local.month)

    def narrow(self, query: Query) -> Query:
        """The same query within this month alone."""
        first, last = month_days(self.year, self.month)
        end = last + timedelta(days=1)
        return replace(
            query,
            after=max(first, query.after) if query.after else first,
            before=min(end, query.before) if query.before else end,
        )


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """How many rows a month has here, and how many there are without filters.

    A search finds parts as well, such as requests, which the list shows under nothing else: of a
    whole that does not have them they are no share, and no total is said.
    """

    found: int
    total: int | None


Item = Row | Month
Key = RecordId | Month


def key_of(item: Item) -> Key:
    """What an item keeps while its row changes."""
    return item.id if isinstance(item, Row) else item


def day_of(row: Row) -> date:
    """The day it was where this happened."""
    return row.happened.local.date()


def with_headings(rows: Iterable[Row], last: Month | None = None) -> Iterator[Item]:
    """The rows with a heading wherever a month begins; `last` is the one already above them."""
    for row in rows:
        month = Month.of(row)
        if month != last:
            yield month
            last = month
        yield row


def rows_in(items: Iterable[Item]) -> tuple[Row, ...]:
    """The rows alone."""
    return tuple(item for item in items if isinstance(item, Row))


def merged(
    rows: Sequence[Row], days: dict[date, tuple[Row, ...]], *, is_whole: bool
) -> tuple[Row, ...]:
    """The rows after some days were read again.

    A row older than the last one loaded comes by itself later, unless everything `is_whole`.
    """
    fresh = {row.id: row for found in days.values() for row in found}
    kept = [row for row in rows if day_of(row) not in days and row.id not in fresh]
    floor = None if is_whole or not rows else rows[-1].happened.instant
    for row in fresh.values():
        if floor is None or row.happened.instant >= floor:
            _insert(kept, row)
    return tuple(kept)


def _insert(rows: list[Row], row: Row) -> None:
    """Put a row before the first one that happened no later; equals keep the order of `fresh`."""
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        if rows[middle].happened.instant < row.happened.instant:
            high = middle
        else:
            low = middle + 1
    rows.insert(low, row)


def has_moved(before: Item, after: Item | None) -> bool:
    """Whether an item is gone, or stands somewhere else because it happened at another time."""
    if after is None or isinstance(before, Month) or isinstance(after, Month):
        return after is None
    return before.happened != after.happened


def stretches(places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Places in order, as (first, last) of each unbroken stretch."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return tuple(found)
