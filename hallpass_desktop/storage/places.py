"""A place for every record on one line of time: newer is greater, and no two share one.

A place is the second it happened times 1024, plus the number of its neighbours in that second.
The full-text index uses it as its rowid, so the newest hits come first without sorting.
"""

from datetime import date, datetime

from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import seconds_since_year_one

NEIGHBOURS = 1024
SECONDS_A_DAY = 86_400

TAKEN = """
SELECT 1 FROM records WHERE place = ?
"""

LAST_IN_SECOND = """
SELECT MAX(place) FROM records WHERE place >= ? AND place < ?
"""


def floor_of(at: datetime) -> int:
    """The lowest place that something which happened then can have."""
    return seconds_since_year_one(at) * NEIGHBOURS


def free_place(connection: Connection, at: datetime, wanted: int | None = None) -> int:
    """A place nobody has; a second with more than 1024 records flows over into the next.

    It is the `wanted` one, if that is of this second and nobody has it.
    """
    floor = floor_of(at)
    is_of_now = wanted is not None and floor <= wanted < floor + NEIGHBOURS
    if wanted is not None and is_of_now and connection.value(TAKEN, (wanted,)) is None:
        return wanted
    while True:
        last: int | None = connection.value(LAST_IN_SECOND, (floor, floor + NEIGHBOURS))
        if last is None:
            return floor
        if last + 1 < floor + NEIGHBOURS:
            return last + 1
        floor += NEIGHBOURS


def place_on(day: date, days_later: int = 0) -> int:
    """The lowest place of a day in UTC, or of a day before or after it; never below none."""
    return max(0, day.toordinal() - 1 + days_later) * SECONDS_A_DAY * NEIGHBOURS
