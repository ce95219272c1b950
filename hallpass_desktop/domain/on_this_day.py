"""Which pages of earlier years come back on their day, and what somebody asked to leave out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hallpass_desktop.domain.body import is_unfinished
from hallpass_desktop.domain.calm import is_cooling
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.tags import plain_tags, tag_key

FARTHEST_YEARS = 100
COMES_BACK = (Kind.JEALOUSY, Kind.NOTE, Kind.CHECK_IN)


@dataclass(frozen=True, slots=True, order=True)
class MutedDay:
    """A day that is left out: one certain day, or with year 0 the same day of every year."""

    month: int
    day: int
    year: int = 0

    @classmethod
    def of(cls, day: date, *, every_year: bool = False) -> "MutedDay":
        """This day, or its like in every year."""
        return cls(day.month, day.day, 0 if every_year else day.year)

    def covers(self, day: date) -> bool:
        """Whether a page of that day is left out."""
        return (day.month, day.day) == (self.month, self.day) and self.year in (0, day.year)


@dataclass(frozen=True, slots=True, repr=False)
class Muted(Discreet):
    """What does not come back; tags are kept as they were spelled and found in any spelling."""

    days: tuple[MutedDay, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def is_anything(self) -> bool:
        """Whether anything is left out."""
        return bool(self.days or self.tags)

    def with_either(self, what: MutedDay | str) -> "Muted":
        """The same, and this day or tag too."""
        return self.with_day(what) if isinstance(what, MutedDay) else self.with_tag(what)

    def without_either(self, what: MutedDay | str) -> "Muted":
        """The same, but this day, or pages with this tag, may come back."""
        return self.without_day(what) if isinstance(what, MutedDay) else self.without_tag(what)

    def with_day(self, day: MutedDay) -> "Muted":
        """The same, and this day too."""
        return replace(self, days=tuple(sorted({*self.days, day})))

    def with_tag(self, tag: str) -> "Muted":
        """The same, and this tag too."""
        return replace(self, tags=plain_tags((*self.tags, tag)))

    def without_day(self, day: MutedDay) -> "Muted":
        """The same, but this day may come back."""
        return replace(self, days=tuple(each for each in self.days if each != day))

    def without_tag(self, tag: str) -> "Muted":
        """The same, but pages with this tag may come back."""
        key = tag_key(tag)
        return replace(self, tags=tuple(each for each in self.tags if tag_key(each) != key))

    def following(self, tag: str, new: str) -> "Muted":
        """The same after a tag was renamed: where its pages are left out, they stay so."""
        return self if self.without_tag(tag) == self else self.with_tag(new)

    def covers(self, day: date, tags: Iterable[str]) -> bool:
        """Whether a page of that day with these tags is left out."""
        keys = {tag_key(tag) for tag in self.tags}
        return any(each.covers(day) for each in self.days) or any(tag_key(t) in keys for t in tags)


def same_days(today: date) -> tuple[date, ...]:
    """The same day of earlier years, the latest first.

    A 29 February also comes back on the 28th of a year without one; else it would do so every
    fourth year only.
    """
    years = range(today.year - 1, max(0, today.year - 1 - FARTHEST_YEARS), -1)
    found = [day for year in years for day in _days_in(year, today)]
    return tuple(sorted(found, reverse=True))


def comes_back(record: Record, now: datetime, muted: Muted) -> bool:
    """Whether a page may be shown again today; `now` is the aware local time."""
    happened, body = record.happened, record.body
    day = happened.local.date()
    if record.kind not in COMES_BACK or record.trashed_at is not None or is_unfinished(body):
        return False
    if happened.precision is Precision.MONTH or day not in same_days(now.date()):
        return False
    if isinstance(body, JealousyBody) and is_cooling(body, now):
        return False
    return not muted.covers(day, record.tags)


def _days_in(year: int, today: date) -> tuple[date, ...]:
    wanted = [(today.month, today.day)]
    if wanted == [(2, 28)] and not _has(today.year, 2, 29):
        wanted.append((2, 29))
    return tuple(date(year, *each) for each in wanted if _has(year, *each))


def _has(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
