"""An evaluation beside what the same person said before, each question for itself.

Each is held beside the last time it was answered, however long ago: an answer left out hides none.
Numbers get a word, words stand beside words, and nothing is added up.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet


class Change(StrEnum):
    """How an answer lies beside the one before."""

    LIGHTER = "lighter"
    ALIKE = "alike"
    HEAVIER = "heavier"
    NEW = "new"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True, repr=False)
class Scale(Discreet):
    """A question with a number. Of trust or calm more is lighter, of what hurts it is heavier."""

    name: str
    is_more_lighter: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Look(Discreet):
    """What one person answered at an instant; a question that is missing was left out."""

    at: datetime
    numbers: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError("a look needs an aware time")


@dataclass(frozen=True, slots=True, repr=False)
class Number(Discreet):
    """A number now and the one before, and when that was said."""

    name: str
    change: Change
    now: int | None = None
    before: int | None = None
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Words(Discreet):
    """Words now and those before, and when they were said. Nothing is said about them."""

    name: str
    now: str = ""
    before: str = ""
    said_at: datetime | None = None


def numbers(look: Look, others: Iterable[Look], scales: Sequence[Scale]) -> tuple[Number, ...]:
    """Every scale of it, in order, beside its last answer in the looks that came before."""
    earlier = _before(look, others)
    return tuple(_number(scale, look, earlier) for scale in scales)


def words(look: Look, others: Iterable[Look], names: Sequence[str]) -> tuple[Words, ...]:
    """Every question with words that was answered now or before, in order."""
    earlier = _before(look, others)
    every = (_words(name, look, earlier) for name in names)
    return tuple(each for each in every if each.now or each.before)


def _before(look: Look, others: Iterable[Look]) -> list[Look]:
    """Those that came before it, the last one first."""
    return sorted((each for each in others if each.at < look.at), key=_at, reverse=True)


def _at(look: Look) -> datetime:
    return look.at


def _number(scale: Scale, look: Look, earlier: Iterable[Look]) -> Number:
    now = look.numbers.get(scale.name)
    last = next((each for each in earlier if scale.name in each.numbers), None)
    if last is None:
        change = Change.NO_ANSWER if now is None else Change.NEW
        return Number(scale.name, change, now)
    before = last.numbers[scale.name]
    return Number(scale.name, _change(scale, before, now), now, before, last.at)


def _change(scale: Scale, before: int, now: int | None) -> Change:
    if now is None:
        return Change.NO_ANSWER
    if now == before:
        return Change.ALIKE
    return Change.LIGHTER if (now > before) is scale.is_more_lighter else Change.HEAVIER


def _words(name: str, look: Look, earlier: Iterable[Look]) -> Words:
    now = look.words.get(name, "").strip()
    last = next((each for each in earlier if each.words.get(name, "").strip()), None)
    if last is None:
        return Words(name, now)
    return Words(name, now, last.words[name].strip(), last.at)
