"""Puts what somebody is to the writer in the place of their alias, so that a page names nobody."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from hallpass_desktop.domain.summary import RoleFor

_NOT_BEFORE = r"(?<![\w\u0300-\u036f])"
_NOT_AFTER = r"(?![\w\u0300-\u036f])"
_OWNING = r"(?P<owning>(?<=[sxzSXZ])['’](?=\s+\w))?"  # as in "James' coat"
_INITIAL = re.compile(r"[\W\d_]*[^\W\d_][\W\d_]*")  # one letter: "M." is somebody, "m." is not
_QUOTES = "\"'“‘«("
_ENDS = ".!?…"
_LOOKED_BACK = 12


def with_roles(text: str, roles: Iterable[RoleFor]) -> str:
    """The text with every alias that has a role replaced by it, each where it is a whole word.

    An alias of one letter counts only as it is spelled, any other in any case. The longest goes
    first, and what was put in is not looked through again.
    """
    known = sorted(_usable(roles), key=_by_length)
    if not known:
        return text
    aliases = "|".join(_found_by(number, each.alias) for number, each in enumerate(known))
    pattern = re.compile(f"{_NOT_BEFORE}(?:{aliases}){_NOT_AFTER}{_OWNING}")
    return pattern.sub(lambda found: _put(found, known), text)


def _usable(roles: Iterable[RoleFor]) -> Iterator[RoleFor]:
    for each in roles:
        alias, role = each.alias.strip(), each.role.strip()
        if role and any(sign.isalnum() for sign in alias):
            yield RoleFor(alias, role)


def _by_length(each: RoleFor) -> int:
    return -len(normalize("NFC", each.alias))


def _found_by(number: int, alias: str) -> str:
    """The part of the pattern for one alias, however its accents are stored."""
    spellings = dict.fromkeys(normalize(form, alias) for form in ("NFC", "NFD"))
    words = "|".join(r"\s+".join(map(re.escape, one.split())) for one in spellings)
    case = "" if _INITIAL.fullmatch(normalize("NFC", alias)) else "i"
    return f"(?P<n{number}>(?{case}:{words}))"


def _put(found: re.Match[str], known: list[RoleFor]) -> str:
    number = next(number for number in range(len(known)) if found[f"n{number}"] is not None)
    role, text, start = known[number].role, found.string, found.start()
    if _begins(text, start):
        role = role[0].upper() + role[1:]
    owning = found["owning"] or ""
    is_quoted = start > 0 and text[start - 1] in _QUOTES
    return role + (owning if is_quoted or not owning else f"{owning}s")


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins here."""
    before = text[max(0, at - _LOOKED_BACK) : at].rstrip(_QUOTES)
    words = before.rstrip()
    if not words or "\n" in before[len(words) :]:
        return True
    return words != before and words[-1] in _ENDS
