"""When to lock by itself: rules over an awake clock that counts sleep and cannot be set back."""

from dataclasses import dataclass

COVERED_SECONDS = 15.0
DOUBLE_PRESS_SECONDS = 0.4
# Two clocks are read one after the other, so they differ by moments without any sleep.
SHORTEST_SLEEP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Limits:
    """How long nobody has to be there, and how long a cover stays, before it locks."""

    idle_seconds: float
    covered_seconds: float = COVERED_SECONDS

    @classmethod
    def from_minutes(cls, minutes: int) -> "Limits":
        """Limits for an idle time in minutes."""
        return cls(idle_seconds=60.0 * minutes)


def seconds_left(now: float, since: float, limit: float) -> float:
    """How long until the limit is reached, 0 when it is; a clock that ran backwards is due."""
    waited = now - since
    return 0.0 if waited < 0 else max(0.0, limit - waited)


def lock_due(now: float, last_seen: float, covered_at: float | None, limits: Limits) -> bool:
    """Whether it is time to lock: nobody was seen for too long, or the cover stayed too long."""
    if seconds_left(now, last_seen, limits.idle_seconds) == 0.0:
        return True
    return covered_at is not None and seconds_left(now, covered_at, limits.covered_seconds) == 0.0


def has_slept(now: float, before: float) -> bool:
    """Whether the computer slept between two looks at how long it has slept altogether."""
    return now - before >= SHORTEST_SLEEP_SECONDS


def is_double_press(now: float, before: float | None) -> bool:
    """Whether two presses of a key belong together."""
    return before is not None and 0 <= now - before <= DOUBLE_PRESS_SECONDS
