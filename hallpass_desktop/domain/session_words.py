"""The words of the eight sessions; a page of them that is not in the form is refused."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from hallpass_desktop.domain.session import AGENDAS, Part, SessionKind

FEWEST = 8
# As long as English is at most, and as much again as another language may need.
LONGEST_LABEL, LONGEST_HEADING, LONGEST_HELP, LONGEST_SENTENCE = 64, 96, 200, 200
_LINES = ("title", "help", "ends_in")
_SESSION = {*_LINES, "parts", "sentences"}
_PART = ("label", "heading", "help")


class SessionWordsError(ValueError):
    """A session that is not in the form; names the session."""


@dataclass(frozen=True, slots=True)
class PartWords:
    """A line of the agenda's list, what stands large on its screen, and a short help."""

    label: str
    heading: str
    help: str


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What a session is called, when it may help, what it ends in, and what could be said."""

    kind: SessionKind
    title: str
    help: str
    ends_in: str
    parts: Mapping[Part, PartWords]
    sentences: tuple[str, ...]


def session_words(page: Mapping[str, object]) -> Mapping[SessionKind, SessionWords]:
    """Read all eight in the order of their kinds. Raises SessionWordsError."""
    known = {kind.value for kind in SessionKind}
    if set(page) != known:
        raise SessionWordsError(f"not the eight sessions: {sorted(set(page) ^ known)}")
    read = {kind: _session(kind, page[kind]) for kind in SessionKind}
    _refuse_twice("outcome", (words.ends_in for words in read.values()))
    _refuse_twice("title", (words.title for words in read.values()))
    _refuse_twice("sentence", chain.from_iterable(words.sentences for words in read.values()))
    return read


def _session(kind: SessionKind, table: object) -> SessionWords:
    tables = _mapping(kind, table)
    if set(tables) != _SESSION:
        raise SessionWordsError(f"{kind}: {', '.join(sorted(_SESSION))}, and nothing else")
    lengths = (LONGEST_LABEL, LONGEST_HELP, LONGEST_HELP)
    title, help_text, ends_in = (
        _line(kind, tables[name], most) for name, most in zip(_LINES, lengths, strict=True)
    )
    return SessionWords(
        kind=kind,
        title=title,
        help=help_text,
        ends_in=ends_in,
        parts=_parts(kind, _mapping(kind, tables["parts"])),
        sentences=_sentences(kind, _mapping(kind, tables["sentences"])),
    )


def _parts(kind: SessionKind, tables: Mapping[str, object]) -> Mapping[Part, PartWords]:
    asked = [part for part in AGENDAS[kind] if part is not Part.OVER]
    wrong = set(tables) ^ set(asked)
    if wrong:
        raise SessionWordsError(f"{kind}: parts that its agenda lacks, or the other way: {wrong}")
    return {part: _part(kind, _mapping(kind, tables[part])) for part in asked}


def _part(kind: SessionKind, table: Mapping[str, object]) -> PartWords:
    if set(table) != set(_PART):
        raise SessionWordsError(f"{kind}: a part is {', '.join(_PART)}, and nothing else")
    return PartWords(
        label=_line(kind, table["label"], LONGEST_LABEL),
        heading=_line(kind, table["heading"], LONGEST_HEADING),
        help=_line(kind, table["help"], LONGEST_HELP),
    )


def _sentences(kind: SessionKind, table: Mapping[str, object]) -> tuple[str, ...]:
    if len(table) < FEWEST:
        raise SessionWordsError(f"{kind}: fewer than {FEWEST} sentences")
    return tuple(_line(kind, sentence, LONGEST_SENTENCE) for sentence in table.values())


def _mapping(kind: SessionKind, table: object) -> Mapping[str, object]:
    if not isinstance(table, Mapping):
        raise SessionWordsError(f"{kind}: not a table")
    return table


def _line(kind: SessionKind, text: object, most: int) -> str:
    if not isinstance(text, str) or text != text.strip() or len(text.splitlines()) != 1:
        raise SessionWordsError(f"{kind}: not one line")
    if len(text) > most:
        raise SessionWordsError(f"{kind}: longer than {most} characters: {text[:most]}")
    return text


def _refuse_twice(what: str, texts: Iterable[str]) -> None:
    said = [text.casefold() for text in texts]
    if len(set(said)) != len(said):
        raise SessionWordsError(f"a {what} stands twice")
