"""The lines of the palette as a model: under headings, or what was found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject

from hallpass_desktop.domain.guide_search import Span, spans, words_of
from hallpass_desktop.domain.naming import find
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.rows import RowsModel
from hallpass_desktop.gui.shell.palette.entries import Entry, search_entry, sort_name


@dataclass(frozen=True, slots=True)
class LineText:
    """What a line shows; `beside` stands at its end."""

    title: str
    spoken: str
    beside: str
    icon: str
    marks: tuple[Span, ...] = ()


_Row = tuple[Entry | None, LineText | MonthText]


class LinesModel(RowsModel):
    """What has the words that are typed, at the end a search for them in the journal."""

    def __init__(self, entries: tuple[Entry, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.look_for("")

    def look_for(self, query: str) -> None:
        """Show what has these words; without words, everything."""
        words = words_of(query)
        found = _found(self._entries, query, words) if words else _under_headings(self._entries)
        self.set_rows(found)

    @property
    def count(self) -> int:
        """How many lines can be chosen."""
        return len(self.values)


def _under_headings(entries: Iterable[Entry]) -> Iterator[_Row]:
    for sort, group in groupby(entries, key=lambda entry: entry.sort):
        yield None, MonthText(sort_name(sort))
        for entry in group:
            yield entry, LineText(entry.name, entry.spoken, entry.keys, entry.icon)


def _found(entries: Iterable[Entry], query: str, words: tuple[str, ...]) -> Iterator[_Row]:
    for entry in find(entries, query):
        beside = entry.keys or sort_name(entry.sort)
        marks = spans(entry.name, words)
        yield entry, LineText(entry.name, entry.spoken, beside, entry.icon, marks)
    search = search_entry(query.strip())
    yield search, LineText(search.name, search.spoken, "", search.icon)
