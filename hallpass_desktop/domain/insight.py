"""What many notes together may say, carefully: every number comes with how many stand behind it.

Nothing here explains, predicts or judges: a middle value is given from three values on, and a
trend is named from five points on (`points.py`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import CHOSEN
from hallpass_desktop.domain.need import MET_STEPS
from hallpass_desktop.domain.points import Spread, spread

FEWEST_FOR_A_MIDDLE = 3
TRIED, TENDER, KINDS, POINTS_TO = CHOSEN
TAGS, WEEKDAY = "tags", "weekday"
BEFORE, AFTER = "strength.before", "strength.after"
SET_OFFS = (TENDER, KINDS, POINTS_TO, TAGS)
WEEKDAYS = range(1, 8)


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of local days, both ends included."""

    first: date
    last: date

    @property
    def middle(self) -> date:
        """The first day of the later half."""
        return self.first + (self.last - self.first + timedelta(days=1)) / 2

    def has(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last


class Period(StrEnum):
    """How far back somebody looks."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"

    def days(self, today: date, earliest: date | None = None) -> Days:
        """The days until today; everything begins with the earliest note."""
        if self is Period.ALL:
            return Days(min(earliest or today, today), today)
        return Days(today - timedelta(days=_LENGTHS[self] - 1), today)


_LENGTHS = {
    Period.FOUR_WEEKS: 28,
    Period.THREE_MONTHS: 91,
    Period.YEAR: 365,
}


class Bunch(NamedTuple):
    """So many notes that have `code` in common and the same strengths; either may be missing."""

    code: str
    before: float | None
    after: float | None
    notes: int


@dataclass(frozen=True, slots=True, repr=False)
class Named(Discreet):
    """Which number somebody means: of a line, or of one thing that notes have in common."""

    group: str
    code: str


_Number = Callable[[Bunch], float | None]


@dataclass(frozen=True, slots=True, repr=False)
class Tally(Discreet):
    """Some notes with something in common; `spread` is None below three values.

    `numbers` says how many of the notes carry the number that is spread. Where that number is a
    change, `before` and `after` are the middle strengths on both sides of it. `name` is how it is
    spelled, where that is not the code.
    """

    code: str
    count: int
    numbers: int = 0
    spread: Spread | None = None
    before: float | None = None
    after: float | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class NeedTally(Discreet):
    """How often a need was marked with each step, from not met to met."""

    need: RecordId
    title: str
    steps: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many marks there are."""
        return sum(self.steps)


def changes(bunches: Iterable[Bunch]) -> tuple[Tally, ...]:
    """How strength went from before to after, by what was tried; below nought is lighter.

    Only notes with both numbers count, for nothing is known about the others.
    """
    return _tallies((each for each in bunches if _change(each) is not None), _change)


def strengths(bunches: Iterable[Bunch]) -> tuple[Tally, ...]:
    """How often each thing was there, and how strong it was at first."""
    return _tallies(bunches, _before)


def weekdays(bunches: Iterable[Bunch]) -> tuple[Tally, ...]:
    """Every day of the week from Monday (code 1) to Sunday (7), those without notes too."""
    found = {tally.code: tally for tally in strengths(bunches)}
    return tuple(found.get(str(day), Tally(str(day), 0)) for day in WEEKDAYS)


def needs(marks: Iterable[tuple[RecordId, str, float, int]]) -> tuple[NeedTally, ...]:
    """The marks of each need by step, the need with the most marks first."""
    titles: dict[RecordId, str] = {}
    steps: defaultdict[RecordId, list[int]] = defaultdict(lambda: [0] * len(MET_STEPS))
    for need, title, step, count in marks:
        titles[need] = title
        steps[need][round(step)] += count
    found = (NeedTally(need, title, tuple(steps[need])) for need, title in titles.items())
    return tuple(sorted(found, key=lambda tally: (-tally.count, tally.title, tally.need)))


def _tallies(bunches: Iterable[Bunch], number: _Number) -> tuple[Tally, ...]:
    groups: defaultdict[str, list[Bunch]] = defaultdict(list)
    for bunch in bunches:
        groups[bunch.code].append(bunch)
    found = [_tally(code, alike, number) for code, alike in groups.items()]
    return tuple(sorted(found, key=lambda tally: (-tally.count, tally.code)))


def _tally(code: str, bunches: list[Bunch], number: _Number) -> Tally:
    count = sum(bunch.notes for bunch in bunches)
    whole = _spread_of(bunches, number)
    numbers = whole.count if whole else 0
    if whole is None or numbers < FEWEST_FOR_A_MIDDLE:
        return Tally(code, count, numbers)
    if number is not _change:
        return Tally(code, count, numbers, whole)
    before, after = _spread_of(bunches, _before), _spread_of(bunches, _after)
    if before is None or after is None:
        return Tally(code, count, numbers, whole)
    return Tally(code, count, numbers, whole, before.middle, after.middle)


def _spread_of(bunches: Iterable[Bunch], number: _Number) -> Spread | None:
    counts: Counter[float] = Counter()
    for bunch in bunches:
        value = number(bunch)
        if value is not None:
            counts[value] += bunch.notes
    return spread(counts)


def _before(bunch: Bunch) -> float | None:
    return bunch.before


def _after(bunch: Bunch) -> float | None:
    return bunch.after


def _change(bunch: Bunch) -> float | None:
    if bunch.before is None or bunch.after is None:
        return None
    return bunch.after - bunch.before
