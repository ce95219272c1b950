"""What is being looked for, as a value; `query_text` reads and writes it as a person types it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from hallpass_desktop.domain.body import Choice
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind


class Comparison(StrEnum):
    """How a strength is held against a number."""

    OVER = ">"
    AT_LEAST = ">="
    UNDER = "<"
    AT_MOST = "<="
    EQUAL = "="


class Shown(StrEnum):
    """Whom something may be shown to; private means nobody."""

    PRIVATE = "private"
    TOGETHER = "together"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True)
class StrengthTest:
    """One condition on how strong it was, for example `strength>6`."""

    comparison: Comparison
    value: int

    @property
    def bounds(self) -> tuple[int, int]:
        """The weakest and the strongest value that pass, both included."""
        match self.comparison:
            case Comparison.OVER:
                return self.value + 1, STRONGEST
            case Comparison.AT_LEAST:
                return self.value, STRONGEST
            case Comparison.UNDER:
                return WEAKEST, self.value - 1
            case Comparison.AT_MOST:
                return WEAKEST, self.value
            case Comparison.EQUAL:
                return self.value, self.value


WEAKEST, STRONGEST = 0, 10

# The index keeps beginnings of two letters; a single one would read half of it.
SHORTEST_BEGINNING = 2
_LAST_WORD = re.compile(r"[^\W_]+\Z")


@dataclass(frozen=True, slots=True, repr=False)
class Meaning(Discreet):
    """The choices whose words, as they are shown, answer to something that was typed."""

    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Unread(Discreet):
    """A condition as it was typed, `before:soon`, whose value says nothing; it is left out.

    `goes_on` tells that a few more letters could still make sense of it.
    """

    operator: str
    text: str
    goes_on: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Without(Discreet):
    """What a hit must not have."""

    terms: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    meanings: tuple[Meaning, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Query(Discreet):
    """Everything a hit must have: all words, all tags, one of the kinds, `after` <= day < `before`.

    A term holds no space and no quotation mark; the last one also matches longer words. Days are
    those of the place where it happened. `to` names needs that it points to, as `targets` do by
    their ids. `meanings` come from the words on screen, and `among` names the only records that may
    be found, if any may not; like the targets, they are not in the text.
    """

    terms: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    shown: Shown | None = None
    is_unfinished: bool = False
    after: date | None = None
    before: date | None = None
    strength: tuple[StrengthTest, ...] = ()
    without: Without = Without()
    in_trash: bool = False
    to: tuple[str, ...] = ()
    targets: tuple[RecordId, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    unread: tuple[Unread, ...] = ()
    among: tuple[RecordId, ...] | None = None

    def __str__(self) -> str:
        """The query as a person could have typed it; `parse` gives this query back."""
        return " ".join(_parts(self))

    @property
    def is_one_day(self) -> bool:
        """Whether only what happened on one certain day is looked for."""
        if self.after is None or self.before is None:
            return False
        return self.before - self.after == timedelta(days=1)

    @property
    def has_words(self) -> bool:
        """Whether any text is looked for."""
        return bool(self.terms or self.phrases)

    def without_kinds(self, kinds: Iterable[Kind]) -> "Query":
        """The same, but of these kinds nothing is found."""
        without = replace(self.without, kinds=(*self.without.kinds, *kinds))
        return replace(self, without=without)

    @property
    def signs(self) -> tuple[str, ...]:
        """What was typed without a letter or a number in it, such as an emoji: nothing finds it."""
        typed = (*self.terms, *self.phrases)
        return tuple(text for text in typed if not any(sign.isalnum() for sign in text))

    @property
    def is_filtering(self) -> bool:
        """Whether anything narrows the list; the trash is a place, not a filter."""
        return any(
            getattr(self, entry.name) != entry.default
            for entry in fields(self)
            if entry.name not in ("in_trash", "unread")
        )

    @property
    def strength_bounds(self) -> tuple[int, int] | None:
        """The range that passes every condition on strength, or None without conditions."""
        if not self.strength:
            return None
        bounds = [test.bounds for test in self.strength]
        return max(low for low, _ in bounds), min(high for _, high in bounds)


def is_beginning(term: str) -> bool:
    """Whether a last term may go on: it ends in at least two letters or digits."""
    match = _LAST_WORD.search(term)
    return match is not None and len(match.group()) >= SHORTEST_BEGINNING


def _parts(query: Query) -> Iterator[str]:
    yield from query.terms
    yield from map(_quoted, query.phrases)
    yield from (f"tag:{_value(tag)}" for tag in query.tags)
    yield from (f"kind:{kind}" for kind in query.kinds)
    if query.shown:
        yield f"audience:{query.shown}"
    yield from (f"to:{_value(name)}" for name in query.to)
    if query.after:
        yield f"after:{query.after}"
    if query.before:
        yield f"before:{query.before}"
    yield from (f"strength{test.comparison}{test.value}" for test in query.strength)
    yield from _parts_without(query.without)
    if query.is_unfinished:
        yield "is:unfinished"
    if query.in_trash:
        yield "in:trash"
    yield from (piece.text for piece in query.unread)


def _parts_without(without: Without) -> Iterator[str]:
    yield from (f"-{term}" for term in without.terms)
    yield from (f"-{_quoted(phrase)}" for phrase in without.phrases)
    yield from (f"-tag:{_value(tag)}" for tag in without.tags)
    yield from (f"-kind:{kind}" for kind in without.kinds)


def _value(text: str) -> str:
    return _quoted(text) if " " in text else text


def _quoted(text: str) -> str:
    return f'"{text}"'
