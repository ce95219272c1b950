"""Puts what somebody is to the writer in the place of their alias, so that a page names nobody."""

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import normalize

from hallpass_desktop.domain.folded_text import FoldedText, folded_text
from hallpass_desktop.domain.summary import RoleFor

_LETTER = r"[^\W_]"  # "_Sam_" is Sam in italics
_BETWEEN = r"(?:\s|[-_*\u2010\u2011])+"  # words of one alias, though they are joined or marked
_SIGNS = re.compile(r"[*_]+(?=\s)|(?<=\s)[*_]+")  # begun or ended within an alias
_OWNING = r"(?P<owning>(?<=[sxz])'(?=\s+\w))?"  # as in "James' coat"
_INITIAL = re.compile(r"[\W\d_]*[^\W\d_][\W\d_]*")  # one letter: "M." is somebody, "m." is not
#: What is written as the beginning of the next word: and, to, in, from, the, like.
_JOINED = (
    (re.compile("[\u05d0-\u05ea]"), "[והבלכמש]{1,4}"),
    (re.compile("[\u0621-\u064a\u066e-\u06d3]"), "[وف]?(?:لل|[بكل]?(?:ال)?)"),
)
_QUOTES = "\"'“‘«("
_ENDS = ".!?…"
_LOOKED_BACK = 12
_FEWEST, _ENDING = 3, 3  # letters of a name that is looked for in a word, and of what ends that


def with_roles(text: str, roles: Iterable[RoleFor]) -> str:
    """The text with every alias that has a role replaced by it, each where it is a whole word.

    An alias of one letter counts only as it is spelled, any other in any case, without its accents
    as well, and behind the small words that some languages join to the next one. The longest goes
    first, and what was put in is not looked through again.
    """
    known = sorted(_usable(roles), key=_by_length)
    found = folded_text(text)
    return "".join(_pieces(found, known)) if known else text


def may_still_name(text: str, roles: Iterable[RoleFor]) -> Iterator[str]:
    """Words that begin with an alias and go on a little, as names do in some languages."""
    aliases = {folded_text(each.alias).letters for each in _usable(roles)}
    known = sorted(re.escape(each) for each in aliases if len(each) >= _FEWEST)
    if not known:
        return
    found = folded_text(text)
    more = f"(?<!{_LETTER})(?:{'|'.join(known)}){_LETTER}{{1,{_ENDING}}}(?!{_LETTER})"
    for each in re.finditer(more, found.letters):
        word = found.words(*each.span())
        if not word[0].islower():
            yield word


def _usable(roles: Iterable[RoleFor]) -> Iterator[RoleFor]:
    for each in roles:
        alias, role = each.alias.strip(), each.role.strip()
        if role and any(sign.isalnum() for sign in alias):
            yield RoleFor(alias, role)


def _by_length(each: RoleFor) -> int:
    return -len(folded_text(each.alias).letters)


def _pieces(found: FoldedText, known: Sequence[RoleFor]) -> Iterator[str]:
    """What stands between the aliases as it was, and a role in the place of each."""
    aliases = "|".join(_found_by(number, each.alias) for number, each in enumerate(known))
    yield found.original[: found.places[0]]
    at = 0
    for match in re.finditer(f"(?<!{_LETTER})(?:{aliases})(?!{_LETTER}){_OWNING}", found.letters):
        number = next(number for number in range(len(known)) if match[f"n{number}"] is not None)
        start, end = match.span(f"n{number}")
        if _is_other(found.words(start, end), known[number].alias):
            continue
        yield found.words(at, start)
        at = match.end()
        yield _put(found, match, start, known[number].role)
        yield "".join(_SIGNS.findall(found.words(start, end)))
    yield found.words(at, len(found.letters))


def _found_by(number: int, alias: str) -> str:
    """The part of the pattern for one alias, behind what may be joined to it."""
    letters = folded_text(alias).letters
    words = _BETWEEN.join(re.escape(each) for each in letters.split())
    joined = next((small for script, small in _JOINED if script.match(letters)), "")
    return f"{f'(?:{joined})?' if joined else ''}(?P<n{number}>{words})"


def _is_other(word: str, alias: str) -> bool:
    """Whether this is a small word, and only in its letter like an initial."""
    name = normalize("NFC", alias)
    return bool(_INITIAL.fullmatch(name)) and normalize("NFC", word) != name


def _put(found: FoldedText, match: re.Match[str], start: int, role: str) -> str:
    text, at = found.original, found.places[start]
    if start > match.start():  # a small word is joined to it: to letters of its script alone
        return role if role[0].isalpha() and not role.isascii() else f"-{role}"
    if _begins(text, at):
        role = role[0].upper() + role[1:]
    owning = found.words(*match.span("owning")) if match["owning"] else ""
    is_quoted = at > 0 and text[at - 1] in _QUOTES
    return role + (owning if is_quoted or not owning else f"{owning}s")


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins here."""
    before = text[max(0, at - _LOOKED_BACK) : at].rstrip(_QUOTES)
    words = before.rstrip()
    if not words or "\n" in before[len(words) :]:
        return True
    return words != before and words[-1] in _ENDS
