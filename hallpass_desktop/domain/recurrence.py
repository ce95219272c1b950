"""When check-ins are asked for: rules on the clock of the wall, which know no zone and no past.

An occurrence is known by its day and its slot, so that it stays the same one when the time of day
is changed, when the clock is, and wherever the person is. How long each is offered stands with its
rule; the next one of the same schedule always takes its place.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import count
from typing import NewType, TypeAlias

from hallpass_desktop.domain.wall_time import instant_of, wall

OccurrenceId = NewType("OccurrenceId", str)

A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)
SHORT_WINDOW = timedelta(days=3)
LONG_WINDOW = timedelta(days=7)
DAILY_WINDOW_DAYS = 2

HEALING_DAYS = (1, 3, 7)
HEALING_WEEKS = 12
BETWEEN_WEEKS_AND_MONTHS = timedelta(days=14)

DAY_1, DAY_3, DAY_7, WEEKS, MONTHS = "day_1", "day_3", "day_7", "weekly", "monthly"
BEFORE, AFTER, WEEK_LATER = "before", "after", "week_later"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time a check-in is asked for, and until when it is offered, on the clock of the wall."""

    at: datetime
    until: datetime
    slot: str = ""

    @property
    def id(self) -> OccurrenceId:
        """Its day and its slot: `2026-03-01`, `2026-03-01.before`."""
        day = self.at.date().isoformat()
        return OccurrenceId(f"{day}.{self.slot}" if self.slot else day)


@dataclass(frozen=True, slots=True)
class Daily:
    """Every so many days, counted from the first. Offered for two days at most."""

    first: date
    at: time
    every: int = 1

    def __post_init__(self) -> None:
        _check_wall(self.at)
        if self.every < 1:
            raise ValueError("every must be at least one day")

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """Those from a day on, in order."""
        step = timedelta(days=self.every)
        gone = max(0, -((self.first - since).days // self.every))
        window = timedelta(days=min(self.every, DAILY_WINDOW_DAYS))
        for number in count(gone):
            yield _at(self.first + number * step, self.at, window)


@dataclass(frozen=True, slots=True)
class Weekly:
    """On some weekdays; Monday is 0. Offered for three days at most."""

    weekdays: tuple[int, ...]
    at: time

    def __post_init__(self) -> None:
        _check_wall(self.at)
        if not self.weekdays or not set(self.weekdays) <= set(range(7)):
            raise ValueError("a week has days from 0 to 6, and one is needed")

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """Those from a day on, in order."""
        for number in count():
            day = since + number * A_DAY
            if day.weekday() in self.weekdays:
                yield _at(day, self.at, SHORT_WINDOW)


@dataclass(frozen=True, slots=True)
class Monthly:
    """On a day of the month, or on its last one if it is shorter. Offered for a week."""

    day: int
    at: time

    def __post_init__(self) -> None:
        _check_wall(self.at)
        if not 1 <= self.day <= 31:  # noqa: PLR2004 - the longest month
            raise ValueError("a month has days from 1 to 31")

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """Those from a day on, in order."""
        for day in _month_days(self.day, since):
            yield _at(day, self.at, LONG_WINDOW)


@dataclass(frozen=True, slots=True)
class Healing:
    """After a hurt: days 1, 3 and 7, then every week, then every month on the day of the hurt.

    Offered for three days, and a monthly one for a week. Between the last week and the first month
    lie two weeks or more.
    """

    hurt_on: date
    at: time
    weeks: int = HEALING_WEEKS

    def __post_init__(self) -> None:
        _check_wall(self.at)
        if self.weeks < 1:
            raise ValueError("the first week is part of it")

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """Those from a day on, in order."""
        for days in (*HEALING_DAYS, *range(14, 7 * self.weeks + 1, 7)):
            day = self.hurt_on + timedelta(days=days)
            if day >= since:
                slot = f"day_{days}" if days in HEALING_DAYS else WEEKS
                yield _at(day, self.at, SHORT_WINDOW, slot)
        months = self.hurt_on + self.weeks * A_WEEK + BETWEEN_WEEKS_AND_MONTHS
        for day in _month_days(self.hurt_on.day, max(since, months)):
            yield _at(day, self.at, LONG_WINDOW, MONTHS)


@dataclass(frozen=True, slots=True)
class Checkpoints:
    """Round an event: some time before it or on the evening before, when it ends, a week later.

    The first is offered until the event starts, the second for three days, the third for a week.
    """

    starts: datetime
    ends: datetime
    lead_minutes: int = 180
    evening_at: time | None = None
    later_at: time = time(19)

    def __post_init__(self) -> None:
        for shown in (self.starts, self.ends, self.evening_at, self.later_at):
            _check_wall(shown)
        if self.ends < self.starts or self.lead_minutes < 1:
            raise ValueError("before comes first, and the end last")

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """Those from a day on, in order."""
        later = datetime.combine(self.ends.date() + A_WEEK, self.later_at)
        for each in (
            Occurrence(self._before(), self.starts, BEFORE),
            Occurrence(self.ends, self.ends + SHORT_WINDOW, AFTER),
            Occurrence(later, later + LONG_WINDOW, WEEK_LATER),
        ):
            if each.at.date() >= since:
                yield each

    def _before(self) -> datetime:
        if self.evening_at is not None:
            return datetime.combine(self.starts.date() - A_DAY, self.evening_at)
        return self.starts - timedelta(minutes=self.lead_minutes)


@dataclass(frozen=True, slots=True)
class Once:
    """A single time. Offered for three days."""

    at: datetime

    def __post_init__(self) -> None:
        _check_wall(self.at)

    def occurrences(self, since: date) -> Iterator[Occurrence]:
        """The one, if it lies on that day or later."""
        if self.at.date() >= since:
            yield Occurrence(self.at, self.at + SHORT_WINDOW)


Rule: TypeAlias = Daily | Weekly | Monthly | Healing | Checkpoints | Once


def next_due(rule: Rule, after: datetime, zone: tzinfo) -> Occurrence | None:
    """The first occurrence that comes after an instant, if any does."""
    since = wall(after, zone).date() - A_DAY
    to_come = (each for each in rule.occurrences(since) if instant_of(each.at, zone) > after)
    return next(to_come, None)


def _at(day: date, at: time, window: timedelta, slot: str = "") -> Occurrence:
    shown = datetime.combine(day, at)
    return Occurrence(shown, shown + window, slot)


def _month_days(wanted: int, since: date) -> Iterator[date]:
    for number in count(since.year * 12 + since.month - 1):
        year, month = divmod(number, 12)
        last = monthrange(year, month + 1)[1]
        day = date(year, month + 1, min(wanted, last))
        if day >= since:
            yield day


def _check_wall(shown: time | datetime | None) -> None:
    if shown is not None and shown.tzinfo is not None:
        raise ValueError("a rule goes by the clock on the wall, which names no zone")
