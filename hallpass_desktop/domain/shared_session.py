"""What is kept of a session for two: what was shown, what was decided, and no word only spoken."""

from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, code
from hallpass_desktop.domain.discreet import Discreet

WEEKLY, MONTHLY = PACES = ("weekly", "monthly")
#: Where it came to its end: at the shared screen, or later in the notebook.
THERE, LATER = ENDED_WHERE = ("there", "later")


@dataclass(frozen=True, slots=True, repr=False)
class ClauseSaid(Discreet):
    """What both wanted of a clause, by the name it had then."""

    name: str = ""
    verdict: str = code()


@dataclass(frozen=True, slots=True, repr=False)
class RowSaid(Discreet):
    """What both agreed on in a row of the grid, by the name it had then."""

    name: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SessionBody(Lasting):
    """One session. `session` is the code of its kind; `shown` says line by line what was seen.

    What was agreed of clauses and steps stands in the agreement and the plan as well.
    """

    title: str = ""
    session: str = code()
    pace: str = code()  # of a check-in
    lines: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    keep: str = ""
    attempt: str = ""
    asked_for: str = ""
    asked_by: str = code()
    reply: str = code()
    another_way: str = ""
    look_mine: str = code()
    look_theirs: str = code()
    clauses_said: tuple[ClauseSaid, ...] = ()
    rows_said: tuple[RowSaid, ...] = ()
    again: date | None = None
    minutes: int | None = None
    ended_where: str = code()
    shown: tuple[str, ...] = ()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Nobody's talks are counted."""
        return ()

    def bare(self) -> "SessionBody":
        """It has no steps to stop at."""
        return self
