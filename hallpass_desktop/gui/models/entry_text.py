"""What a row of a list says, ready to be painted and to be read aloud."""

import re
from dataclasses import dataclass, replace

LONGEST_OPENING = 44
_SENTENCE = re.compile(r"^(.{1,60}?[.!?…:])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class MonthText:
    """A heading between rows."""

    name: str
    counts: str = ""

    @property
    def spoken(self) -> str:
        """The heading as one line."""
        return ", ".join(part for part in (self.name, self.counts) if part)


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
    is_shared: bool = False
    unfinished: str = ""
    before: int | None = None
    after: int | None = None
    lead: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()

    def in_own_words(self) -> "EntryText":
        """The same row; where there is no title, the first words of the page stand in its place."""
        if not self.is_untitled or self.lead or not self.preview.strip():
            return self
        opening, rest = opening_of(self.preview)
        return replace(self, title=opening, preview=rest, is_untitled=False)


def opening_of(words: str) -> tuple[str, str]:
    """The first sentence when it is short, else the first few words; and what comes after."""
    plain = " ".join(words.split())
    sentence = _SENTENCE.match(plain)
    if sentence:
        return sentence.group(1), plain[sentence.end() :]
    if len(plain) <= LONGEST_OPENING:
        return plain, ""
    cut = plain.rfind(" ", 0, LONGEST_OPENING)
    cut = cut if cut > 0 else LONGEST_OPENING
    return f"{plain[:cut].rstrip(' ,;')} …", plain[cut:].lstrip()
