"""What a chart of one number a day may draw, and what it may say."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

FEWEST_TO_DRAW = 2
FEWEST_FOR_A_TREND = 5
WEEK = timedelta(days=7)
SMALLEST_CHANGE = 1.0


class Drift(StrEnum):
    """How the last seven days lie beside the seven before them."""

    LIGHTER = "lighter"
    ALIKE = "alike"
    STRONGER = "stronger"


@dataclass(frozen=True, slots=True)
class Point:
    """The middle value of one day, and how many values it stands for."""

    day: date
    value: float
    count: int = 1


def by_day(values: Iterable[tuple[date, float]]) -> tuple[Point, ...]:
    """One point a day, in order of the days; several values of a day become their median."""
    days: defaultdict[date, list[float]] = defaultdict(list)
    for day, value in values:
        days[day].append(value)
    return tuple(Point(day, median(found), len(found)) for day, found in sorted(days.items()))


def runs(points: tuple[Point, ...]) -> tuple[tuple[Point, ...], ...]:
    """Points of days that follow one another; a day without a value ends a run."""
    found: list[list[Point]] = []
    for point in points:
        if found and point.day - found[-1][-1].day == timedelta(days=1):
            found[-1].append(point)
        else:
            found.append([point])
    return tuple(tuple(run) for run in found)


def drift(points: tuple[Point, ...], today: date) -> Drift | None:
    """Compare this week's middle value with the week before; None when that would say too much."""
    if len(points) < FEWEST_FOR_A_TREND:
        return None
    recent = [point.value for point in points if point.day > today - WEEK]
    earlier = [point.value for point in points if point.day <= today - WEEK]
    if len(recent) < FEWEST_TO_DRAW or len(earlier) < FEWEST_TO_DRAW:
        return None
    change = median(recent) - median(earlier)
    if abs(change) < SMALLEST_CHANGE:
        return Drift.ALIKE
    return Drift.STRONGER if change > 0 else Drift.LIGHTER
