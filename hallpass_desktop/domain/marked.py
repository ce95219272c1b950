"""Signs in a plain text that say how it looks: headings, lists, quotes, bold and italic words.

The text stays as it was typed. Each line is read by itself, so that one key asks for one line, and
whatever is not in the form is just words: no line can be wrong.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

BOLD, ITALIC = 2, 1  # how many stars stand on each side
DEEPEST = 3
_LONGEST_RUN = BOLD + ITALIC
_FEWEST_IN_RULE = 3


class Shape(StrEnum):
    """What a line is."""

    WORDS = "words"
    HEADING = "heading"
    SUBHEADING = "subheading"
    ITEM = "item"
    NUMBER = "number"
    QUOTE = "quote"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line that looks the same throughout; signs are not meant to be read."""

    start: int
    end: int
    is_sign: bool = False
    is_bold: bool = False
    is_italic: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two signs of one size, and the words between them."""

    opening: int
    closing: int
    size: int

    @property
    def inner(self) -> tuple[int, int]:
        """Where the words stand."""
        return self.opening + self.size, self.closing

    @property
    def outer(self) -> tuple[int, int]:
        """Where words and signs stand."""
        return self.opening, self.closing + self.size


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is, how deep in lists, where its words begin, and spans that cover it."""

    shape: Shape
    depth: int
    lead: int
    spans: tuple[Span, ...]
    pairs: tuple[Pair, ...] = ()


_LEADS = (
    (Shape.HEADING, re.compile(r"# +(?=\S)")),
    (Shape.SUBHEADING, re.compile(r"## +(?=\S)")),
    (Shape.ITEM, re.compile(r"[ \t]*[-*+](?: +|$)")),
    (Shape.NUMBER, re.compile(r"[ \t]*\d{1,3}[.)](?: +|$)")),
    (Shape.QUOTE, re.compile(r">(?: +|$)")),
)
_RUN = re.compile(r"\*+|_+")


def read_line(text: str) -> Line:
    """Read one line; the spans follow one another from its first to its last character."""
    if _is_rule(text):
        return Line(Shape.RULE, 0, len(text), (Span(0, len(text), is_sign=True),))
    for shape, pattern in _LEADS:
        if lead := pattern.match(text):
            return _line(text, shape, lead.end())
    return _line(text, Shape.WORDS, 0)


def read(text: str) -> Iterator[tuple[str, Line]]:
    """Every line of a text with what it is."""
    return ((line, read_line(line)) for line in text.split("\n"))


def without_signs(text: str) -> str:
    """The words alone, line by line; the number of a line in a list is a word too."""
    return "\n".join(shown(line, read) for line, read in read(text))


def shown(text: str, line: Line) -> str:
    """The words of one line without its signs."""
    return "".join(text[span.start : span.end] for span in line.spans if not span.is_sign)


def places_without_signs(
    text: str, places: Iterable[tuple[int, int]]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words alone, and where the same places stand in them."""
    kept = [False] * len(text)
    start = 0
    for line, read_as in read(text):
        for span in read_as.spans:
            length = span.end - span.start
            kept[start + span.start : start + span.end] = [not span.is_sign] * length
        start += len(line)
        kept[start : start + 1] = [True] * len(text[start : start + 1])
        start += 1
    at, moved = 0, []
    for is_kept in kept:
        moved.append(at)
        at += is_kept
    moved.append(at)
    plain = "".join(character for character, is_kept in zip(text, kept, strict=True) if is_kept)
    return plain, tuple((moved[first], moved[last]) for first, last in places)


def _is_rule(text: str) -> bool:
    signs = text.replace(" ", "")
    return len(signs) >= _FEWEST_IN_RULE and signs[0] in "-*_" and len(set(signs)) == 1


def _line(text: str, shape: Shape, lead: int) -> Line:
    pairs = tuple(_pairs(text, lead))
    depth = 0
    if shape in (Shape.ITEM, Shape.NUMBER):
        blank = text[: len(text) - len(text.lstrip(" \t"))]
        depth = min(DEEPEST, len(blank.expandtabs(2)) // 2)
    spans = tuple(_spans(len(text), _lead_span(text, shape, lead), lead, pairs))
    return Line(shape, depth, lead, spans, pairs)


def _lead_span(text: str, shape: Shape, lead: int) -> Iterator[Span]:
    """The sign a line begins with; a number is to be read, the blanks before it are not."""
    if not lead:
        return
    signs = lead
    if shape is Shape.NUMBER:
        signs = len(text) - len(text.lstrip(" \t"))
    if signs:
        yield Span(0, signs, is_sign=True)
    if signs < lead:
        yield Span(signs, lead)


def _spans(length: int, begin: Iterator[Span], lead: int, pairs: Iterable[Pair]) -> Iterator[Span]:
    yield from begin
    edges = sorted(edge for pair in pairs for edge in _edges(pair))
    at, signs, bold, italic = lead, 0, 0, 0
    for place, sign_step, bold_step, italic_step in (*edges, (length, 0, 0, 0)):
        if place > at:
            yield Span(at, place, signs > 0, bold > 0, italic > 0)
            at = place
        signs, bold, italic = signs + sign_step, bold + bold_step, italic + italic_step


def _edges(pair: Pair) -> Iterator[tuple[int, int, int, int]]:
    """Where a pair begins and ends something: signs, bold words, italic words."""
    bold, italic = int(pair.size == BOLD), int(pair.size == ITALIC)
    start, end = pair.inner
    yield pair.opening, 1, 0, 0
    yield start, -1, bold, italic
    yield end, 1, -bold, -italic
    yield end + pair.size, -1, 0, 0


def _pairs(text: str, start: int) -> Iterator[Pair]:
    """Signs that belong together; each sign is put down and taken up at most once."""
    waiting: list[tuple[str, int, int]] = []  # the sign, its size, and where it stands
    counts: Counter[tuple[str, int]] = Counter()
    for run in _RUN.finditer(text, start):
        sign, size = run[0][0], len(run[0])
        if size > _LONGEST_RUN:
            continue
        before = text[max(start, run.start() - 1) : run.start()]
        after = text[run.end() : run.end() + 1]
        found = []
        if _can_close(before, after, sign, size):
            found = list(_closed(sign, size, run.start(), waiting, counts))
        yield from found
        if not found and _can_open(before, after, sign, size):
            parts = (BOLD, ITALIC) if size == _LONGEST_RUN else (size,)
            at = run.start()
            for part in parts:
                waiting.append((sign, part, at))
                counts[sign, part] += 1
                at += part


def _closed(
    sign: str,
    size: int,
    at: int,
    waiting: list[tuple[str, int, int]],
    counts: Counter[tuple[str, int]],
) -> Iterator[Pair]:
    """Take up what these signs close; what was left open inside it is just words."""
    left = size
    while left:
        sizes = {part for part in ((size,) if size <= BOLD else (BOLD, ITALIC)) if part <= left}
        if not any(counts[sign, part] for part in sizes):
            return
        while waiting:
            other, part, opening = waiting.pop()
            counts[other, part] -= 1
            if other == sign and part in sizes:
                break
        yield Pair(opening, at, part)
        at, left = at + part, left - part


def _can_open(before: str, after: str, sign: str, size: int) -> bool:
    if not after or after.isspace():
        return False
    return not (_is_shy(sign, size) and before.isalnum())


def _can_close(before: str, after: str, sign: str, size: int) -> bool:
    if not before or before.isspace():
        return False
    return not (_is_shy(sign, size) and after.isalnum())


def _is_shy(sign: str, size: int) -> bool:
    """Signs that stand inside words and mean nothing: file_names, and words with a st*r in them."""
    return sign == "_" or size == ITALIC
