"""What the agreements ask for today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_calls import Call, Calling, calls
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import HistoryBroken
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import records, rows, several


@dataclass(frozen=True, slots=True, repr=False)
class Called(Discreet):
    """One thing that an agreement asks for; `title` is what the agreement is called."""

    agreement: RecordId
    title: str
    calling: Calling


class AgreementCalls:
    """Reads, and changes nothing."""

    def __init__(self, desk: Desk, agreements: Agreements) -> None:
        self._desk, self._agreements = desk, agreements

    def today(self, today: date) -> tuple[Called, ...]:
        """What every agreement outside the trash asks for, the oldest first.

        One whose history is broken says so, and keeps nothing else from being said.
        """
        every = rows.of_kind(self._desk.connection, Kind.AGREEMENT)
        return tuple(called for each in every for called in self._called(each, today))

    def _called(self, agreement: RecordId, today: date) -> Iterator[Called]:
        body = cast("AgreementBody", records.read(self._desk.connection, agreement).body)
        try:
            log = self._agreements.log(agreement)
        except HistoryBroken:
            yield Called(agreement, body.title, Calling(Call.BROKEN, today))
            return
        for calling in calls(body, self._clauses(agreement), log, today):
            yield Called(agreement, body.title, calling)

    def _clauses(self, agreement: RecordId) -> Iterator[ClauseBody]:
        """Read one by one, and only where something of the agreement holds."""
        for each in several.below(self._desk.connection, agreement, Kind.CLAUSE):
            yield cast("ClauseBody", each.body)
