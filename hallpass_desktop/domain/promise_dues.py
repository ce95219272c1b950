"""The days on which a promise is due, and which mark answers which of them.

Marks answer as many days as they can: first the day itself, then one less than a turn before or
after it. A mark made early or late is a mark.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hallpass_desktop.domain.promise import EveryDays, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.stretch import Stretch
from hallpass_desktop.domain.week import weeks


class Fact(StrEnum):
    """What can be said of a day on which something was due, and nothing more."""

    DONE = "done"
    DONE_LATER = "done_later"
    TODAY = "today"
    TO_COME = "to_come"
    SLIPPED = "slipped"
    PASSED = "passed"  # a week that was not whole, or in which part was done


@dataclass(frozen=True, slots=True)
class Due:
    """A day by the end of which something was promised, and when it was done."""

    day: date
    done_on: date | None = None
    may_slip: bool = True

    def fact(self, today: date) -> Fact:
        """What can be said of it today."""
        if self.done_on is not None:
            return Fact.DONE if self.done_on <= self.day else Fact.DONE_LATER
        if self.day >= today:
            return Fact.TODAY if self.day == today else Fact.TO_COME
        return Fact.SLIPPED if self.may_slip else Fact.PASSED


@dataclass(frozen=True, slots=True)
class Asked:
    """What to name of one promise: the next day, and the last one if it slipped. No others."""

    coming: date | None = None
    slipped: date | None = None


def dues(promise: Promise, done: Sequence[date], first_weekday: int) -> Iterator[Due]:
    """Every day on which it is due, in order; it may have no end. `done` are days, in order.

    What is due in a pause is not due at all, only what is done once is put off by it.
    """
    match promise.often:
        case OnceBy(day):
            return _once(promise.holds, day, done)
        case EveryDays(days):
            return _turns(promise.holds, timedelta(days=days), done)
        case TimesAWeek(times):
            return _weekly(promise.holds, times, done, first_weekday)


def asked(promise: Promise, done: Sequence[date], today: date, first_weekday: int) -> Asked:
    """What to name today. A pause lets go of what slipped before it, unless it is a single time."""
    latest: Due | None = None
    for due in dues(promise, done, first_weekday):
        if due.day < today:
            latest = due
        elif due.done_on is None:
            return Asked(due.day, _slipped(promise, latest, today))
    return Asked(None, _slipped(promise, latest, today))


def _slipped(promise: Promise, latest: Due | None, today: date) -> date | None:
    if latest is None or latest.fact(today) is not Fact.SLIPPED or not promise.holds.applies(today):
        return None
    is_single = isinstance(promise.often, OnceBy)
    return None if promise.holds.rested(latest.day, today) and not is_single else latest.day


def _once(holds: Stretch, wanted: date | None, done: Sequence[date]) -> Iterator[Due]:
    day = None if wanted is None else holds.put_off(wanted)
    if day is not None and holds.applies(day):
        yield Due(day, min(done, default=None))


def _turns(holds: Stretch, turn: timedelta, done: Sequence[date]) -> Iterator[Due]:
    others = deque(day for day in done if (day - holds.starts) % turn)
    on_the_day = frozenset(done)
    for day in _days(holds, turn):
        if day in on_the_day:
            yield Due(day, day)
            continue
        while others and others[0] <= day - turn:
            others.popleft()
        near = bool(others) and others[0] < day + turn
        yield Due(day, others.popleft() if near else None)


def _days(holds: Stretch, turn: timedelta) -> Iterator[date]:
    day = holds.starts
    while day <= holds.known_until:
        if holds.applies(day):
            yield day
        day += turn


def _weekly(holds: Stretch, times: int, done: Sequence[date], first_weekday: int) -> Iterator[Due]:
    """By the last day of each week. One with fewer days than times asks for no more than those."""
    for week in weeks(holds.starts, holds.known_until, first_weekday):
        days = [day for day in week.days if holds.applies(day)]
        marked = done[week.those_of(done)]
        if days:
            wanted = min(times, len(days))
            done_on = marked[wanted - 1] if len(marked) >= wanted else None
            yield Due(days[-1], done_on, may_slip=len(days) == len(week.days) and not marked)
