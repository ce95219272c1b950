"""A repair plan of twelve weeks in Berlin: what was promised, and on which days it was marked.

It begins on Monday 2 March 2026. The clocks go forward on 29 March, the plan is paused from 8 to 21
April, and it is looked at on Thursday 21 May.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from hallpass_desktop.domain.promise import EveryDays, Often, OnceBy, Promise, TimesAWeek, days_of
from hallpass_desktop.domain.promise_weeks import Line
from hallpass_desktop.domain.stretch import Rest, Stretch
from tests.unit.domain.zones import BERLIN

BEGAN = date(2026, 3, 2)
PAUSED, WENT_ON = date(2026, 4, 8), date(2026, 4, 21)
TODAY = date(2026, 5, 21)
EVENING = time(20)


@dataclass(frozen=True, slots=True)
class Told:
    """A step as somebody would tell it; days are written as month and day."""

    often: Often
    starts: date
    marks: str
    ended_on: date | None = None
    own_pause: Rest | None = None


STEPS = {
    # 3-29 is 23:30 on the Sunday with 23 hours, and 3-30 a quarter past midnight after it.
    "message when late": Told(
        TimesAWeek(3), BEGAN,
        "3-2 3-4 3-6  3-10 3-15  3-24 3-27  4-1 4-3  4-6  4-28 4-30 5-2  5-5  5-19",
    ),
    "thursday talk": Told(
        EveryDays(7), date(2026, 3, 5), "3-5  3-13  3-26  4-7  4-23  4-30  5-6"
    ),
    "ask for a counsellor": Told(OnceBy(date(2026, 4, 10)), BEGAN, "4-30"),
    "no phone in bed": Told(
        EveryDays(1), date(2026, 3, 9),
        "3-9 3-10 3-11 3-12 3-13 3-14 3-15  3-16 3-17 3-18 3-19 3-20 "
        "3-30 3-31 4-1 4-2 4-3 4-4 4-5  4-6 4-7  4-22 4-23",
        ended_on=date(2026, 5, 10),
    ),
    "say where I am on Fridays": Told(
        TimesAWeek(1), date(2026, 3, 16), "3-20  4-17  5-1  5-8  5-15  5-19",
        own_pause=Rest(date(2026, 3, 30), date(2026, 4, 5)),
    ),
    "say sorry in person": Told(OnceBy(date(2026, 3, 6)), BEGAN, "3-11"),
    "health test": Told(OnceBy(date(2026, 5, 15)), BEGAN, ""),
    "a weekend away": Told(OnceBy(date(2026, 5, 24)), BEGAN, ""),
}  # fmt: skip
AT_NIGHT = (datetime(2026, 3, 29, 21, 30, tzinfo=UTC), datetime(2026, 3, 29, 22, 15, tzinfo=UTC))


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), BERLIN).astimezone(UTC)


def promise(name: str, known_on: date) -> Promise:
    """What was promised, as far as it was known on a day."""
    told = STEPS[name]
    pauses = (Rest(PAUSED, WENT_ON if known_on >= WENT_ON else None),)
    plan = Stretch(BEGAN, rests=pauses if known_on >= PAUSED else ())
    ends = told.ended_on if told.ended_on and told.ended_on <= known_on else None
    own = (told.own_pause,) if told.own_pause else ()
    return Promise(told.often, Stretch(told.starts, ends, own).within(plan))


def line(name: str, known_on: date = TODAY) -> Line:
    """The same with the marks that were made by the end of that day."""
    days = [date(2026, *map(int, each.split("-"))) for each in STEPS[name].marks.split()]
    evenings = [datetime.combine(day, EVENING, BERLIN).astimezone(UTC) for day in days]
    marks = [*evenings, *(AT_NIGHT if name == "message when late" else ())]
    known = tuple(mark for mark in marks if mark.astimezone(BERLIN).date() <= known_on)
    return Line(promise(name, known_on), known)


def done(name: str, known_on: date = TODAY) -> tuple[date, ...]:
    return days_of(line(name, known_on).marks, BERLIN)
