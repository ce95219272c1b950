"""What changed between two versions of a text, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet

MOST_WORDS = 2_000
_WORDS = re.compile(r"\s+|[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_")
_PARAGRAPHS = re.compile(r"[^\n]*\n|[^\n]+")


class Change(StrEnum):
    """What happened to a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, repr=False)
class Piece(Discreet):
    """Some words that share one fate."""

    text: str
    change: Change = Change.SAME


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """Cut two versions into pieces; what stayed and what came make up `after` exactly.

    Very long texts are compared by paragraph, so that the answer comes at once.
    """
    if before == after:
        return (Piece(after),) if after else ()
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        old, new = _PARAGRAPHS.findall(before), _PARAGRAPHS.findall(after)
    return tuple(_joined(_pieces(old, new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    """What both begin and end with costs nothing; only what lies between is compared."""
    lead = _shared(old, new)
    tail = _shared(old[lead:][::-1], new[lead:][::-1])
    yield Piece("".join(old[:lead]))
    yield from _compared(old[lead : len(old) - tail], new[lead : len(new) - tail])
    yield Piece("".join(old[len(old) - tail :]))


def _shared(old: list[str], new: list[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next(
        (n for n, (one, other) in enumerate(pairs) if one != other), min(map(len, (old, new)))
    )


def _compared(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(_is_blank, old, new, autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece("".join(new[new_start:new_end]))
            continue
        yield Piece("".join(old[old_start:old_end]), Change.REMOVED)
        yield Piece("".join(new[new_start:new_end]), Change.ADDED)


def _is_blank(word: str) -> bool:
    return word.isspace()


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbours of one kind, and a removal and an arrival that only a space holds apart."""
    removed = added = ""
    for piece in pieces:
        if piece.change is Change.SAME and not (piece.text.isspace() and (removed or added)):
            yield from _told(removed, added)
            removed = added = ""
            if piece.text:
                yield piece
            continue
        if piece.change is not Change.ADDED:
            removed += piece.text
        if piece.change is not Change.REMOVED:
            added += piece.text
    yield from _told(removed, added)


def _told(removed: str, added: str) -> Iterator[Piece]:
    """What went before what came; blanks that both begin or end with stand outside."""
    lead = _shared_blank(removed, added)
    tail = _shared_blank(removed[len(lead) :][::-1], added[len(lead) :][::-1])[::-1]
    end = -len(tail) if tail else None
    for text, change in (
        (lead, Change.SAME),
        (removed[len(lead) : end], Change.REMOVED),
        (added[len(lead) : end], Change.ADDED),
        (tail, Change.SAME),
    ):
        if text:
            yield Piece(text, change)


def _shared_blank(one: str, other: str) -> str:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        if not one[length].isspace():
            break
        length += 1
    return one[:length]
