"""Hints where a text could tell a reader who a third person is; an alias keeps them nameless."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import folded

_LETTER = r"[^\W\d_]"
# Looked for from the first character of a word only, and never further than a number is long:
# 20,000 characters without a space would take seconds otherwise.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HANDLE = re.compile(rf"(?<![\w.@/])@(?:{_LETTER}|_)[\w.]*\w")
_DATE = re.compile(r"\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b")
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\b(?!\d)")
_DIGITS = re.compile(r"(?<![\w.,@#])\+?\(?\d(?:[ .\-/()]{0,2}\d){0,60}(?![\w@])")
_CAPITAL = re.compile(rf"(?<![\w@'’]){_LETTER}[\w'’-]*")
_POSSESSIVE = ("'s", "’s")
_SENTENCE_ENDS = frozenset('.!?…:\n"“”(')
PHONE_DIGITS = range(7, 16)
PLAIN_PHONE_DIGITS = 9
SHORTEST_GROUP = 2
SHORTEST_NAME = 2
_YEAR = re.compile(r"(?:19|20)\d\d")
_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3})* 000")
_LOCAL_PHONE = re.compile(r"\d{3}(?: \d{3})? \d{4}")


class Trace(StrEnum):
    """What could tell who somebody is."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    LINK = "link"


@dataclass(frozen=True, slots=True, repr=False)
class IdentityHint(Discreet):
    """One trace of a person in a text, with its place."""

    start: int
    end: int
    word: str
    trace: Trace


@dataclass(frozen=True, slots=True)
class NameWords:
    """A language's capitalised words that are no names, its small parts of names, and titles."""

    not_names: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    not_handles: frozenset[str] = frozenset()
    not_name_endings: tuple[str, ...] = ()


def identity_hints(text: str, words: NameWords) -> tuple[IdentityHint, ...]:
    """Full names, phones, e-mails, handles and links, in the order of the text."""
    found: list[IdentityHint] = []
    for trace, pattern in ((Trace.EMAIL, _EMAIL), (Trace.LINK, _LINK)):
        found += [_hint(match, trace) for match in pattern.finditer(text)]
    found += [_hint(match, Trace.HANDLE) for match in _handles(text, words)]
    rest = _without(text, found)
    found += _phones(rest)
    found += _names(rest, words)
    return tuple(sorted(found, key=lambda hint: hint.start))


def _hint(match: re.Match[str], trace: Trace) -> IdentityHint:
    word = match.group().rstrip(".,;:!?)")
    start = match.start()
    if word.startswith("(") and ")" not in word:
        word, start = word[1:], start + 1
    return IdentityHint(start, start + len(word), word, trace)


def _handles(text: str, words: NameWords) -> Iterator[re.Match[str]]:
    for match in _HANDLE.finditer(text):
        if folded(match.group()[1:]) not in words.not_handles:
            yield match


def _without(text: str, found: list[IdentityHint]) -> str:
    letters = list(text)
    for hint in found:
        letters[hint.start : hint.end] = "|" * (hint.end - hint.start)
    return "".join(letters)


def _phones(text: str) -> list[IdentityHint]:
    for pattern in (_DATE, _TIME):
        text = pattern.sub(_blanked, text)
    return [_hint(match, Trace.PHONE) for match in _DIGITS.finditer(text) if _is_phone(match)]


def _blanked(match: re.Match[str]) -> str:
    return "|" * len(match.group())


def _is_phone(match: re.Match[str]) -> bool:
    word = match.group()
    groups = re.findall(r"\d+", word)
    digits = "".join(groups)
    if len(digits) not in PHONE_DIGITS:
        return False
    if word.startswith(("+", "0", "(0", "(")):
        return True
    if _LOCAL_PHONE.fullmatch(" ".join(groups)):
        return True
    return len(digits) >= PLAIN_PHONE_DIGITS and not _is_amount_or_years(groups)


def _is_amount_or_years(groups: list[str]) -> bool:
    if all(_YEAR.fullmatch(group) for group in groups):
        return True
    if min(map(len, groups)) < SHORTEST_GROUP:
        return True
    return _THOUSANDS.fullmatch(" ".join(groups)) is not None


def _names(text: str, words: NameWords) -> list[IdentityHint]:
    """Two or more capitalised words side by side, or a title and one."""
    found = []
    for run in _capital_runs(text, words):
        if len(run) > 1:
            start, end = run[0].start(), run[-1].end()
            found.append(IdentityHint(start, end, text[start:end], Trace.NAME))
    return found


def _capital_runs(text: str, words: NameWords) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for match in _CAPITAL.finditer(text):
        if run and not _goes_on(text, run[-1], match, words):
            yield _trimmed(run, words)
            run = []
        if _may_be_name(text, match, words, inside=bool(run)):
            run.append(match)
            continue
        yield _trimmed(run, words)
        run = []
    yield _trimmed(run, words)


def _goes_on(text: str, last: re.Match[str], match: re.Match[str], words: NameWords) -> bool:
    between = text[last.end() : match.start()]
    if last.group().endswith(_POSSESSIVE):
        return False
    return between == " " or (between == ". " and folded(last.group()) in words.titles)


def _may_be_name(text: str, match: re.Match[str], words: NameWords, *, inside: bool) -> bool:
    word = match.group()
    plain = folded(word)
    if inside and plain in words.particles:
        return True
    if not word[0].isupper() or len(word) < SHORTEST_NAME or word.isupper():
        return False
    if plain in words.not_names or plain.split("'")[0] in words.not_names:
        return False
    return not (_starts_sentence(text, match.start()) and plain.endswith(words.not_name_endings))


def _starts_sentence(text: str, at: int) -> bool:
    while at and text[at - 1] in " \t":
        at -= 1
    return not at or text[at - 1] in _SENTENCE_ENDS


def _trimmed(run: list[re.Match[str]], words: NameWords) -> list[re.Match[str]]:
    """The run without particles at its end."""
    while run and folded(run[-1].group()) in words.particles:
        run = run[:-1]
    return run
