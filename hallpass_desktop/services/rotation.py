"""Which backups stay: pure rules over numbers and dates, sound under any clock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

SECONDS_BETWEEN = 3600.0
RECENT, DAYS, WEEKS, MONTHS = 3, 7, 4, 12
ENOUGH = 0.8


@dataclass(frozen=True, slots=True)
class Stamp:
    """One backup as rotation sees it. `rows` is None when it is not known to be whole."""

    sequence: int
    made_at: datetime
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class RowsLost:
    """A question: the newest backup holds far fewer rows than one that is about to go."""

    before: int
    after: int


def due(awake_now: float, last_awake: float, *, has_changed: bool) -> bool:
    """Whether to make one while the app is in use: at most hourly, and only after changes."""
    waited = awake_now - last_awake
    return has_changed and not 0 <= waited < SECONDS_BETWEEN


def due_on_lock(*, has_changed: bool) -> bool:
    """Whether to make one on the way out."""
    return has_changed


def kept(stamps: Sequence[Stamp]) -> frozenset[int]:
    """The sequence numbers that stay: the last three, the newest of 7 days, 4 weeks and 12 months.

    Days are counted as they turn up going back by number, never by comparing them with the clock:
    a clock that jumps makes new days, and takes nothing away. What is not known to be whole stays
    too and counts for nothing: words may be saved from it.
    """
    whole = sorted((s for s in stamps if s.rows is not None), key=_sequence, reverse=True)
    stay = {stamp.sequence for stamp in stamps if stamp.rows is None}
    stay |= {stamp.sequence for stamp in whole[:RECENT]}
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= _newest_of_each(whole, most, period)
    return frozenset(stay)


def question(stamps: Sequence[Stamp], stay: frozenset[int]) -> RowsLost | None:
    """What to ask before the others go, or None.

    Asked when the newest holds under 80 % of the one before it, and when none that stays holds
    80 % of one that goes.
    """
    whole = sorted((s for s in stamps if s.rows is not None), key=_sequence, reverse=True)
    going = [stamp for stamp in whole if stamp.sequence not in stay]
    if not going:
        return None
    newest, before = _rows(whole[0]), _rows(whole[1])
    most_going = max(_rows(stamp) for stamp in going)
    most_staying = max(_rows(stamp) for stamp in whole if stamp.sequence in stay)
    if newest < ENOUGH * before:
        return RowsLost(before, newest)
    return RowsLost(most_going, newest) if most_staying < ENOUGH * most_going else None


def _newest_of_each(
    whole: Sequence[Stamp], most: int, period: Callable[[datetime], tuple[int, ...]]
) -> set[int]:
    newest: dict[tuple[int, ...], int] = {}
    for stamp in whole:
        if len(newest) < most:
            newest.setdefault(period(stamp.made_at), stamp.sequence)
    return set(newest.values())


def _rows(stamp: Stamp) -> int:
    return stamp.rows or 0


def _sequence(stamp: Stamp) -> int:
    return stamp.sequence


def _day(at: datetime) -> tuple[int, ...]:
    return (at.toordinal(),)


def _week(at: datetime) -> tuple[int, ...]:
    return tuple(at.isocalendar()[:2])


def _month(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month)
