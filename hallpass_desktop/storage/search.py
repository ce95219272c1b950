"""Full-text search: a query as the index understands it, and the words round a hit."""

import json
import re
from dataclasses import replace
from functools import lru_cache

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Snippet
from hallpass_desktop.domain.query import Meaning, Query, Without, is_beginning
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.texts import (
    BOUNDARY,
    CHOICE_WORD,
    MARK,
    UNMARK,
    choice_word,
    code_in,
)

LEAD, LENGTH = 40, 160
ELLIPSIS = "…"

HOLDING = """
SELECT texts.record
FROM search JOIN texts ON texts.key = search.rowid
WHERE search MATCH ?
ORDER BY search.rowid
"""

_SPACE = re.compile(r"\s+")
_MARKED = re.compile(f"{MARK}([^{UNMARK}]*){UNMARK}")


def expression(query: Query) -> str:
    """What the index must match, or an empty text when no words are asked for."""
    meant = _meant(query.meanings)
    terms = [_phrase(term) for term in query.terms if _has_words(term)]
    if terms and is_beginning(query.terms[-1]):
        terms[-1] += " *"
    sought = [text for text in (*query.terms, *query.phrases) if _has_words(text)]
    phrases = terms + [_phrase(phrase) for phrase in query.phrases if _has_words(phrase)]
    return " AND ".join(
        _either(phrase, meant.get(text, ())) for text, phrase in zip(sought, phrases, strict=True)
    )


def holding(connection: Connection, phrase: str) -> tuple[RecordId, ...]:
    """Records, in the trash or not, with these words in a row; case and accents do not count."""
    if not _has_words(phrase):
        return ()
    rows = connection.execute(HOLDING, (_phrase(phrase),)).fetchall()
    return tuple(RecordId(record) for (record,) in rows)


def unwanted(without: Without) -> str:
    """What the index must not match, or an empty text when nothing is excluded."""
    texts = [text for text in (*without.terms, *without.phrases) if _has_words(text)]
    meant = _meant(without.meanings)
    return " OR ".join(_either(_phrase(text), meant.get(text, ())) for text in texts)


def snippet(fields: str, marked: str) -> Snippet:
    """The words round the hits in the field that has most, from a text with marked hits."""
    parts = marked.split(BOUNDARY)
    counts = [part.count(MARK) for part in parts]
    best = counts.index(max(counts))
    return _cut(_names(fields)[best], parts[best])


def _meant(meanings: tuple[Meaning, ...]) -> dict[str, tuple[str, ...]]:
    """What was typed, with the words that stand for choices in the index."""
    return {each.text: tuple(map(choice_word, each.choices)) for each in meanings}


def _either(phrase: str, choices: tuple[str, ...]) -> str:
    return f"({' OR '.join((phrase, *map(_phrase, choices)))})" if choices else phrase


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""').replace("\x00", " ") + '"'


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


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
    text, matches = _unmarked(lead + " ".join(marked[start:end].split()) + tail)
    return _with_codes(Snippet(field, text, tuple(matches)))


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


def _with_codes(snippet: Snippet) -> Snippet:
    """The same snippet with codes in the place of the words that stand for choices."""
    found = tuple(CHOICE_WORD.finditer(snippet.text))
    if not found:
        return snippet
    coded = replace(snippet, choices=tuple(match.span() for match in found))
    codes = {match.group(): code_in(match[1]) for match in found}
    return coded.in_words(lambda _field, word: codes[word])
