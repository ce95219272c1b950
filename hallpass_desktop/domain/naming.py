"""Finds things by what they are called, and by other words for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from hallpass_desktop.domain.folding import tokens


class Named(Protocol):
    """Something with a name, and perhaps other words that people may look for."""

    @property
    def name(self) -> str: ...

    @property
    def other_words(self) -> str: ...


T = TypeVar("T", bound=Named)


def find(things: Iterable[T], query: str) -> tuple[T, ...]:
    """What has every word of the query, in any order, without case and accents.

    Names that begin with the query come first, then names that hold all of it, then the rest; among
    equals the order stays. A query without words finds everything.
    """
    words = tuple(dict.fromkeys(token.folded for token in tokens(query)))
    if not words:
        return tuple(things)
    found = [(hit, thing) for thing in things if (hit := _rank(thing, words)) is not None]
    return tuple(thing for _, thing in sorted(found, key=_by_rank))


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """Smaller comes first."""

    beside: int  # how many words are not in the name
    is_later: bool  # whether the name begins with something else


def _rank(thing: Named, words: tuple[str, ...]) -> _Rank | None:
    name = [token.folded for token in tokens(thing.name)]
    other = [token.folded for token in tokens(thing.other_words)]
    beside = 0
    for word in words:
        if _has(name, word):
            continue
        if not _has(other, word):
            return None
        beside += 1
    return _Rank(beside, not (name and name[0].startswith(words[0])))


def _has(tokens_of: list[str], word: str) -> bool:
    return any(each.startswith(word) for each in tokens_of)


def _by_rank(found: tuple[_Rank, object]) -> _Rank:
    return found[0]
