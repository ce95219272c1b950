"""What a chart of numbers in time may draw, and what it may say about them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate
from math import ceil, floor
from statistics import median, quantiles

FEWEST_TO_DRAW = 2
FEWEST_FOR_A_TREND = 5
WEEK = timedelta(days=7)
SMALLEST_CHANGE = 1.0
MOST_DAYS, MOST_DAYS_BY_WEEK = 35, 400


class Step(StrEnum):
    """How much time one point stands for; a week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """The first day of the step that a day belongs to."""
        if self is Step.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Step.MONTH else day

    def following(self, start: date) -> date:
        """The first day of the next step."""
        if self is Step.MONTH:
            return (start + timedelta(days=31)).replace(day=1)
        return start + (WEEK if self is Step.WEEK else timedelta(days=1))


class Drift(StrEnum):
    """How the later values lie beside the earlier ones."""

    LIGHTER = "lighter"
    ALIKE = "alike"
    STRONGER = "stronger"


@dataclass(frozen=True, slots=True)
class Point:
    """The middle value of the step that begins on `day`, and how many values it stands for.

    Half of those values lie between `low` and `high`.
    """

    day: date
    value: float
    count: int = 1
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """Some values by their middle; half of them lie between `low` and `high`."""

    count: int
    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """The middle values of an earlier and a later time, and how many values stand behind each."""

    earlier: float
    earlier_count: int
    recent: float
    recent_count: int

    @property
    def drift(self) -> Drift:
        """Less than one whole step of the scale is no change."""
        change = self.recent - self.earlier
        if abs(change) < SMALLEST_CHANGE:
            return Drift.ALIKE
        return Drift.STRONGER if change > 0 else Drift.LIGHTER


def by_step(values: Iterable[tuple[date, float]], step: Step) -> tuple[Point, ...]:
    """One point a step, in order of the days; several values become their median."""
    found: defaultdict[date, list[float]] = defaultdict(list)
    for day, value in values:
        found[step.start(day)].append(value)
    return tuple(_point(start, numbers) for start, numbers in sorted(found.items()))


def by_counts(counts: Mapping[date, Mapping[float, int]]) -> tuple[Point, ...]:
    """The same from how often each value was there, by the first day of its step."""
    spreads = ((day, spread(counts[day])) for day in sorted(counts))
    return tuple(
        Point(day, each.middle, each.count, each.low, each.high) for day, each in spreads if each
    )


def spread(counts: Mapping[float, int]) -> Spread | None:
    """The middle and the half around it of values that are only counted; None for no value."""
    count = sum(counts.values())
    if not count:
        return None
    low, middle, high = (_value_at(counts, share * (count - 1)) for share in (0.25, 0.5, 0.75))
    return Spread(count, low, middle, high)


def by_day(values: Iterable[tuple[date, float]]) -> tuple[Point, ...]:
    """One point a day."""
    return by_step(values, Step.DAY)


def step_for(first: date, last: date) -> Step:
    """Days for about a month, weeks for about a year, months for more."""
    days = (last - first).days
    if days <= MOST_DAYS:
        return Step.DAY
    return Step.WEEK if days <= MOST_DAYS_BY_WEEK else Step.MONTH


def runs(
    points: Sequence[Point], step: Step = Step.DAY, apart: timedelta | None = None
) -> tuple[tuple[Point, ...], ...]:
    """Points of steps that follow one another; a step without a value ends a run.

    What is asked for at longer intervals may lie so far `apart` and still follow.
    """
    found: list[list[Point]] = []
    for point in points:
        if found and point.day <= _reach(found[-1][-1].day, step, apart):
            found[-1].append(point)
        else:
            found.append([point])
    return tuple(tuple(run) for run in found)


def _reach(day: date, step: Step, apart: timedelta | None) -> date:
    """The last day on which a point still follows one of this day."""
    following = step.following(day)
    return following if apart is None else max(following, day + apart)


def gaps(points: Sequence[Point], last: date, step: Step = Step.DAY) -> tuple[date, ...]:
    """The steps without a value, from the first point on until the one `last` belongs to."""
    if not points:
        return ()
    filled = {point.day for point in points}
    return tuple(start for start in _starts(points[0].day, last, step) if start not in filled)


def compare(points: Sequence[Point], since: date) -> Comparison | None:
    """Hold the points from a day on beside those before; None when that would say too much."""
    if len(points) < FEWEST_FOR_A_TREND:
        return None
    recent = [point for point in points if point.day >= since]
    earlier = [point for point in points if point.day < since]
    if len(recent) < FEWEST_TO_DRAW or len(earlier) < FEWEST_TO_DRAW:
        return None
    return Comparison(
        earlier=median(point.value for point in earlier),
        earlier_count=sum(point.count for point in earlier),
        recent=median(point.value for point in recent),
        recent_count=sum(point.count for point in recent),
    )


def drift(points: Sequence[Point], today: date) -> Drift | None:
    """How the last seven days lie beside the seven before them."""
    found = compare(points, today - WEEK + timedelta(days=1))
    return found.drift if found else None


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Between which two values the middle half lies."""
    if len(values) < 2:  # noqa: PLR2004 - one value has no spread
        return values[0], values[0]
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, high


def _value_at(counts: Mapping[float, int], place: float) -> float:
    """The value at a place in their order, the first being 0; between two, a part of the way."""
    below, above = _nth(counts, floor(place)), _nth(counts, ceil(place))
    return below + (above - below) * (place - floor(place))


def _nth(counts: Mapping[float, int], place: int) -> float:
    values = sorted(counts)
    ends = accumulate(counts[value] for value in values)
    return next(value for value, end in zip(values, ends, strict=True) if place < end)


def _point(start: date, values: list[float]) -> Point:
    low, high = quartiles(values)
    return Point(start, median(values), len(values), low, high)


def _starts(first: date, last: date, step: Step) -> Iterator[date]:
    start = step.start(first)
    while start <= last:
        yield start
        start = step.following(start)
