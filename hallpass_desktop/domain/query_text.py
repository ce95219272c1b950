"""Read a query as a person types it; it never fails, for what says nothing is put aside."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.query import (
    STRONGEST,
    WEAKEST,
    Comparison,
    Query,
    Shown,
    StrengthTest,
    Unread,
    Without,
)
from hallpass_desktop.domain.record import Kind

_KIND_NAMES = {
    "free note": Kind.NOTE,
    "jealousy note": Kind.JEALOUSY,
    "hard moment": Kind.JEALOUSY,
    "moment": Kind.JEALOUSY,
}
KIND_WORDS: Mapping[str, Kind] = {kind.replace("_", " "): kind for kind in Kind} | _KIND_NAMES

UNFINISHED, TRASH = "unfinished", "trash"

_PIECE = re.compile(
    r"""
    (?P<minus>-)?
    (?: (?P<name>tag|kind|audience|after|before|is|in|to) :
        (?: "(?P<quoted>[^"]*)" | (?P<bare>[^\s"]*) )
      | (?P<strength>strength) (?P<comparison>>=|<=|[<>=:]) (?P<number>[^\s"]*)
      | "(?P<phrase>[^"]*)"
      | (?P<word>[^\s"]+)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", re.ASCII)
_DAY_BEGUN = re.compile(r"\d{0,4}|\d{4}-[01]?|\d{4}-\d{1,2}-[0-3]?", re.ASCII)
_HIDDEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]")

Group = TypeVar("Group", Query, Without)


def parse(text: str, kind_words: Mapping[str, Kind] = KIND_WORDS) -> Query:
    """Read what was typed. `kind_words` maps folded names to kinds, for other languages."""
    query = Query()
    for piece in _PIECE.finditer(_HIDDEN.sub("", text)):
        if piece["name"] or piece["strength"]:
            known = _with_condition(query, piece, kind_words)
            query = known or _with_unread(query, piece, kind_words)
        elif piece["minus"]:
            query = replace(query, without=_with_words(query.without, piece))
        else:
            query = _with_words(query, piece)
    return query


def first_day(text: str) -> date | None:
    """The first day of a year, a month or a day in ISO form, or None."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return date(*(int(part or 1) for part in match.groups()))
    except ValueError:
        return None


def _with_condition(
    query: Query, piece: re.Match[str], kind_words: Mapping[str, Kind]
) -> Query | None:
    """The query with one more condition, or None if it cannot be read; no value changes nothing."""
    if not _value(piece):
        return query
    operator = _operator(piece)
    if piece["minus"]:
        without = _with_tag_or_kind(query.without, piece, kind_words)
        return replace(query, without=without) if without else None
    match operator:
        case "tag" | "kind":
            return _with_tag_or_kind(query, piece, kind_words)
        case "after" | "before":
            return _with_day(query, operator, first_day(_value(piece)))
        case "strength":
            return _with_strength(query, piece)
        case _:
            return _with_word(query, operator, _value(piece))


def _with_word(query: Query, operator: str, text: str) -> Query | None:
    """The conditions whose value is a name, or one of a few words."""
    value = text.lower()
    match operator:
        case "to":
            return replace(query, to=_joined(query.to, [text]))
        case "audience" if value in set(Shown):
            return replace(query, shown=Shown(value))
        case "is" if value == UNFINISHED:
            return replace(query, is_unfinished=True)
        case "in" if value == TRASH:
            return replace(query, in_trash=True)
    return None


def _with_tag_or_kind(
    group: Group, piece: re.Match[str], kind_words: Mapping[str, Kind]
) -> Group | None:
    operator = _operator(piece)
    if operator == "tag":
        return replace(group, tags=_joined(group.tags, [_value(piece)]))
    kind = kind_words.get(_kind_name(_value(piece)))
    if operator != "kind" or kind is None:
        return None
    return replace(group, kinds=_joined(group.kinds, [kind]))


def _with_unread(query: Query, piece: re.Match[str], kind_words: Mapping[str, Kind]) -> Query:
    operator, value = _operator(piece), _value(piece)
    words = {
        "kind": kind_words,
        "audience": tuple(Shown),
        "is": (UNFINISHED,),
        "in": (TRASH,),
    }.get(operator, ())
    typed = _kind_name(value) if operator == "kind" else value.lower()
    goes_on = any(word.startswith(typed) for word in words)
    if operator in ("after", "before"):
        goes_on = _DAY_BEGUN.fullmatch(value) is not None
    unread = Unread(operator, piece.group(), goes_on and not piece["minus"])
    return replace(query, unread=_joined(query.unread, [unread]))


def _operator(piece: re.Match[str]) -> str:
    """Its name in plain small letters, also where it was typed with a letter that only folds."""
    return (piece["name"] or piece["strength"]).upper().lower()


def _kind_name(text: str) -> str:
    return re.sub(r"[_\s-]+", " ", folded(text))


def _with_day(query: Query, name: str, day: date | None) -> Query | None:
    if day is None:
        return None
    if name == "after":
        return replace(query, after=max(day, query.after or day))
    return replace(query, before=min(day, query.before or day))


def _with_strength(query: Query, piece: re.Match[str]) -> Query | None:
    number = piece["number"]
    is_number = number.isascii() and number.isdecimal() and len(number) <= len(str(STRONGEST))
    if not is_number or not WEAKEST <= int(number) <= STRONGEST:
        return None
    test = StrengthTest(Comparison(piece["comparison"].replace(":", "=")), int(number))
    return replace(query, strength=_joined(query.strength, [test]))


def _with_words(group: Group, piece: re.Match[str]) -> Group:
    if piece["phrase"] is not None:
        phrase = " ".join(piece["phrase"].split())
        return replace(group, phrases=_joined(group.phrases, [phrase]))
    # A dash alone is the beginning of something that is left out.
    words = [word for word in [piece["word"]] if word != "-"]
    return replace(group, terms=_joined(group.terms, words))


def _value(piece: re.Match[str]) -> str:
    return " ".join((piece["quoted"] or piece["bare"] or piece["number"] or "").split())


T = TypeVar("T")


def _joined(known: tuple[T, ...], new: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*known, *filter(None, new))))
