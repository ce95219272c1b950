"""A moment as a person lived it: the instant, the offset of that day, how exactly it is known."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a moment is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Moment:
    """An aware UTC instant with the local offset of that moment, in minutes east."""

    instant: datetime
    offset_minutes: int = 0
    precision: Precision = Precision.MINUTE

    def __post_init__(self) -> None:
        if self.instant.utcoffset() != timedelta(0):
            raise ValueError("instant must be aware and in UTC")

    @classmethod
    def at(cls, when: datetime, precision: Precision = Precision.MINUTE) -> "Moment":
        """Build from an aware local time, keeping its offset. Raises ValueError for a naive one."""
        offset = when.utcoffset()
        if offset is None:
            raise ValueError("a moment needs an aware time")
        return cls(when.astimezone(UTC), round(offset / timedelta(minutes=1)), precision)

    @property
    def local(self) -> datetime:
        """The clock on the wall at that moment, with its own offset."""
        return self.instant.astimezone(timezone(timedelta(minutes=self.offset_minutes)))
