"""Read a query as a person types it; it never fails, for what is not understood is words."""

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

_PIECE = re.compile(
    r"""
    (?P<minus>-)?
    (?: (?P<name>tag|kind|audience|after|before|in) : (?: "(?P<quoted>[^"]*)" | (?P<bare>[^\s"]*) )
      | (?P<strength>strength) (?P<comparison>>=|<=|[<>=:]) (?P<number>\d*) (?![^\s"])
      | "(?P<phrase>[^"]*)"
      | (?P<word>[^\s"]+)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", re.ASCII)
_HIDDEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]")

Group = TypeVar("Group", Query, Without)


def parse(text: str, kind_words: Mapping[str, Kind] = KIND_WORDS) -> Query:
    """Read what was typed. `kind_words` maps folded names to kinds, for other languages."""
    query = Query()
    for piece in _PIECE.finditer(_HIDDEN.sub("", text)):
        if piece["minus"]:
            query = replace(query, without=_excluding(query.without, piece, kind_words))
            continue
        query = _including(query, piece, kind_words)
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


def _including(query: Query, piece: re.Match[str], kind_words: Mapping[str, Kind]) -> Query:
    if piece["strength"]:
        return _with_strength(query, piece) or _with_words(query, piece)
    if not piece["name"]:
        return _with_words(query, piece)
    value = _value(piece)
    if not value:
        return query
    match piece["name"].lower():
        case "tag" | "kind":
            known = _with_tag_or_kind(query, piece, kind_words)
        case "after" | "before":
            known = _with_day(query, piece["name"].lower(), first_day(value))
        case "audience":
            shown = value.lower()
            known = replace(query, shown=Shown(shown)) if shown in set(Shown) else None
        case _:
            known = replace(query, in_trash=True) if value.lower() == "trash" else None
    return known or _with_words(query, piece)


def _excluding(without: Without, piece: re.Match[str], kind_words: Mapping[str, Kind]) -> Without:
    if not (piece["name"] or piece["strength"]):
        return _with_words(without, piece)
    if piece["name"] and not _value(piece):
        return without
    return _with_tag_or_kind(without, piece, kind_words) or _with_words(without, piece)


def _with_tag_or_kind(
    group: Group, piece: re.Match[str], kind_words: Mapping[str, Kind]
) -> Group | None:
    value, name = _value(piece), (piece["name"] or "").lower()
    if name == "tag":
        return replace(group, tags=_joined(group.tags, [value]))
    kind = kind_words.get(re.sub(r"[_\s-]+", " ", folded(value)))
    if name != "kind" or kind is None:
        return None
    return replace(group, kinds=_joined(group.kinds, [kind]))


def _with_day(query: Query, name: str, day: date | None) -> Query | None:
    if day is None:
        return None
    if name == "after":
        return replace(query, after=max(day, query.after or day))
    return replace(query, before=min(day, query.before or day))


def _with_strength(query: Query, piece: re.Match[str]) -> Query | None:
    """Add a condition; one without a number is still being typed."""
    number = piece["number"]
    if not number:
        return query
    if len(number) > len(str(STRONGEST)) or not WEAKEST <= int(number) <= STRONGEST:
        return None
    test = StrengthTest(Comparison(piece["comparison"].replace(":", "=")), int(number))
    return replace(query, strength=_joined(query.strength, [test]))


def _with_words(group: Group, piece: re.Match[str]) -> Group:
    if piece["phrase"] is not None:
        phrase = " ".join(piece["phrase"].split())
        return replace(group, phrases=_joined(group.phrases, [phrase]))
    typed = piece.group().removeprefix(piece["minus"] or "")
    if piece["word"]:
        return replace(group, terms=_joined(group.terms, [typed]))
    words = (word.lstrip("-") for word in re.split(r"[\s\":<>=]+", typed))
    return replace(group, terms=_joined(group.terms, words))


def _value(piece: re.Match[str]) -> str:
    return " ".join((piece["quoted"] or piece["bare"] or "").split())


T = TypeVar("T")


def _joined(known: tuple[T, ...], new: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*known, *filter(None, new))))
