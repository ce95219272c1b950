"""A text as it is compared, letter by letter, that still knows where each letter stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import folded

#: Not seen between the letters of a word: soft hyphen, word joiner, and what only stretches a word.
_UNSEEN = frozenset("\u00ad\u2060\u0640")
_WITHOUT_DOT = "\u0131"  # the capital of it is folded to the one with a dot


@dataclass(frozen=True, slots=True, repr=False)
class FoldedText(Discreet):
    """The folded letters, and the place of each in the original; the last place is its end."""

    original: str
    letters: str
    places: Sequence[int]

    def words(self, start: int, end: int) -> str:
        """What stands in the original between two places of the folded letters."""
        return self.original[self.places[start] : self.places[end]]


def folded_text(text: str) -> FoldedText:
    """Without case, accents and what is not seen."""
    if text.isascii():
        return FoldedText(text, text.casefold(), range(len(text) + 1))
    parts = [_folded(letter) for letter in text]
    places = [at for at, part in enumerate(parts) for _ in part]
    return FoldedText(text, "".join(parts), (*places, len(text)))


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter in _UNSEEN:
        return ""
    return "i" if letter == _WITHOUT_DOT else folded(letter)
