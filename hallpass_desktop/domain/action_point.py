"""An action point of a session: who does what by when, and whether it was done."""

from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, code
from hallpass_desktop.domain.record import Who

DOERS = tuple(Who)


@dataclass(frozen=True, slots=True, repr=False)
class ActionPointBody(Lasting):
    """Hangs on its session; its title is what is to be done. A day that has passed says nothing."""

    title: str = ""
    who_does: str = code(Who.US.value)
    due: date | None = None
    done_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """What was done and what was not is added up for nobody."""
        return ()

    def bare(self) -> "ActionPointBody":
        """It has no steps to stop at."""
        return self
