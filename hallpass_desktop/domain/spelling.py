"""Which parts of a text are words that a dictionary can be asked about."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet

LONGEST = 60
_TOKEN = re.compile(r"\S+")
_LETTER = r"(?:[^\W\d_][\u0300-\u036f]*)"
_WORD = re.compile(f"{_LETTER}+(?:['’]{_LETTER}+)*")
_NO_WORDS = re.compile(r"[@/\\]|\d|\w_\w|\w\.\w")  # addresses, handles, numbers, file names
_SCRIPTS = {
    "ar": "ARABIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "ko": "HANGUL",
    "mk": "CYRILLIC",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "uk": "CYRILLIC",
}


@dataclass(frozen=True, slots=True, repr=False)
class Word(Discreet):
    """A word and where it stands; `text` is how a dictionary spells its signs."""

    start: int
    end: int
    text: str


def words(text: str, language: str = "en") -> Iterator[Word]:
    """Every word in the script of a language; names in capitals and addresses are left alone."""
    script = _SCRIPTS.get(language[:2], "LATIN")
    for token in _TOKEN.finditer(text):
        if _NO_WORDS.search(token[0]):
            continue
        for found in _WORD.finditer(text, token.start(), token.end()):
            word = spelt(found[0])
            if _is_asked(word, script):
                yield Word(found.start(), found.end(), word)


def spelt(word: str) -> str:
    """A word with the signs that dictionaries use."""
    return unicodedata.normalize("NFC", word).replace("’", "'")


def folded(word: str) -> str:
    """The same for a word at the beginning of a sentence and inside it."""
    return spelt(word).casefold()


def _is_asked(word: str, script: str) -> bool:
    if not 1 < len(word) <= LONGEST or word.isupper():
        return False
    return unicodedata.name(word[0], "").startswith(script)
