"""How one walks through a calendar by day, week and month; it ends before Python's dates do."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# A sheet of the calendar also shows days of the months beside it.
EARLIEST, LATEST = date(2, 1, 1), date(9998, 12, 31)
MONTHS = 12

Month = tuple[int, int]
"""A year and a month."""


class Unit(StrEnum):
    """What a step is counted in; `WEEKDAY` goes to a place in the week, the first one being 0."""

    DAY = "day"
    WEEKDAY = "weekday"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Stride:
    """How far a key leads."""

    unit: Unit
    count: int


def walked(day: date, stride: Stride, first_weekday: int) -> date:
    """The day a step leads to; Monday is weekday 0. The calendar's ends stop it."""
    if stride.unit is Unit.MONTH:
        return _in_month(day, beside((day.year, day.month), stride.count))
    days = stride.count
    if stride.unit is Unit.WEEKDAY:
        days -= (day.weekday() - first_weekday) % 7
    return _held(day, timedelta(days=days))


def beside(month: Month, by: int) -> Month:
    """The month that many months later, or the calendar's last or first one."""
    counted = _counted(*month) + by
    first, last = (_counted(end.year, end.month) for end in (EARLIEST, LATEST))
    year, place = divmod(min(max(counted, first), last), MONTHS)
    return year, place + 1


def held(day: date) -> date:
    """The day itself, or the end of the calendar that is nearest to it."""
    return min(max(day, EARLIEST), LATEST)


def _counted(year: int, month: int) -> int:
    return year * MONTHS + month - 1


def _held(day: date, by: timedelta) -> date:
    try:
        return held(day + by)
    except OverflowError:
        return LATEST if by > timedelta() else EARLIEST


def _in_month(day: date, month: Month) -> date:
    return date(*month, min(day.day, monthrange(*month)[1]))
