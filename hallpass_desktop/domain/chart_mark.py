"""A mark on the chart: a day and a short name for what happened on it, such as a trip or a talk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.insight import Days

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True, repr=False)
class ChartMark(Discreet):
    """It belongs to a day and to no record; every chart that shows the day shows it."""

    id: str
    day: date
    name: str


def named(name: str) -> str:
    """A name on one line, of a length that a chart can show."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def in_order(marks: Iterable[ChartMark]) -> tuple[ChartMark, ...]:
    """By their days, and by name within a day."""
    return tuple(sorted(marks, key=lambda mark: (mark.day, mark.name.casefold(), mark.id)))


def within(marks: Iterable[ChartMark], days: Days) -> tuple[ChartMark, ...]:
    """Those of a stretch of days."""
    return tuple(mark for mark in marks if days.first <= mark.day <= days.last)
