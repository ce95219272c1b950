"""A journal of light rows in memory: it counts what it builds and can be changed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hallpass_desktop.domain.errors import HallpassError, NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Entry, Page, Row
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Record

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def a_row(number: int = 0, **other: object) -> Row:
    """Build the row of a note; a higher number happened earlier, five to a day."""
    row = Row(
        RecordId(f"r{number:06}"),
        Kind.NOTE,
        f"Note {number}",
        f"Words of note {number}.",
        Moment.at(NOON - timedelta(hours=number * 24 / 5)),
    )
    return replace(row, **other)  # type: ignore[arg-type]  # a builder takes any field


@dataclass
class FakePages:
    """Answers pages newest first; understands terms, days and kinds of a query."""

    rows: list[Row] = field(default_factory=list)
    built: int = 0
    counted: int = 0
    largest: int = 0
    error: HallpassError | None = None

    @classmethod
    def with_notes(cls, count: int) -> "FakePages":
        """Make a journal of so many notes."""
        return cls([a_row(number) for number in range(count)])

    def page(self, query: Query, after: Cursor | None = None, limit: int = 50) -> Page:
        if self.error is not None:
            raise self.error
        found = list(self._matching(query))
        start = after.place if after else 0
        shown = tuple(found[start : start + limit])
        self.built += len(shown)
        self.largest = max(self.largest, len(shown))
        end = start + limit
        return Page(shown, Cursor(end) if end < len(found) else None)

    def count(self, query: Query) -> int:
        self.counted += 1
        return len(list(self._matching(query)))

    def read(self, record_id: RecordId) -> Entry:
        for row in self.rows:
            if row.id == record_id:
                body = NoteBody(row.title, row.preview)
                at = row.happened
                return Entry(Record(row.id, row.kind, at, at, at.instant, body))
        raise NotFound

    def replace(self, row: Row) -> None:
        """Change a row, add it, and keep the order of time."""
        self.remove(row.id)
        self.rows = sorted([*self.rows, row], key=lambda each: each.happened.instant, reverse=True)

    def remove(self, record: RecordId) -> None:
        self.rows = [row for row in self.rows if row.id != record]

    def _matching(self, query: Query) -> Iterable[Row]:
        for row in self.rows:
            day = row.happened.local.date()
            if query.kinds and row.kind not in query.kinds:
                continue
            if (query.after and day < query.after) or (query.before and day >= query.before):
                continue
            if all(term.casefold() in row.title.casefold() for term in query.terms):
                yield row
