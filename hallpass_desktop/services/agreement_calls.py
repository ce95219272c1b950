"""What the agreements ask for today."""

from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.agreement_calls import Calling, calls
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.agreements import Agreements


@dataclass(frozen=True, slots=True, repr=False)
class Called(Discreet):
    """One thing that an agreement asks for; `title` is what the agreement is called."""

    agreement: RecordId
    title: str
    calling: Calling


class AgreementCalls:
    """Reads, and changes nothing."""

    def __init__(self, agreements: Agreements) -> None:
        self._agreements = agreements

    def today(self, today: date) -> tuple[Called, ...]:
        """What every agreement outside the trash asks for, the oldest first.

        Raises HistoryBroken.
        """
        return tuple(
            Called(each.id, each.body.title, calling)
            for each in self._agreements.all()
            for calling in calls(
                each.body, (clause.body for clause in each.clauses), each.log, today
            )
        )
