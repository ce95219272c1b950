"""Pages that a repair plan can point at: notes, jealousy notes and first evenings."""

from collections.abc import Iterable
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import rows

KINDS = (Kind.FIRST_EVENING, Kind.JEALOUSY, Kind.NOTE)
MOST_FOUND = 8


class NotedPages:
    """Reads, and changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def found(self, typed: str, pointed: Iterable[RecordId] = ()) -> tuple[Row, ...]:
        """The newest pages with every word that was typed, without those pointed at already."""
        there = frozenset(pointed)
        query = replace(parse(typed), kinds=KINDS, to=())
        page = rows.page(self._desk.connection, query, None, MOST_FOUND + len(there))
        return tuple(row for row in page.rows if row.id not in there)[:MOST_FOUND]

    def named(self, pointed: Iterable[RecordId]) -> tuple[Row, ...]:
        """What is pointed at, in the trash or not, the newest first."""
        return rows.even_trashed(self._desk.connection, pointed)
