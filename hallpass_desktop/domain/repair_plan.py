"""A repair plan: what happened, what it touches, what was lost, and where somebody stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hallpass_desktop.domain.body import Lasting, Reading, choices, code
from hallpass_desktop.domain.horizons import CONDITIONS, HORIZONS, Column, Horizon, columns
from hallpass_desktop.domain.stretch import Rest

HURT = ("me", "other", "both")
#: What it may touch, in no order of worth; each is answered alone, and nothing adds them up.
IMPACTS = ("sleep", "body", "trust", "worth", "work", "sex", "parenting")
STANDS = ("undecided", "trying", "pausing", "parting")
ENDINGS = ("enough", "stopped")
#: What somebody needs if there is to be any repair; their own words stand beside these.
OWN_LIMITS = ("counselling", "space", "ending", "no_contact", "test")
VALUES = range(11)
_A_LITTLE, _CLEARLY = 3, 6  # the highest number of each word
_SERIES, _FIELD, _SO = "impact.", "impact_", "so_"
OPENED_BY_WORDS = HORIZONS[1:]
EVERY_CONDITION = tuple(each for conditions in CONDITIONS.values() for each in conditions)


class Weight(StrEnum):
    """How much something is touched, in a word instead of a number."""

    NOT = "not"
    LITTLE = "little"
    CLEARLY = "clearly"
    STRONGLY = "strongly"


@dataclass(frozen=True, slots=True, repr=False)
class RepairPlanBody(Lasting):
    """Belongs to who is hurt. When it happened is the date of the page, as everywhere."""

    title: str = ""
    what_happened: str = ""
    who_hurt: str = code()
    impact_sleep: int | None = None
    impact_body: int | None = None
    impact_trust: int | None = None
    impact_worth: int | None = None
    impact_work: int | None = None
    impact_sex: int | None = None
    impact_parenting: int | None = None
    lost: str = ""
    want_to_know: str = ""
    rather_not_know: str = ""
    stand: str = code()
    not_before: date | None = None
    # What was said of each condition that opens a horizon.
    so_can_stop: str = code()
    so_somebody_with_me: str = code()
    so_want_to_talk: str = code()
    so_owned: str = code()
    so_know_enough: str = code()
    so_understand_enough: str = code()
    so_want_to_try: str = code()
    so_can_lean: str = code()
    so_days_without: str = code()
    # How often it is looked at again, the times it rested, and its end.
    look_every: str = code()
    rests: tuple[Rest, ...] = ()
    ended: date | None = None
    ended_how: str = code()
    # What holds when it flares up, and where one's own limits are.
    code_word: str = ""
    own_limits: tuple[str, ...] = choices(OWN_LIMITS)
    own_limits_words: str = ""

    # Since when each horizon is open by what was said; the first one always is.
    heard_since: date | None = None
    understanding_since: date | None = None
    rebuilding_since: date | None = None
    living_since: date | None = None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """How much each part is touched, at the time it was said and not when it happened."""
        return tuple(Reading(_SERIES + name, written, value) for name, value in impacts(self))

    def bare(self) -> "RepairPlanBody":
        """It has no steps to stop at."""
        return self


def impact_field(name: str) -> str:
    """The field that says how much one part of life is touched."""
    return _FIELD + name


def impacts(body: RepairPlanBody) -> tuple[tuple[str, int], ...]:
    """What was answered, each part for itself, in the order of the parts."""
    every = ((name, getattr(body, impact_field(name))) for name in IMPACTS)
    return tuple((name, value) for name, value in every if value is not None)


def condition_field(condition: str) -> str:
    """The field that says whether a condition is so."""
    return _SO + condition


def said_of(body: RepairPlanBody) -> Mapping[str, str]:
    """What was said of each condition; nothing was said of those that are missing."""
    every = ((each, getattr(body, condition_field(each))) for each in EVERY_CONDITION)
    return {condition: said for condition, said in every if said}


def since_field(horizon: Horizon) -> str:
    """The field that says since when a horizon is open."""
    return f"{horizon}_since"


def open_since(body: RepairPlanBody, horizon: Horizon) -> date | None:
    """Since when a horizon is open, if that was ever said."""
    day: date | None = getattr(body, since_field(horizon), None)
    return day


def with_said(body: RepairPlanBody, condition: str, said: str, today: date) -> RepairPlanBody:
    """The same with another answer; what it opens is open since today, what it closes is not."""
    changes: dict[str, Any] = {condition_field(condition): said}
    changed = replace(body, **changes)
    before, after = columns(said_of(body)), columns(said_of(changed))
    days: dict[str, Any] = {
        since_field(each): _since(body, each, before[each], after[each], today)
        for each in OPENED_BY_WORDS
    }
    return replace(changed, **days)


def _since(
    body: RepairPlanBody, horizon: Horizon, before: Column, after: Column, today: date
) -> date | None:
    if after is not Column.NOW:
        return None
    return open_since(body, horizon) if before is Column.NOW else today


def weight(value: int) -> Weight:
    """A number from 0 to 10 as a word."""
    if value == 0:
        return Weight.NOT
    if value <= _A_LITTLE:
        return Weight.LITTLE
    return Weight.CLEARLY if value <= _CLEARLY else Weight.STRONGLY


def is_waiting(body: RepairPlanBody, today: date) -> bool:
    """Whether nothing is to be decided yet; from the day itself on it may be."""
    return body.not_before is not None and today < body.not_before
