"""Making two clauses of one, and one of two; no word is lost on either way."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.discreet import Discreet

# Signs of scripts that put no space after them stand as their numbers.
_SENTENCE_ENDS = re.compile(
    "[.!?…]+[\"'”’»)\\]]*\\s+|[\u3002\uff01\uff1f]+[\u300d\u300f”’]*\\s*|\\n\\s*"
)
_PHRASE_ENDS = re.compile("[,;:\u060c\u061b]\\s+|[\u3001\uff0c\uff1b\uff1a]\\s*")
_WORD_ENDS = re.compile(r"\s+")
_ON_ONE_LINE, _BETWEEN = frozenset({"title"}), ", "
_PLACED = frozenset({"topic", "place", "is_open"})
#: Whichever of two answers to a field stays, these go with it.
_GO_ALONG = {"tell_when": ("tell_within_hours",)}

Answer = str | int | date | None


@dataclass(frozen=True, slots=True, repr=False)
class Clash(Discreet):
    """A field that can hold one answer only, and that both clauses answer differently."""

    field: str
    first: Answer
    second: Answer


def places(text: str) -> tuple[int, ...]:
    """Where a text may be cut: between sentences and lines, else phrases, else words."""
    for ends in (_SENTENCE_ENDS, _PHRASE_ENDS, _WORD_ENDS):
        found = tuple(
            end.end()
            for end in ends.finditer(text)
            if text[: end.end()].strip() and text[end.end() :].strip()
        )
        if found:
            return found
    return ()


def pieces(text: str) -> tuple[str, ...]:
    """The text from each place where it may be cut to the next; together they are the text."""
    cuts = (0, *places(text), len(text))
    return tuple(text[start:end] for start, end in pairwise(cuts))


def split(body: ClauseBody, at: int) -> tuple[ClauseBody, ClauseBody]:
    """The clause up to a place in its text, and a second one with the rest.

    Both are of one kind and topic; what cannot be divided stays with the first. Raises ValueError
    for a place that would leave one of them without words.
    """
    before, after = body.text[:at].rstrip(), body.text[at:].lstrip()
    if not before.strip() or not after.strip():
        raise ValueError("each half needs words")
    second = ClauseBody(
        topic=body.topic, place=body.place, kind=body.kind, text=after, is_open=body.is_open
    )
    return replace(body, text=before), second


def clashes(first: ClauseBody, second: ClauseBody) -> tuple[Clash, ...]:
    """Where somebody has to say which answer stays, in the order of the page."""
    found = [
        Clash(entry.name, getattr(first, entry.name), getattr(second, entry.name))
        for entry in fields_of(first)
        if _is_single(entry.name, getattr(first, entry.name))
    ]
    found = [each for each in found if each.first and each.second and each.first != each.second]
    along = {name for each in found for name in _GO_ALONG.get(each.field, ())}
    return tuple(each for each in found if each.field not in along)


def merge(first: ClauseBody, second: ClauseBody, from_second: Collection[str] = ()) -> ClauseBody:
    """One clause that says what both said, the first one first, where the first one stands.

    Words of both are joined. Where only one answer has room, the first one's stays, or that of
    the second in the fields of `from_second`.
    """
    merged: dict[str, Any] = {
        entry.name: _merged(entry.name, getattr(first, entry.name), getattr(second, entry.name))
        for entry in fields_of(first)
        if entry.name not in _PLACED
    }
    for clash in clashes(first, second):
        chosen = second if clash.field in from_second else first
        for name in (clash.field, *_GO_ALONG.get(clash.field, ())):
            merged[name] = getattr(chosen, name)
    unread = dict(second.unread) | dict(first.unread)
    is_open = first.is_open or second.is_open
    return replace(first, **merged, is_open=is_open, unread=tuple(sorted(unread.items())))


def _is_single(name: str, value: object) -> bool:
    """Whether a field has room for one answer only."""
    return name not in _PLACED and name not in _WORDS and not isinstance(value, tuple)


def _merged(name: str, first: object, second: object) -> object:
    if isinstance(first, tuple) and isinstance(second, tuple):
        return tuple(dict.fromkeys((*first, *second)))
    if isinstance(first, str) and isinstance(second, str) and name in _WORDS:
        return _joined(first, second, _BETWEEN if name in _ON_ONE_LINE else "\n")
    return first if first not in ("", None) else second


def _joined(first: str, second: str, between: str) -> str:
    """Both texts, or one of them where the other is empty or says the same."""
    if not second.strip() or first.strip() == second.strip():
        return first
    return between.join((first.rstrip(), second.lstrip())) if first.strip() else second


_WORDS = frozenset(
    entry.name
    for entry in fields_of(ClauseBody())
    if isinstance(getattr(ClauseBody(), entry.name), str) and not entry.metadata
)
