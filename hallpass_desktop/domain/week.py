"""A week on the calendar, beginning on whichever day somebody's weeks begin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MONDAY, SUNDAY = 0, 6
DAYS_AFTER_THE_FIRST = timedelta(days=6)
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, known by the first."""

    first: date

    @property
    def last(self) -> date:
        """Its seventh day."""
        return self.first + DAYS_AFTER_THE_FIRST

    @property
    def days(self) -> tuple[date, ...]:
        """All seven, in order."""
        return tuple(self.first + timedelta(days=number) for number in range(7))

    def has(self, day: date) -> bool:
        """Whether a day is one of the seven."""
        return self.first <= day <= self.last

    def those_of(self, days: Sequence[date]) -> slice:
        """Where its own stand among days in order."""
        return slice(bisect_left(days, self.first), bisect_right(days, self.last))


def week_of(day: date, first_weekday: int) -> Week:
    """The week a day lies in; Monday is weekday 0."""
    if not MONDAY <= first_weekday <= SUNDAY:
        raise ValueError("a week has days from 0 to 6")
    return Week(day - timedelta(days=(day.weekday() - first_weekday) % 7))


def weeks(first: date, last: date, first_weekday: int) -> Iterator[Week]:
    """Every week from the one of the first day to the one of the last, in order."""
    week = week_of(first, first_weekday)
    while week.first <= last:
        yield week
        if date.max - week.last < A_WEEK:
            return
        week = Week(week.first + A_WEEK)
