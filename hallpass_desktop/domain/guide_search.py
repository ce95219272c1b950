"""Finds topics of the guide by their words, whatever their case and accents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from hallpass_desktop.domain.folding import Token, tokens
from hallpass_desktop.domain.guide import Topic

LONGEST_SNIPPET = 150
LEAD = 40
TITLE, SUMMARY, FIRST_BLOCK = 0, 1, 2

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """One topic that has every searched word; `block` is the best one, None for title or summary.

    Marks are the places of the words in the snippet and in the title.
    """

    topic: Topic
    snippet: str
    marks: tuple[Span, ...]
    title_marks: tuple[Span, ...]
    block: int | None = None


def words_of(query: str) -> tuple[str, ...]:
    """The words of a search as they are compared."""
    return tuple(dict.fromkeys(token.folded for token in tokens(query)))


def spans(text: str, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Where words begin with one of the searched ones."""
    return _spans(tokens(text), words)


class GuideIndex:
    """The words of every topic, taken apart once, when somebody first searches."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._waiting = tuple(topics)

    @cached_property
    def _topics(self) -> tuple[tuple[Topic, tuple["_Part", ...]], ...]:
        return tuple((topic, _taken_apart(topic)) for topic in self._waiting)

    def find(self, query: str) -> tuple[Hit, ...]:
        """Topics that hold every word, those that name it first; no words find nothing."""
        words = words_of(query)
        if not words:
            return ()
        found = [(topic, parts) for topic, parts in self._topics if _has_all(_tokens(parts), words)]
        found.sort(key=lambda each: _rank(each[1], words))
        return tuple(_hit(topic, parts, words) for topic, parts in found)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    tokens: tuple[Token, ...]


def _taken_apart(topic: Topic) -> tuple[_Part, ...]:
    texts = (topic.title, topic.summary, *(block.text for block in topic.blocks))
    return tuple(_Part(text, tokens(text)) for text in texts)


def _tokens(parts: Iterable[_Part]) -> Iterator[Token]:
    return (token for part in parts for token in part.tokens)


def _has_all(found: Iterable[Token], words: tuple[str, ...]) -> bool:
    return _count(found, words) == len(words)


def _count(found: Iterable[Token], words: tuple[str, ...]) -> int:
    """How many different searched words are there."""
    present = {token.folded for token in found}
    return sum(any(each.startswith(word) for each in present) for word in words)


def _rank(parts: tuple[_Part, ...], words: tuple[str, ...]) -> tuple[int, int, int]:
    """Smaller comes first: words in the title, then close together, then often."""
    often = sum(len(_spans(part.tokens, words)) for part in parts)
    closest = max(_count(part.tokens, words) for part in parts)
    return -_count(parts[TITLE].tokens, words), -closest, -often


def _hit(topic: Topic, parts: tuple[_Part, ...], words: tuple[str, ...]) -> Hit:
    counts = [_count(part.tokens, words) for part in parts]
    best = max(range(SUMMARY, len(parts)), key=lambda place: counts[place])
    if not counts[best]:
        best = SUMMARY
    snippet, marks = _snippet(parts[best].text, _spans(parts[best].tokens, words))
    block = best - FIRST_BLOCK if best >= FIRST_BLOCK else None
    return Hit(topic, snippet, marks, _spans(parts[TITLE].tokens, words), block)


def _spans(found: tuple[Token, ...], words: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(
        (token.start, token.end)
        for token in found
        if any(token.folded.startswith(word) for word in words)
    )


def _snippet(text: str, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The text from a little before its first mark, cut between words."""
    first = marks[0][0] if marks else 0
    start = 0
    if len(text) > LONGEST_SNIPPET and first > LEAD:
        start = text.rfind(" ", 0, first - LEAD // 2) + 1
    ahead = "… " if start else ""
    shift = len(ahead) - start
    moved = tuple((begin + shift, end + shift) for begin, end in marks if begin >= start)
    return ahead + text[start:], moved
