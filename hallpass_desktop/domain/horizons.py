"""The five horizons of a repair plan, and what somebody says that opens each of them.

Nothing here knows a date. The hurt person says what is so, and can take it back: then a horizon
opens or closes again, and that is no verdict on anybody.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Horizon(StrEnum):
    """What a step is for, in the order in which they open."""

    STEADY = "steady"
    HEARD = "heard"
    UNDERSTANDING = "understanding"
    REBUILDING = "rebuilding"
    LIVING = "living"


class Column(StrEnum):
    """Where the steps of a horizon stand."""

    NOW = "now"
    NEXT = "next"
    LATER = "later"


class Said(StrEnum):
    """What the hurt person says of a condition; nothing said is as good as not yet."""

    YES = "yes"
    NOT_YET = "not_yet"
    NOT_FOR_ME = "not_for_me"


HORIZONS = tuple(Horizon)
CONDITIONS: Mapping[Horizon, tuple[str, ...]] = MappingProxyType(
    {
        Horizon.STEADY: (),
        Horizon.HEARD: (
            "can_stop",  # a quarrel can be stopped by either of us
            "somebody_with_me",  # there is somebody I can turn to
            "want_to_talk",
        ),
        Horizon.UNDERSTANDING: (
            "owned",  # it was owned, without a "but"
            "know_enough",  # I know what I want to know, for now
        ),
        Horizon.REBUILDING: (
            "understand_enough",  # of how it came to this
            "want_to_try",
        ),
        Horizon.LIVING: (
            "can_lean",  # on what is promised
            "days_without",  # there are days on which I do not think of it
        ),
    }
)


def columns(said: Mapping[str, str]) -> Mapping[Horizon, Column]:
    """Where each horizon stands by what was said: those that are open now, the next, and later.

    What is open stays open beside what opens after it, for nobody is done with being steady.
    """
    found = dict.fromkeys(HORIZONS, Column.LATER)
    for horizon in HORIZONS:
        if waits_for(horizon, said):
            found[horizon] = Column.NEXT
            break
        found[horizon] = Column.NOW
    return found


def open_last(said: Mapping[str, str]) -> Horizon:
    """The horizon that opened last by what was said."""
    where = columns(said)
    return [horizon for horizon in HORIZONS if where[horizon] is Column.NOW][-1]


def waits_for(horizon: Horizon, said: Mapping[str, str]) -> tuple[str, ...]:
    """What has still to be so for it, its own and that of those before, in their order."""
    return tuple(
        condition
        for each in _until(horizon)
        for condition in CONDITIONS[each]
        if said.get(condition) not in {Said.YES, Said.NOT_FOR_ME}
    )


def _until(horizon: Horizon) -> tuple[Horizon, ...]:
    return HORIZONS[: HORIZONS.index(horizon) + 1]
