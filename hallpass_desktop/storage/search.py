"""Full-text search: a query as the index understands it, and the words round a hit."""

import json
import re

from hallpass_desktop.domain.listing import Snippet
from hallpass_desktop.domain.query import Query, Without
from hallpass_desktop.storage.texts import BOUNDARY, MARK, UNMARK

# The index keeps beginnings of two and three letters; one letter would read half of it.
SHORTEST_BEGINNING = 2
LEAD, LENGTH = 40, 160
ELLIPSIS = "…"
NOTHING = '""'

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
    """What the index must not match; matches nothing when there is no such wish."""
    texts = [text for text in (*without.terms, *without.phrases) if _has_words(text)]
    return " OR ".join(map(_phrase, texts)) or NOTHING


def snippet(fields: str, marked: str) -> Snippet:
    """The words round the hits in the field that has most, from a text with marked hits."""
    parts = marked.split(BOUNDARY)
    best = max(range(len(parts)), key=lambda number: parts[number].count(MARK))
    text, matches = _unmarked(" ".join(parts[best].split()))
    return _cut(json.loads(fields)[best], text, matches)


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""').replace("\x00", " ") + '"'


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_beginning(term: str) -> bool:
    match = _LAST_WORD.search(term)
    return match is not None and len(match.group()) >= SHORTEST_BEGINNING


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    text, matches, end = "", [], 0
    for hit in _MARKED.finditer(marked):
        text += marked[end : hit.start()]
        matches.append((len(text), len(text) + len(hit[1])))
        text += hit[1]
        end = hit.end()
    return text + marked[end:], matches


def _cut(field: str, text: str, matches: list[tuple[int, int]]) -> Snippet:
    """At most LENGTH characters from a little before the first hit, in whole words."""
    first = matches[0] if matches else (0, 0)
    start = text.find(" ", first[0] - LEAD, first[0]) + 1 if first[0] > LEAD else 0
    end = len(text)
    if end > start + LENGTH:
        end = max(text.rfind(" ", start, start + LENGTH), first[1])
    lead = ELLIPSIS if start else ""
    shift = len(lead) - start
    return Snippet(
        field,
        lead + text[start:end] + (ELLIPSIS if end < len(text) else ""),
        tuple((a + shift, b + shift) for a, b in matches if start <= a and b <= end),
    )
