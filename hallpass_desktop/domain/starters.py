"""Sentences to begin with, in groups; a page of them that is not in the form is refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FEWEST = 8
LONGEST = 240
_PARTS = {"title", "help", "sentences"}


class StartersError(ValueError):
    """A group that is not in the form; names the group."""


@dataclass(frozen=True, slots=True)
class StarterGroup:
    """One occasion: what it is called, when it may help, and what could be said."""

    code: str
    title: str
    help: str
    sentences: tuple[str, ...]


def read_starters(page: Mapping[str, object]) -> tuple[StarterGroup, ...]:
    """Read every group in its order. Raises StartersError."""
    groups = tuple(_group(code, table) for code, table in page.items())
    said = [sentence.casefold() for group in groups for sentence in group.sentences]
    if len(set(said)) != len(said):
        raise StartersError("a sentence stands twice")
    return groups


def _group(code: str, table: object) -> StarterGroup:
    if not isinstance(table, Mapping) or set(table) != _PARTS:
        raise StartersError(f"{code}: title, help and sentences, and nothing else")
    title, help_text, sentences = (table[part] for part in ("title", "help", "sentences"))
    if not isinstance(sentences, Mapping) or len(sentences) < FEWEST:
        raise StartersError(f"{code}: fewer than {FEWEST} sentences")
    said = tuple(_plain(code, (title, help_text, *sentences.values())))
    return StarterGroup(code, said[0], said[1], said[2:])


def _plain(code: str, texts: tuple[object, ...]) -> Iterator[str]:
    for text in texts:
        if not isinstance(text, str) or text != text.strip() or len(text.splitlines()) != 1:
            raise StartersError(f"{code}: not one line")
        if len(text) > LONGEST:
            raise StartersError(f"{code}: longer than {LONGEST} characters")
        yield text
