"""What keys do to a text with signs: make words bold or italic, and go on with a list."""

import re
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.marked import BOLD, Pair, Shape, read_line

_SIGNS = {BOLD: "**"}
_NUMBER = re.compile(r"([ \t]*)(\d+)([.)] *)")
_WORD = re.compile(r"\w[\w'’-]*")
_GOES_ON = frozenset({Shape.ITEM, Shape.NUMBER, Shape.QUOTE})
_MOST = 999


@dataclass(frozen=True, slots=True, repr=False)
class Change(Discreet):
    """Put `text` in the place of a part, then select from `first` to `last`."""

    start: int
    end: int
    text: str
    first: int
    last: int


def lead_of_next(line: str, cursor: int) -> str | None:
    """What a new line begins with after this one; None ends the list, taking the sign away."""
    read = read_line(line)
    if read.shape not in _GOES_ON or cursor < read.lead:
        return ""
    if not line[read.lead :].strip():
        return None
    lead = line[: read.lead]
    if read.shape is Shape.NUMBER and (parts := _NUMBER.fullmatch(lead)):
        number = int(parts[2])
        return f"{parts[1]}{min(_MOST, number + 1)}{parts[3]}"
    return lead


def has_style(line: str, start: int, end: int, size: int) -> bool:
    """Whether the chosen words, or those round the cursor, stand between signs of this size."""
    return _around(line, *_words(line, start, end), size) is not None


def toggled(line: str, start: int, end: int, size: int) -> Change:
    """Make the chosen words of a line bold or italic, or take that away again.

    Where only a cursor stood it stays at its letter, and what it makes bold is its word.
    """
    first, last = _words(line, start, end)
    around = _around(line, first, last, size)
    if around is not None:
        return _taken_away(line, around, *((first, last) if start < end else (start, start)))
    sign = _SIGNS.get(size, "*")
    chosen = (first, last) if start < end else (max(first, start), max(first, start))
    return Change(
        first,
        last,
        f"{sign}{line[first:last]}{sign}",
        chosen[0] + len(sign),
        chosen[1] + len(sign),
    )


def _words(line: str, start: int, end: int) -> tuple[int, int]:
    """Without the blanks at both ends; the word the cursor stands in, where nothing is chosen."""
    lead = read_line(line).lead
    start, end = max(lead, start), max(lead, end)
    chosen = line[start:end]
    if chosen.strip():
        return start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())
    for word in _WORD.finditer(line):
        if word.start() < start < word.end():
            return word.span()
    return start, start


def _around(line: str, start: int, end: int, size: int) -> Pair | None:
    for pair in read_line(line).pairs:
        first, last = pair.outer
        if pair.size == size and first <= start and end <= last:
            return pair
    return None


def _taken_away(line: str, pair: Pair, start: int, end: int) -> Change:
    begin, stop = pair.inner
    first, last = (min(max(place, begin), stop) - pair.size for place in (start, end))
    return Change(*pair.outer, line[begin:stop], first, last)
