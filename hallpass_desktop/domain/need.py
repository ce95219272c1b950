"""A need: what helps somebody feel steady and close, how much it matters, and how met it is.

How met it is has its own times and is therefore no answer of the body: each mark is a reading in
the series MET, from 0 (not met) to 4 (met).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting

IMPORTANCE = range(11)
MET = "met"
MET_STEPS = range(5)
HARDLY_MET = 1
MOST_OFTEN = 99

GROUPS = (
    "closeness", "safety", "honesty", "freedom", "rest", "play", "respect", "meaning", "fairness",
    "privacy",
)  # fmt: skip
HELPERS = ("me", "partner", "friends", "therapist")
PERIODS = ("day", "week", "month")


@dataclass(frozen=True, slots=True, repr=False)
class NeedBody(Lasting):
    """One need. Where it is about how often, both people's numbers count times a period.

    `importance` is 0-10; the numbers are 0-99.
    """

    title: str = ""
    about: str = ""
    group: str = code()
    importance: int | None = None
    signs_met: str = ""
    signs_unmet: str = ""
    who_helps: tuple[str, ...] = choices(HELPERS)
    often_what: str = ""
    often_mine: int | None = None
    often_theirs: int | None = None
    often_period: str = code()
    often_middle: str = ""
    is_resting: bool = setting(default=False)

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """The body carries no numbers with a time; marks are made beside it."""
        return ()

    def bare(self) -> "NeedBody":
        """A need has no steps to stop at."""
        return self


def asks_to_be_looked_at(marks: Sequence[tuple[date, int]], today: date) -> bool:
    """Whether it was hardly met when it was last marked, or never was.

    A mark of today takes no need away that asked this morning: it can still be changed.
    """
    before = [step for day, step in marks if day < today]
    return not before or before[-1] <= HARDLY_MET or marks[-1][1] <= HARDLY_MET


def is_about_how_often(body: NeedBody) -> bool:
    """Whether two amounts are held side by side."""
    return bool(
        body.often_what.strip()
        or body.often_middle.strip()
        or (body.often_mine, body.often_theirs) != (None, None)
    )
