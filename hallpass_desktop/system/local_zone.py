"""The zone the computer is set to, for any date, without a list of zones of our own.

Python's `zoneinfo` needs such a list, and Windows has none; the C library knows on every system.
"""

import time
from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Where the computer is now: every question asks the C library again."""

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """How far the clock on the wall is ahead of UTC at a wall time, its fold respected.

        Not by `astimezone()`: in skipped hours, Python 3.12 and later answer by the other side.
        """
        if dt is None:
            return None
        shown = dt.replace(tzinfo=None)
        at = datetime.fromtimestamp(shown.timestamp(), UTC)
        return shown.replace(tzinfo=UTC, fold=0) - at

    def dst(self, _dt: datetime | None) -> timedelta | None:
        """Nobody here asks how much of it is summer time."""
        return None

    def tzname(self, _dt: datetime | None) -> str:
        """No name: it would tell where somebody lives."""
        return ""

    def fromutc(self, dt: datetime) -> datetime:
        """What the clock on the wall shows, and whether it shows it for the second time."""
        there = dt.replace(tzinfo=UTC).astimezone()
        shown = there.replace(tzinfo=self)
        return shown if shown.utcoffset() == there.utcoffset() else shown.replace(fold=1)


def local_zone() -> tzinfo:
    """The zone as it is set at this moment; somebody may have arrived somewhere else."""
    if hasattr(time, "tzset"):
        time.tzset()
    return LocalZone()
