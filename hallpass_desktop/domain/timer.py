"""A soft timer: it says how long a turn has been, ends nothing, and rests while somebody pauses."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

LEAST_SECONDS, MOST_SECONDS = 60, 600
SPEAK_SECONDS, SAY_BACK_SECONDS = 180, 90
ONE_MORE_MINUTE = 60
NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Timer:
    """`seconds` are 60-600 and one more minute whenever asked. `since` is None while it rests."""

    seconds: int = SPEAK_SECONDS
    since: datetime | None = None
    spent_seconds: float = 0.0

    def spent(self, now: datetime) -> float:
        """How many seconds have run; a clock that was set back takes none away."""
        if self.since is None:
            return self.spent_seconds
        return self.spent_seconds + max(now - self.since, NOTHING).total_seconds()

    def left(self, now: datetime) -> float:
        """How many seconds are left, never less than none: then it waits."""
        return max(0.0, self.seconds - self.spent(now))

    def started(self, now: datetime) -> "Timer":
        """Let it run."""
        return self if self.since is not None else replace(self, since=now)

    def stopped(self, now: datetime) -> "Timer":
        """Let it rest."""
        return replace(self, since=None, spent_seconds=self.spent(now))

    def one_more_minute(self) -> "Timer":
        """A minute longer."""
        return replace(self, seconds=self.seconds + ONE_MORE_MINUTE)
