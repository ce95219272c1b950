"""Full-text search: a query as the index understands it, and the words round a hit."""

import json
import re
from functools import lru_cache

from hallpass_desktop.domain.listing import Snippet
from hallpass_desktop.domain.query import Query, Without
from hallpass_desktop.storage.texts import BOUNDARY, MARK, UNMARK

# The index keeps beginnings of two letters; a single one would read half of it.
SHORTEST_BEGINNING = 2
LEAD, LENGTH = 40, 160
ELLIPSIS = "…"

_SPACE = re.compile(r"\s+")
_LAST_WORD = re.compile(r"[^\W_]+\Z")
_MARKED = re.compile(f"{MARK}([^{UNMARK}]*){UNMARK}")


def expression(query: Query) -> str:
    """What the index must match, or an empty text when no words are asked for."""
    terms = [_phrase(term) for term in query.terms if _has_words(term)]
    if terms and _is_beginning(query.terms[-1]):
        terms[-1] += " *"
    terms += [_phrase(phrase) for phrase in query.phrases if _has_words(phrase)]
    return " AND ".join(terms)


def unwanted(without: Without) -> str:
    """What the index must not match, or an empty text when nothing is excluded."""
    texts = [text for text in (*without.terms, *without.phrases) if _has_words(text)]
    return " OR ".join(map(_phrase, texts))


def snippet(fields: str, marked: str) -> Snippet:
    """The words round the hits in the field that has most, from a text with marked hits."""
    parts = marked.split(BOUNDARY)
    counts = [part.count(MARK) for part in parts]
    best = counts.index(max(counts))
    return _cut(_names(fields)[best], parts[best])


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""').replace("\x00", " ") + '"'


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_beginning(term: str) -> bool:
    match = _LAST_WORD.search(term)
    return match is not None and len(match.group()) >= SHORTEST_BEGINNING


@lru_cache(maxsize=256)
def _names(fields: str) -> list[str]:
    """The names of the fields; most records of a kind fill the same ones."""
    return list(json.loads(fields))


def _cut(field: str, marked: str) -> Snippet:
    """About LENGTH characters from a little before the first hit, in whole words."""
    hit = max(marked.find(MARK), 0)
    start = _word_start(marked, hit)
    end = _word_end(marked, max(start + LENGTH, marked.find(UNMARK, hit)))
    lead, tail = ELLIPSIS if start else "", ELLIPSIS if end < len(marked) else ""
    text, matches = _unmarked(" ".join(marked[start:end].split()))
    shift = len(lead)
    return Snippet(field, lead + text + tail, tuple((a + shift, b + shift) for a, b in matches))


def _word_start(text: str, hit: int) -> int:
    if hit <= LEAD:
        return 0
    space = _SPACE.search(text, hit - LEAD, hit)
    return space.end() if space else hit - LEAD


def _word_end(text: str, position: int) -> int:
    space = _SPACE.search(text, position)
    return space.start() if space else len(text)


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    text, matches, end = "", [], 0
    for hit in _MARKED.finditer(marked):
        text += marked[end : hit.start()]
        matches.append((len(text), len(text) + len(hit[1])))
        text += hit[1]
        end = hit.end()
    # A later hit that was cut in two is not shown as one.
    return text + marked[end:].replace(MARK, ""), matches
