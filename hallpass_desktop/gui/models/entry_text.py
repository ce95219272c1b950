"""What a row of a list says, ready to be painted and to be read aloud."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain

LONGEST_OPENING = 44
LEFT_OFF = " …"

# Whether a text has room on one line.
Fits = Callable[[str], bool]

_SENTENCE = re.compile(r"^(.{1,60}?[.!?…:])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class MonthText:
    """A heading between rows."""

    title: str
    counts: str = ""

    @property
    def spoken(self) -> str:
        """The heading as one line."""
        return ", ".join(part for part in (self.title, self.counts) if part)


@dataclass(frozen=True, slots=True)
class EntryText:
    """One page of the journal as a row; marks are the places of searched words.

    `top` and `day` are the two lines of the date column, for example "Wed" and "13".
    `lead` names the field a search found its words in.
    """

    top: str
    day: str
    title: str
    preview: str
    kind: str
    audience: str
    spoken: str
    is_untitled: bool = False
    opening: str = ""  # stands for a missing title also where a search shows other words
    icon: str = "lock"  # before the audience
    unfinished: str = ""
    before: int | None = None
    after: int | None = None
    lead: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()

    def in_own_words(self, fits: Fits) -> "EntryText":
        """The same row; where there is no title, the first words of the page stand in its place."""
        if self.is_untitled and self.lead and self.opening:
            return replace(self, title=self.opening, is_untitled=False)
        if not self.is_untitled or self.lead or not self.preview.strip():
            return self
        opening, rest = opening_of(self.preview, fits)
        return replace(self, title=opening, preview=rest, is_untitled=False)

    def facts(self, fits: Fits) -> str:
        """Who sees it, and what else there is to know; without room for both an icon says who."""
        other = self.lead or self.unfinished
        whole = "  ·  ".join(part for part in (self.audience, other) if part)
        return whole if fits(whole) or not other else other


def opening_of(words: str, fits: Fits) -> tuple[str, str]:
    """The first sentence when it is short, else the first few words; and all that comes after.

    The opening has room on its line, so that no word is lost between it and the rest.
    """
    plain = " ".join(words.split())
    sentence = _SENTENCE.match(plain)
    if sentence and fits(sentence.group(1)):
        return sentence.group(1), plain[sentence.end() :]
    if len(plain) <= LONGEST_OPENING and fits(plain):
        return plain, ""
    cut = _last_cut(plain, fits)
    return plain[:cut].rstrip(" ,;") + LEFT_OFF, plain[cut:].lstrip()


def _last_cut(plain: str, fits: Fits) -> int:
    """Where the opening ends: after a whole word, or within the first one if that is too long."""
    room = range(min(LONGEST_OPENING, len(plain)), 0, -1)
    between_words = (at for at in room if plain[at : at + 1] == " ")
    for at in chain(between_words, room):
        if fits(plain[:at].rstrip(" ,;") + LEFT_OFF):
            return at
    return 1
