"""The consistency grid: how each promise went week by week, in a word and never in a number.

A mark always shows, in part or whole. Its absence says something only of a week that is over and
in which the promise held on all seven days: not before it began, not after it ended, and not in a
pause.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from itertools import takewhile

from hallpass_desktop.domain.promise import Promise, days_of
from hallpass_desktop.domain.promise_dues import Due, dues
from hallpass_desktop.domain.stretch import Stretch
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.domain.week import Week


class Went(StrEnum):
    """How a promise went in a week."""

    KEPT = "kept"
    IN_PART = "in_part"
    NOT_THIS_WEEK = "not_this_week"
    TO_COME = "to_come"
    DID_NOT_APPLY = "did_not_apply"


@dataclass(frozen=True, slots=True)
class Line:
    """A promise and the instants at which its doer marked it as done, or as done in part."""

    promise: Promise
    marks: tuple[datetime, ...] = ()
    in_part: tuple[datetime, ...] = ()


def grid(
    lines: Iterable[Line], shown: Sequence[Week], now: datetime, zone: tzinfo
) -> tuple[tuple[Went, ...], ...]:
    """A row for each promise, a word for each week that is shown. The zone is that of the plan."""
    today = wall(now, zone).date()
    return tuple(
        row(line.promise, days_of(line.marks, zone), shown, today, days_of(line.in_part, zone))
        for line in lines
    )


def row(
    promise: Promise,
    done: Sequence[date],
    shown: Sequence[Week],
    today: date,
    in_part: Sequence[date] = (),
) -> tuple[Went, ...]:
    """How one promise went, by the marked days in order. All weeks begin on the same weekday.

    What is kept only because of days that were done in part is kept in part.
    """
    whole = _row(promise, done, shown, today)
    if not in_part:
        return whole
    either = _row(promise, sorted({*done, *in_part}), shown, today)
    return tuple(
        Went.IN_PART if any_day is Went.KEPT and whole_days is not Went.KEPT else any_day
        for whole_days, any_day in zip(whole, either, strict=True)
    )


def _row(
    promise: Promise, done: Sequence[date], shown: Sequence[Week], today: date
) -> tuple[Went, ...]:
    if not shown:
        return ()
    last = max(week.last for week in shown)
    each_due = dues(promise, done, shown[0].first.weekday())
    found = tuple(takewhile(lambda due: due.day <= last, each_due))
    days = [due.day for due in found]
    return tuple(
        _went(promise.holds, found[week.those_of(days)], done[week.those_of(done)], week, today)
        for week in shown
    )


def _went(
    holds: Stretch, found: Sequence[Due], marked: Sequence[date], week: Week, today: date
) -> Went:
    asked = [due for due in found if not _was_done_before(due, week)]
    if (asked or marked) and all(_is_done_by(due, week) for due in asked):
        return Went.KEPT
    if asked and any(day >= today and holds.applies(day) for day in week.days):
        return Went.TO_COME
    if marked:
        return Went.IN_PART
    if asked and all(holds.applies(day) for day in week.days):
        return Went.NOT_THIS_WEEK  # it is over, or it would be to come
    return Went.DID_NOT_APPLY


def _was_done_before(due: Due, week: Week) -> bool:
    return due.done_on is not None and due.done_on < week.first


def _is_done_by(due: Due, week: Week) -> bool:
    return due.done_on is not None and due.done_on <= week.last
