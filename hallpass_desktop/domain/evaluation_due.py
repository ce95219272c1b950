"""When a repair plan is looked at again: at set intervals, if somebody set one.

A day that passed is not counted: after a week the next one takes its place.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from hallpass_desktop.domain.stretch import Stretch

WEEK = timedelta(days=7)
INTERVALS: Mapping[str, timedelta] = MappingProxyType(
    {"week": WEEK, "two_weeks": 2 * WEEK, "four_weeks": 4 * WEEK}
)
#: For so long a day that has come is named; after that it is left in peace.
IS_NAMED = WEEK


def next_look(holds: Stretch, every: str, looked: Iterable[date], today: date) -> date | None:
    """The day of the next look, today or earlier if it is due; None where there is none.

    It is an interval after the last look, or after the plan began. A pause puts it off, and while
    one lasts nobody knows; what has ended is not looked at again.
    """
    interval = INTERVALS.get(every)
    if interval is None or holds.known_until < today:
        return None
    day = holds.put_off(max(looked, default=holds.starts) + interval)
    while day is not None and day + IS_NAMED <= today:
        day = holds.put_off(day + interval)
    return None if day is None or day > holds.last else day


def is_due(day: date | None, today: date) -> bool:
    """Whether its day has come; it is named for a week."""
    return day is not None and day <= today < day + IS_NAMED
