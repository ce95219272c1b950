"""The time, as an argument: the wall clock for what people read, the awake clock for limits."""

import sys
import time
from datetime import datetime, tzinfo
from typing import Protocol

from hallpass_desktop.system.local_zone import local_zone


class Clock(Protocol):
    """Everything the app may ask about time."""

    def now(self) -> datetime:
        """The wall clock, aware, with the local offset of this moment."""
        ...

    def zone(self) -> tzinfo:
        """Where the person is now: what the wall clock will show on other days, too."""
        ...

    def awake_seconds(self) -> float:
        """Seconds since some fixed point; counts sleep, and nobody can set it back."""
        ...

    def slept_seconds(self) -> float:
        """How long the computer has slept since some fixed point; 0.0 where that is not known."""
        ...


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """The wall clock, aware, with the local offset of this moment."""
        return datetime.now().astimezone()

    def zone(self) -> tzinfo:
        """The zone the computer is set to."""
        return local_zone()

    def awake_seconds(self) -> float:
        """Seconds since the computer started, suspended time included."""
        return time.monotonic() if _SLEEP_COUNTING is None else time.clock_gettime(_SLEEP_COUNTING)

    def slept_seconds(self) -> float:
        """What the clock that counts sleep is ahead of the one that does not."""
        if _SLEEP_COUNTING is None or _WAKING is None:
            return 0.0
        return time.clock_gettime(_SLEEP_COUNTING) - time.clock_gettime(_WAKING)


# time.monotonic() stands still during suspend on Linux and macOS; on Windows it is what there is.
# What macOS calls CLOCK_MONOTONIC counts sleep there; that half of this was read, not tried.
_SLEEP_COUNTING: int | None = getattr(time, "CLOCK_BOOTTIME", None)
_WAKING: int | None = getattr(time, "CLOCK_MONOTONIC", None)
if sys.platform == "darwin":
    _SLEEP_COUNTING, _WAKING = time.CLOCK_MONOTONIC, time.CLOCK_UPTIME_RAW
