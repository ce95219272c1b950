"""How clauses have gone: the pages that touch them, by date, and the clauses there are."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.touching import ClauseChoice, touched
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import links, records, rows

MOST_PAGES = 12


@dataclass(frozen=True, slots=True)
class Touch:
    """A page that touches a clause, and how it went there."""

    page: Row
    how: str


class ClauseNotes:
    """Nothing here is counted, and nobody is judged by it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def touches(self, clause: RecordId, limit: int = MOST_PAGES) -> tuple[Touch, ...]:
        """The newest pages outside the trash that touch a clause."""
        connection = self._desk.connection
        found = rows.pointing_at(connection, clause, limit)
        said = ((page, self._how(page.id, clause)) for page in found)
        return tuple(Touch(page, how) for page, how in said if how)

    def of(self, clauses: Iterable[RecordId]) -> dict[RecordId, tuple[Touch, ...]]:
        """The same for several clauses; those that nothing touches are left out."""
        found = {clause: self.touches(clause) for clause in clauses}
        return {clause: touches for clause, touches in found.items() if touches}

    def choices(self, pointed: Iterable[RecordId] = ()) -> tuple[ClauseChoice, ...]:
        """Every clause of every agreement, then those of `pointed` that are in the trash."""
        connection = self._desk.connection
        agreements = rows.of_kind(connection, Kind.AGREEMENT)
        living = [
            clause
            for agreement in agreements
            for clause in self._in_order(rows.children(connection, agreement, Kind.CLAUSE))
        ]
        gone = [each for each in pointed if each not in living and records.exists(connection, each)]
        return tuple(self._choice(clause) for clause in (*living, *gone))

    def _how(self, page: RecordId, clause: RecordId) -> str:
        said = touched(links.of(self._desk.connection, page))
        return next((each.how for each in said if each.clause == clause), "")

    def _in_order(self, clauses: Iterable[RecordId]) -> list[RecordId]:
        read = [records.read(self._desk.connection, each) for each in clauses]
        return [each.id for each in sorted(read, key=_place)]

    def _choice(self, clause: RecordId) -> ClauseChoice:
        record = records.read(self._desk.connection, clause)
        body = cast("ClauseBody", record.body)
        title = body.title.strip() or body.text.strip()
        is_trashed = record.trashed_at is not None
        return ClauseChoice(record.id, title, self._agreement(record), is_trashed)

    def _agreement(self, clause: Record) -> str:
        if clause.parent is None:
            return ""
        body = records.read(self._desk.connection, clause.parent).body
        return cast("AgreementBody", body).title.strip()


def _place(record: Record) -> tuple[float, str]:
    return cast("ClauseBody", record.body).place, record.id
