"""A promise of a repair plan: one observable act, how often, and from when until when.

A day counts once, however often it was marked: a mark made twice by accident keeps no promise.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TypeAlias

from hallpass_desktop.domain.stretch import Stretch
from hallpass_desktop.domain.wall_time import wall

MOST_A_WEEK = 7
MOST_DAYS = 366


@dataclass(frozen=True, slots=True)
class OnceBy:
    """A single time, until a day is over; without a day, whenever it comes."""

    day: date | None = None


@dataclass(frozen=True, slots=True)
class TimesAWeek:
    """On so many days of each week, whichever they are."""

    times: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.times <= MOST_A_WEEK:
            raise ValueError("a week has days from 1 to 7")


@dataclass(frozen=True, slots=True)
class EveryDays:
    """Every so many days, the first of them being the day on which it starts."""

    days: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.days <= MOST_DAYS:
            raise ValueError("every must be from one day to a year")


Often: TypeAlias = OnceBy | TimesAWeek | EveryDays


@dataclass(frozen=True, slots=True)
class Promise:
    """How often, and when it holds; the pauses are its own and those of its plan.

    What is done once has a day of its own. An end besides is for a step that was given up.
    """

    often: Often
    holds: Stretch


def days_of(marks: Iterable[datetime], zone: tzinfo) -> tuple[date, ...]:
    """The days that were marked, in order, on the calendar of the wall in this zone.

    Give the zone in which the plan is lived, not that of the computer just now: then a mark stays
    on its day, wherever somebody looks at it. Raises ValueError for a naive time.
    """
    days = set()
    for mark in marks:
        if mark.utcoffset() is None:
            raise ValueError("a mark needs an aware time")
        days.add(wall(mark, zone).date())
    return tuple(sorted(days))
