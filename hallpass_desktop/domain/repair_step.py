"""A step of a repair plan: one observable act, by whom, how often, and from when until when."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hallpass_desktop.domain.body import Lasting, Reading, code, setting
from hallpass_desktop.domain.promise import (
    MOST_A_WEEK,
    MOST_DAYS,
    EveryDays,
    Often,
    OnceBy,
    Promise,
    TimesAWeek,
)
from hallpass_desktop.domain.stretch import Stretch

ME, OTHER, BOTH = DONE_BY = ("me", "other", "both")
ONCE, WEEKLY, EVERY, EACH_TIME = RHYTHMS = ("once", "weekly", "every", "each_time")
SIZES = ("small", "large")
YES, NO = OPENNESS = ("yes", "no")
#: How long before the end somebody is asked whether openness is still wanted.
NEAR_THE_END = timedelta(days=7)


@dataclass(frozen=True, slots=True, repr=False)
class RepairStepBody(Lasting):
    """Its marks are readings beside it, and never a part of it."""

    title: str = ""
    horizon: str = setting()
    done_by: str = code()
    rhythm: str = code()
    by_day: date | None = None
    times_a_week: int | None = None
    every_days: int | None = None
    starts: date | None = None
    ends: date | None = None
    size: str = code()
    openness: str = code()
    let_go: date | None = None  # the day on which it was said that openness is not wanted longer

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """What is written of a step has no numbers with a time."""
        return ()

    def bare(self) -> "RepairStepBody":
        """It has no steps of its own to stop at."""
        return self


def is_openness(body: RepairStepBody) -> bool:
    """Whether it lets somebody look into what is private; that is never without an end."""
    return body.openness == YES


def lacks_end(body: RepairStepBody) -> bool:
    """Whether the day is missing on which openness ends."""
    return is_openness(body) and body.ends is None


def promise_of(body: RepairStepBody, written: date) -> Promise:
    """When it is asked for: from the day it was written down, if no other is named."""
    return Promise(_often(body), Stretch(body.starts or written, body.ends))


def is_over(body: RepairStepBody, today: date) -> bool:
    """Whether its last day has passed."""
    return body.ends is not None and body.ends < today


def asks_whether_wanted(body: RepairStepBody, today: date) -> bool:
    """Whether its end is so near that somebody says if openness is still wanted."""
    if not is_openness(body) or body.ends is None or body.let_go is not None:
        return False
    return body.ends - NEAR_THE_END <= today <= body.ends


def wanted_until(body: RepairStepBody, day: date) -> RepairStepBody:
    """It is still wanted, and ends on another day. Raises ValueError for one that is no later."""
    if body.ends is not None and day <= body.ends:
        raise ValueError("it would end no later than it does")
    return replace(body, ends=day, let_go=None)


def not_wanted(body: RepairStepBody, today: date) -> RepairStepBody:
    """It is not wanted any longer, and ends today, or earlier if it already did."""
    return replace(body, ends=min(today, body.ends or today), let_go=today)


def _often(body: RepairStepBody) -> Often:
    """What has no number is asked for on no day, as what comes up by itself: a mark still shows."""
    if body.rhythm == ONCE:
        return OnceBy(body.by_day)
    if body.rhythm == WEEKLY and body.times_a_week:
        return TimesAWeek(min(body.times_a_week, MOST_A_WEEK))
    if body.rhythm == EVERY and body.every_days:
        return EveryDays(min(body.every_days, MOST_DAYS))
    return OnceBy()
