"""What many notes together may say, carefully: each number names the notes behind it.

Nothing here explains, predicts or judges: a middle value is given from three values on, with how
many there are, and a trend is named from five points on (`points.py`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import NamedTuple

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import MET_STEPS
from hallpass_desktop.domain.points import quartiles

FEWEST_FOR_A_MIDDLE = 3
TRIED, TENDER, POINTS_TO, KINDS = "tried", "tender", "points_to", "jealousy_kinds"
TAGS = "tags"
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


class Period(StrEnum):
    """How far back somebody looks."""

    FOUR_WEEKS = "four_weeks"
    TEN_WEEKS = "ten_weeks"
    YEAR = "year"
    ALL = "all"

    def days(self, today: date, earliest: date | None = None) -> Days:
        """The days until today; everything begins with the earliest note."""
        if self is Period.ALL:
            return Days(min(earliest or today, today), today)
        return Days(today - timedelta(days=_LENGTHS[self] - 1), today)


_LENGTHS = {Period.FOUR_WEEKS: 28, Period.TEN_WEEKS: 70, Period.YEAR: 365}


class Number(NamedTuple):
    """One reading by the local day of its record."""

    series: str
    day: date
    value: float
    record: RecordId


@dataclass(frozen=True, slots=True)
class Case:
    """One note by its strengths, 0-10; either may be missing."""

    record: RecordId
    day: date
    before: float | None = None
    after: float | None = None


_Number = Callable[[Case], float | None]


@dataclass(frozen=True, slots=True)
class Tally:
    """Some notes with something in common; `middle` is None below three values.

    `numbers` says how many of the notes carry the number; half of them lie between `low` and
    `high`.
    """

    code: str
    records: tuple[RecordId, ...]
    numbers: int = 0
    middle: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def count(self) -> int:
        """How many notes these are."""
        return len(self.records)


@dataclass(frozen=True, slots=True)
class NeedTally:
    """How often a need was marked with each step, from not met to met."""

    need: RecordId
    title: str
    steps: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many marks there are."""
        return sum(self.steps)


def cases(numbers: Iterable[Number]) -> tuple[Case, ...]:
    """The notes that have a strength, before or after; other numbers are passed over."""
    found: dict[RecordId, Case] = {}
    for series, day, value, record in numbers:
        case = found.get(record) or Case(record, day)
        if series == BEFORE:
            found[record] = replace(case, before=value)
        elif series == AFTER:
            found[record] = replace(case, after=value)
    return tuple(found.values())


def changes(chosen: Iterable[tuple[str, Case]]) -> tuple[Tally, ...]:
    """How strength went from before to after, by what was tried; below nought is lighter.

    Only notes with both numbers count, for nothing is known about the others.
    """
    both = ((code, case) for code, case in chosen if _change(case) is not None)
    return _tallies(both, _change)


def strengths(chosen: Iterable[tuple[str, Case]]) -> tuple[Tally, ...]:
    """How often each thing was there, and how strong it was at first."""
    return _tallies(chosen, _before)


def weekdays(cases: Iterable[Case]) -> tuple[Tally, ...]:
    """Every day of the week from Monday (code 1) to Sunday (7), those without notes too."""
    found = {tally.code: tally for tally in strengths(_by_weekday(cases))}
    return tuple(found.get(str(day), Tally(str(day), ())) for day in WEEKDAYS)


def needs(marks: Iterable[tuple[RecordId, str, float]]) -> tuple[NeedTally, ...]:
    """The marks of each need, counted by step, in the order of the first marks."""
    titles: dict[RecordId, str] = {}
    steps: defaultdict[RecordId, list[int]] = defaultdict(lambda: [0] * len(MET_STEPS))
    for need, title, step in marks:
        titles[need] = title
        steps[need][round(step)] += 1
    return tuple(NeedTally(need, title, tuple(steps[need])) for need, title in titles.items())


def _tallies(chosen: Iterable[tuple[str, Case]], number: _Number) -> tuple[Tally, ...]:
    groups: defaultdict[str, dict[RecordId, Case]] = defaultdict(dict)
    for code, case in chosen:
        groups[code][case.record] = case
    found = [_tally(code, tuple(cases.values()), number) for code, cases in groups.items()]
    return tuple(sorted(found, key=lambda tally: (-tally.count, tally.code)))


def _tally(code: str, cases: Sequence[Case], number: _Number) -> Tally:
    records = tuple(case.record for case in cases)
    values = [value for case in cases if (value := number(case)) is not None]
    if len(values) < FEWEST_FOR_A_MIDDLE:
        return Tally(code, records, len(values))
    low, high = quartiles(values)
    return Tally(code, records, len(values), median(values), low, high)


def _by_weekday(cases: Iterable[Case]) -> Iterable[tuple[str, Case]]:
    return ((str(case.day.isoweekday()), case) for case in cases)


def _before(case: Case) -> float | None:
    return case.before


def _change(case: Case) -> float | None:
    if case.before is None or case.after is None:
        return None
    return case.after - case.before
