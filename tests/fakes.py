"""Stand-ins shared by every test: a clock that is set by hand, and key costs a test can afford."""

from datetime import UTC, datetime, timedelta, tzinfo

from hallpass_desktop.keys.kdf import KdfParams

QUICK_KDF = KdfParams(memory_kib=32, passes=1, lanes=1)


class FakeClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now: datetime = datetime(2026, 3, 1, 21, 10, tzinfo=UTC)) -> None:
        self.time = now
        self.awake = 1000.0
        self.slept = 50.0

    def now(self) -> datetime:
        """The time it was set to."""
        return self.time

    def zone(self) -> tzinfo:
        """Where its time is told; set `time` in another zone to travel."""
        return self.time.tzinfo or UTC

    def awake_seconds(self) -> float:
        """Seconds that only ever grow, whatever `time` is set to."""
        return self.awake

    def slept_seconds(self) -> float:
        """How much of that was sleep."""
        return self.slept

    def pass_time(self, **span: float) -> None:
        """Let both clocks run on: `clock.pass_time(hours=2)`."""
        step = timedelta(**span)
        self.time = (self.time.astimezone(UTC) + step).astimezone(self.zone())
        self.awake += step.total_seconds()

    def sleep(self, **span: float) -> None:
        """Let time pass as `pass_time` does, while the computer sleeps."""
        self.pass_time(**span)
        self.slept += timedelta(**span).total_seconds()
