"""From when until when something holds, and the days in between on which it rested.

Days are those of the wall, so a clock that changes and a journey move none of them.
"""

from dataclasses import dataclass
from datetime import date, timedelta

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rest:
    """A pause, or one that lasts: every day it touched, that of going on again too."""

    since: date
    until: date | None = None

    @property
    def last(self) -> date:
        """Its last day, or the last of all. A journey can bring somebody home before they left."""
        return date.max if self.until is None else max(self.since, self.until)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The first day, the last day if there is one, and pauses in any order."""

    starts: date
    ends: date | None = None
    rests: tuple[Rest, ...] = ()

    @property
    def last(self) -> date:
        """Its last day, or the last of all."""
        return date.max if self.ends is None else self.ends

    @property
    def known_until(self) -> date:
        """The last day of which anything can be said: none that comes after a pause that lasts."""
        lasting = (rest.since - A_DAY for rest in self.rests if rest.until is None)
        return min(self.last, *lasting, date.max)

    def applies(self, day: date) -> bool:
        """Whether it holds on this day."""
        return self.starts <= day <= self.last and not self.rested(day, day)

    def rested(self, first: date, last: date) -> bool:
        """Whether any day from the first to the last was one of a pause."""
        return any(rest.since <= last and first <= rest.last for rest in self.rests)

    def within(self, other: "Stretch") -> "Stretch":
        """As much of it as lies in another: a step reaches no further than its plan."""
        ends = min(self.last, other.last)
        return Stretch(
            starts=max(self.starts, other.starts),
            ends=None if ends == date.max else ends,
            rests=(*self.rests, *other.rests),
        )

    def put_off(self, day: date) -> date | None:
        """A day that no pause covers: after it, as much time is left as was when it began.

        None if a pause still lasts, for then nobody knows.
        """
        for since, last in _joined(self.rests):
            if since <= day <= last:
                if last == date.max:
                    return None
                day = last + A_DAY + (day - since)
        return day


def _joined(rests: tuple[Rest, ...]) -> list[tuple[date, date]]:
    """First and last days in order; those that overlap, or follow without a day between, as one."""
    found: list[tuple[date, date]] = []
    for rest in sorted(rests, key=_since):
        if found and rest.since - A_DAY <= found[-1][1]:
            since, last = found.pop()
            found.append((since, max(last, rest.last)))
            continue
        found.append((rest.since, rest.last))
    return found


def _since(rest: Rest) -> date:
    return rest.since
