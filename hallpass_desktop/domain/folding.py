"""Words of a text without case and accents, each knowing where it stands in the text."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet

_INNER = frozenset("'’-")


@dataclass(frozen=True, slots=True, repr=False)
class Token(Discreet):
    """One word as it is compared, with its place in the original; `clause` counts clauses."""

    folded: str
    start: int
    end: int
    clause: int


def folded(text: str) -> str:
    """The text in small letters, without accents, with plain apostrophes."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def tokens(text: str) -> tuple[Token, ...]:
    """Every word of the text in order; a stop, a bracket or a new line begins another clause."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    clause = position = 0
    while position < len(text):
        if not text[position].isalnum():
            clause += text[position] in ".!?;:()[]\n"
            position += 1
            continue
        end = _word_end(text, position)
        yield Token(folded(text[position:end]), position, end, clause)
        position = end


def _word_end(text: str, start: int) -> int:
    end = start + 1
    while end < len(text) and (_continues(text[end]) or _is_inner(text, end)):
        end += 1
    return end


def _continues(character: str) -> bool:
    return character.isalnum() or unicodedata.combining(character) > 0


def _is_inner(text: str, at: int) -> bool:
    """Whether an apostrophe or hyphen stands between two letters of one word."""
    return text[at] in _INNER and at + 1 < len(text) and text[at + 1].isalnum()
