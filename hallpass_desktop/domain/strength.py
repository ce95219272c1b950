"""How well a passphrase holds: a word, bits, and how long guessing it would take."""

import math
from dataclasses import dataclass
from enum import StrEnum

SHORTEST = 8
GUESSES_PER_SECOND = 10_000


class Strength(StrEnum):
    """A passphrase in one word."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"
    VERY_STRONG = "very_strong"


class Span(StrEnum):
    """A length of time, roughly, as a person would say it."""

    MOMENT = "moment"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    LIFETIMES = "lifetimes"


@dataclass(frozen=True, slots=True)
class CrackTime:
    """So many of a span; a moment and lifetimes carry no number."""

    span: Span
    count: int = 0


@dataclass(frozen=True, slots=True)
class Rating:
    """What can be said of a passphrase without knowing it."""

    strength: Strength
    bits: int
    crack_time: CrackTime


_BANDS = (
    (40, Strength.WEAK),
    (50, Strength.FAIR),
    (70, Strength.STRONG),
)
_SPANS = (
    (60, Span.MOMENT, 1),
    (3600, Span.MINUTES, 60),
    (86_400, Span.HOURS, 3600),
    (2 * 2_629_800, Span.DAYS, 86_400),
    (2 * 31_557_600, Span.MONTHS, 2_629_800),
    (200 * 31_557_600, Span.YEARS, 31_557_600),
)


def rating(characters: int, guesses: float) -> Rating:
    """Rate a passphrase of that length, expected to fall after that many guesses.

    The pace is one rented room of graphics cards against the key derivation, on the cautious side.
    """
    bits = math.floor(math.log2(max(1.0, guesses)))
    time = crack_time(guesses / GUESSES_PER_SECOND)
    if characters < SHORTEST:
        return Rating(Strength.TOO_SHORT, bits, time)
    for below, strength in _BANDS:
        if bits < below:
            return Rating(strength, bits, time)
    return Rating(Strength.VERY_STRONG, bits, time)


def crack_time(seconds: float) -> CrackTime:
    """A number of seconds in the words a person would use."""
    for below, span, unit in _SPANS:
        if seconds < below:
            return CrackTime(span, 0 if span is Span.MOMENT else int(seconds // unit))
    return CrackTime(Span.LIFETIMES)
