"""Typing what stands on a chip finds where it was chosen, in whichever language it is shown.

Choices are kept and indexed as codes. The words come from outside, as only the screen has them;
they match as if they had been typed into the page.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from hallpass_desktop.domain.body import Choice
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.query import Meaning, Query, is_beginning

_WORD = re.compile(r"[^\W_]+")

Shown = tuple[Choice, str]


def with_choices(query: Query, shown: Iterable[Shown]) -> Query:
    """The same query, which now also finds choices by the words they are shown with."""
    known = [(choice, _words_of_label(text)) for choice, text in shown]
    last = query.terms[-1] if query.terms and is_beginning(query.terms[-1]) else None
    sought = dict.fromkeys((*query.terms, *query.phrases))
    without = dict.fromkeys((*query.without.terms, *query.without.phrases))
    return replace(
        query,
        meanings=tuple(_meanings(sought, known, last)),
        without=replace(query.without, meanings=tuple(_meanings(without, known, None))),
    )


def _meanings(
    texts: Iterable[str], known: list[tuple[Choice, list[str]]], last: str | None
) -> Iterator[Meaning]:
    for text in texts:
        sought = _words(text)
        found = tuple(
            choice for choice, words in known if _stands_in(sought, words, goes_on=text == last)
        )
        if found:
            yield Meaning(text, found)


@lru_cache(maxsize=2048)
def _words_of_label(text: str) -> list[str]:
    """Remembered, for there are hundreds at every letter; what somebody types is not."""
    return _words(text)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _stands_in(sought: list[str], words: list[str], *, goes_on: bool) -> bool:
    """Whether the words follow one another in a label; the last may be the beginning of one."""
    if not sought:
        return False
    *first, end = sought
    for start in range(len(words) - len(first)):
        final = words[start + len(first)]
        is_end = final.startswith(end) if goes_on else final == end
        if is_end and words[start : start + len(first)] == first:
            return True
    return False
