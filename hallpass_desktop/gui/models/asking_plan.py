"""When to ask, as somebody chooses it, and the rule that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from hallpass_desktop.domain.check_in import CHECKPOINT, HEALING, PULSE, WEEKLY
from hallpass_desktop.domain.recurrence import (
    A_DAY,
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Once,
    Rule,
    Weekly,
)

SUNDAY = 6
EVENING = time(20)


class Rhythm(StrEnum):
    """How often a check-in is asked for."""

    DAILY = "daily"
    EVERY = "every"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    ONCE = "once"
    HEALING = "healing"
    EVENT = "event"


RHYTHMS: Mapping[str, tuple[Rhythm, ...]] = {
    PULSE: (Rhythm.DAILY, Rhythm.EVERY, Rhythm.WEEKLY, Rhythm.ONCE),
    WEEKLY: (Rhythm.WEEKLY, Rhythm.MONTHLY, Rhythm.ONCE),
    HEALING: (Rhythm.HEALING, Rhythm.ONCE),
    CHECKPOINT: (Rhythm.EVENT,),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that can be chosen; each rhythm looks at its own part.

    `day` is the first day, the day of the hurt, or the day of the event, which may end after
    midnight.
    """

    form: str
    day: date
    rhythm: Rhythm
    at: time = EVENING
    every: int = 2
    weekdays: tuple[int, ...] = (SUNDAY,)
    ends_at: time = time(23)


def new_plan(form: str, today: date) -> Plan:
    """What stands there before anything is chosen."""
    rhythm = RHYTHMS[form][0]
    day = today - A_DAY if rhythm is Rhythm.HEALING else today
    return Plan(form, day, rhythm)


def rule_of(plan: Plan) -> Rule:
    """The rule of a plan. Raises ValueError when the parts do not go together."""
    start = datetime.combine(plan.day, plan.at)
    match plan.rhythm:
        case Rhythm.DAILY | Rhythm.EVERY:
            return Daily(plan.day, plan.at, plan.every if plan.rhythm is Rhythm.EVERY else 1)
        case Rhythm.WEEKLY:
            return Weekly(plan.weekdays, plan.at)
        case Rhythm.MONTHLY:
            return Monthly(plan.day.day, plan.at)
        case Rhythm.ONCE:
            return Once(start)
        case Rhythm.HEALING:
            return Healing(plan.day, plan.at)
        case Rhythm.EVENT:
            return Checkpoints(start, _end(start, plan.ends_at))


def plan_of(form: str, rule: Rule, today: date) -> Plan:
    """A rule as it was chosen, to be changed."""
    plan = new_plan(form, today)
    match rule:
        case Daily(first=first, at=at, every=every):
            rhythm = Rhythm.DAILY if every == 1 else Rhythm.EVERY
            return replace(plan, rhythm=rhythm, day=first, at=at, every=max(2, every))
        case Weekly(weekdays=weekdays, at=at):
            return replace(plan, rhythm=Rhythm.WEEKLY, weekdays=weekdays, at=at)
        case Monthly(day=day, at=at):
            return replace(plan, rhythm=Rhythm.MONTHLY, day=_with_day(today, day), at=at)
        case Healing(hurt_on=hurt_on, at=at):
            return replace(plan, rhythm=Rhythm.HEALING, day=hurt_on, at=at)
        case Once(at=moment):
            return replace(plan, rhythm=Rhythm.ONCE, day=moment.date(), at=moment.time())
        case Checkpoints(starts=starts, ends=ends):
            return replace(plan, day=starts.date(), at=starts.time(), ends_at=ends.time())


def _end(start: datetime, at: time) -> datetime:
    """An evening that ends before it begins ends on the next day."""
    end = datetime.combine(start.date(), at)
    return end if end > start else end + A_DAY


def _with_day(today: date, day: int) -> date:
    """The nearest day before today with this number in its month."""
    found = today
    while found.day != day:
        found -= timedelta(days=1)
    return found
