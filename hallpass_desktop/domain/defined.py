"""Words of an agreement that are explained once: where they stand in a text, whole, in any case."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.discreet import Discreet

_FORMS = re.compile("[,\u060c\u3001\uff0c\n]")  # the commas of several scripts
_HYPHENS = frozenset("-\u2010\u2011")
_JAMO = ("\u1160", "\u11ff")  # vowels and ends of a syllable that is written in pieces
#: Scripts that put no space between words: there a word begins and ends anywhere.
_NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_UNSPACED = re.compile(f"[{_NO_SPACES}]")
#: What a word may begin with: letters up to anything else, or one sign.
_BEGINNING = re.compile(rf"[^\W_{_NO_SPACES}]+|\S")
_PLAIN = re.compile("[\x00-\x7f]+(?![^\x00-\x7f])")  # nothing is put on its last letter


@dataclass(frozen=True, slots=True, repr=False)
class Meant(Discreet):
    """One place in a text where an explained word stands."""

    start: int
    end: int
    word: Definition


_Form = tuple[re.Pattern[str], Definition]


def plain(word: Definition) -> Definition:
    """A word as it is kept: its forms on one line, its meaning as it was typed."""
    forms = ", ".join(dict.fromkeys(forms_of(word.word)))
    return Definition(forms, word.meaning.strip())


def is_said(word: Definition) -> bool:
    """Whether there is anything in it."""
    return bool(word.word.strip() or word.meaning.strip())


def forms_of(word: str) -> tuple[str, ...]:
    """The ways it may be written: a comma stands between them."""
    plain_forms = (" ".join(form.split()) for form in _FORMS.split(word))
    return tuple(form for form in plain_forms if form)


def said_twice(word: Definition, others: Sequence[Definition]) -> str:
    """The form of a word that another one has as well; empty for none."""
    taken = {_folded(form)[0] for other in others for form in forms_of(other.word)}
    return next((form for form in forms_of(word.word) if _folded(form)[0] in taken), "")


def meant_in(text: str, words: Sequence[Definition]) -> tuple[Meant, ...]:
    """Every place where a word with a meaning stands, the longest where several begin.

    Case does not matter, nor how accents are put together; part of a word is no word.
    """
    index = _index(tuple(words))
    if not index or not text:
        return ()
    seen, places = _folded(text)
    found: list[Meant] = []
    at = 0
    for beginning in _BEGINNING.finditer(seen):
        start, forms = beginning.start(), index.get(beginning[0])
        if forms is None or start < at:
            continue
        end, word = _longest(seen, start, forms)
        if word is not None:
            found.append(Meant(places[start], places[end], word))
            at = end
    return tuple(found)


def words_in(texts: Sequence[str], words: Sequence[Definition]) -> tuple[Definition, ...]:
    """The explained words that stand in any of these texts, in the order of the list."""
    used = {meant.word for text in texts for meant in meant_in(text, words)}
    return tuple(dict.fromkeys(word for word in words if word in used))


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a piece of a text neither begins nor ends inside a word."""
    return not _is_inside(text, start) and not _is_inside(text, end)


@lru_cache(maxsize=8)
def _index(words: tuple[Definition, ...]) -> dict[str, tuple[_Form, ...]]:
    """Every form with the word it belongs to, by what it begins with; the first one counts."""
    forms: dict[str, Definition] = {}
    for word in words:
        for form in forms_of(word.word) if word.meaning.strip() else ():
            forms.setdefault(_folded(form)[0], word)
    index: dict[str, tuple[_Form, ...]] = {}
    for form, word in forms.items():
        pattern = re.compile(r"\s+".join(map(re.escape, form.split())))
        if beginning := _BEGINNING.match(form):
            index[beginning[0]] = (*index.get(beginning[0], ()), (pattern, word))
    return index


def _longest(seen: str, start: int, forms: Sequence[_Form]) -> tuple[int, Definition | None]:
    """The longest whole form that begins here, and where it ends."""
    best: tuple[int, Definition | None] = (start, None)
    for form, word in forms:
        match = form.match(seen, start)
        if match is not None and match.end() > best[0] and is_whole(seen, start, match.end()):
            best = (match.end(), word)
    return best


def _is_inside(text: str, at: int) -> bool:
    """Whether a place lies inside a word: between two of its letters, or at its hyphen."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if after in _HYPHENS:
        return at + 1 < len(text) and _is_letter(before) and _is_letter(text[at + 1])
    if before in _HYPHENS:
        return at > 1 and _is_letter(text[at - 2]) and _is_letter(after)
    if _goes_on(after):
        return True
    is_between = _is_letter(before) and _is_letter(after)
    return is_between and not (_UNSPACED.match(before) or _UNSPACED.match(after))


def _is_letter(character: str) -> bool:
    return character.isalnum() or _goes_on(character)


def _goes_on(character: str) -> bool:
    """Whether it belongs to the letter before it."""
    return not character.isascii() and unicodedata.category(character).startswith("M")


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is compared, and where each of its characters stands in the original."""
    seen = text.casefold()
    if len(seen) == len(text) and unicodedata.is_normalized("NFC", seen):
        return seen, range(len(text) + 1)
    pieces: list[str] = []
    places: list[int] = []
    start = 0
    while start < len(text):
        if run := _PLAIN.match(text, start):
            end, piece = run.end(), run[0].casefold()
            places += range(start, end)
        else:
            end = _letter_end(text, start)
            piece = unicodedata.normalize("NFC", text[start:end].casefold())
            places += [start] * len(piece)
        pieces.append(piece)
        start = end
    return "".join(pieces), [*places, len(text)]


def _letter_end(text: str, start: int) -> int:
    end = start + 1
    while end < len(text) and (_goes_on(text[end]) or _JAMO[0] <= text[end] <= _JAMO[1]):
        end += 1
    return end
