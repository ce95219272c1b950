"""When a backup is tried, and what came of it: counted in days of use, so that no clock decides."""

from dataclasses import dataclass, replace
from datetime import date, datetime

DAYS_BETWEEN = 30


@dataclass(frozen=True, slots=True)
class Trial:
    """One backup was opened whole: when, which one, how many pages, and whether all was well."""

    tried_at: datetime
    made_at: datetime
    pages: int = 0
    is_sound: bool = True


@dataclass(frozen=True, slots=True)
class Trials:
    """The last trial, and on how many days something was written since.

    A day is counted when it is another one than the last: a clock that jumps ahead ten years counts
    as one day, and so does one that jumps back.
    """

    last: Trial | None = None
    days: int = 0
    day: date | None = None

    @property
    def is_due(self) -> bool:
        """Whether the newest backup is to be tried."""
        return self.last is None or self.days >= DAYS_BETWEEN

    def counted(self, today: date) -> "Trials":
        """With today, unless that is in it."""
        if today == self.day:
            return self
        return replace(self, days=self.days + 1, day=today)

    def tried(self, trial: Trial) -> "Trials":
        """After a trial the count begins anew."""
        return replace(self, last=trial, days=0)
