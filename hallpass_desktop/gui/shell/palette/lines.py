"""The lines of the palette as a model: under headings, or what was found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.domain.guide_search import Span, spans, words_of
from hallpass_desktop.domain.naming import find
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole
from hallpass_desktop.gui.shell.palette.entries import Entry, search_entry, sort_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class LineText:
    """What a line shows; `beside` stands at its end."""

    name: str
    beside: str
    icon: str
    marks: tuple[Span, ...] = ()


_Row = tuple[Entry | None, LineText | MonthText]


class LinesModel(QAbstractListModel):
    """Headings are read, never chosen."""

    def __init__(self, entries: tuple[Entry, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._rows: tuple[_Row, ...] = tuple(_under_headings(entries))

    def look_for(self, query: str) -> None:
        """Show what has these words; without words, everything."""
        self.beginResetModel()
        words = words_of(query)
        rows = _found(self._entries, query, words) if words else _under_headings(self._entries)
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many lines can be chosen."""
        return sum(entry is not None for entry, _ in self._rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()][0] is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry, said = self._rows[index.row()]
        if role == ValueRole:
            return entry
        if role == TextRole:
            return said
        if role == Qt.ItemDataRole.DisplayRole:
            return said.name
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole and entry is not None
        return entry.spoken if is_spoken and entry is not None else None


def _under_headings(entries: Iterable[Entry]) -> Iterator[_Row]:
    for sort, group in groupby(entries, key=lambda entry: entry.sort):
        yield None, MonthText(sort_name(sort))
        for entry in group:
            yield entry, LineText(entry.name, entry.keys, entry.icon)


def _found(entries: Iterable[Entry], query: str, words: tuple[str, ...]) -> Iterator[_Row]:
    for entry in find(entries, query):
        beside = entry.keys or sort_name(entry.sort)
        yield entry, LineText(entry.name, beside, entry.icon, spans(entry.name, words))
    search = search_entry(query.strip())
    yield search, LineText(search.name, "", search.icon)
