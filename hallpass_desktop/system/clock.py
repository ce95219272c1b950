"""The time, as an argument: the wall clock for what people read, the awake clock for limits."""

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
        return time.clock_gettime(_SLEEP_COUNTING) if _SLEEP_COUNTING else time.monotonic()


# time.monotonic() stands still during suspend on Linux; elsewhere it is what there is.
_SLEEP_COUNTING: int | None = getattr(time, "CLOCK_BOOTTIME", None)
