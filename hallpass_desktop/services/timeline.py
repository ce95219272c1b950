"""Look at what is kept: one record, pages of light rows, tags."""

from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Entry, Page, Row, TagCount
from hallpass_desktop.domain.pointing import is_called
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import grants, links, pictures, records, revisions, rows, tags

MOST_POINTING = 12


class Timeline:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, record_id: RecordId) -> Entry:
        """One record with what hangs on it. Raises NotFound."""
        connection = self._desk.connection
        record = records.read(connection, record_id)
        return Entry(
            record=record,
            grants=grants.of(connection, record_id),
            revision_count=revisions.count(connection, record_id),
            pointed=rows.even_trashed(connection, _pointed(record)),
            pointing=rows.pointing_at(connection, record_id, MOST_POINTING),
            pointing_count=links.count_arriving(connection, record_id),
            pictures=pictures.of(connection, record_id),
        )

    def page(self, query: Query, after: Cursor | None, limit: int) -> Page:
        """The next rows, newest first."""
        return rows.page(self._desk.connection, self._with_targets(query), after, limit)

    def count(self, query: Query) -> int:
        """How many rows all pages have together."""
        return rows.count(self._desk.connection, self._with_targets(query))

    def _with_targets(self, query: Query) -> Query:
        """The query with the needs that it calls by their names; it points to one of them."""
        if not query.to:
            return query
        connection = self._desk.connection
        needs = rows.some(connection, rows.of_kind(connection, Kind.NEED))
        named = tuple(row.id for row in needs if any(is_called(row.title, to) for to in query.to))
        chosen = query.targets
        return replace(query, targets=tuple(i for i in named if not chosen or i in chosen))

    def unfinished(self, limit: int) -> tuple[Row, ...]:
        """What was left in the middle, the latest first."""
        return rows.unfinished(self._desk.connection, limit)

    def tags(self) -> tuple[TagCount, ...]:
        """Every tag in use."""
        return tags.counts(self._desk.connection)


def _pointed(record: Record) -> tuple[RecordId, ...]:
    """What a record points at, and what it is a part of."""
    targets = tuple(link.target for link in record.links)
    return (*targets, record.parent) if record.parent else targets
