"""The list of the guide: topics under their groups, or what a search has found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.domain.guide import Guide
from hallpass_desktop.domain.guide_search import Hit, Span
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic that can be chosen; for a hit, the block where its words stand."""

    code: str
    block: int | None = None


@dataclass(frozen=True, slots=True)
class TopicText:
    """What its row says; marks are the places of searched words."""

    title: str
    line: str
    is_hit: bool = False
    marks: tuple[Span, ...] = ()
    title_marks: tuple[Span, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as one line."""
        return f"{self.title}. {self.line}"


_Row = tuple[TopicRow | None, TopicText | MonthText]


class GuideListModel(QAbstractListModel):
    """Headings are read, never chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[_Row, ...] = ()

    def show_guide(self, guide: Guide) -> None:
        """Show every topic under its group."""
        self._show(_grouped(guide))

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Show what was found, the best first."""
        self._show(map(_hit_row, hits))

    def index_of(self, code: str) -> QModelIndex:
        """The row of a topic; an invalid index when it is not in the list."""
        for place, (row, _said) in enumerate(self._rows):
            if row is not None and row.code == code:
                return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()][0] is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, said = self._rows[index.row()]
        if role == ValueRole:
            return row
        if role == TextRole:
            return said
        if role == Qt.ItemDataRole.DisplayRole:
            return said.name if isinstance(said, MonthText) else said.title
        return said.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _show(self, rows: Iterable[_Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()


def _grouped(guide: Guide) -> Iterator[_Row]:
    for group in guide.groups:
        yield None, MonthText(group.title)
        for topic in group.topics:
            yield TopicRow(topic.code), TopicText(topic.title, topic.summary)


def _hit_row(hit: Hit) -> _Row:
    row = TopicRow(hit.topic.code, hit.block)
    return row, TopicText(hit.topic.title, hit.snippet, True, hit.marks, hit.title_marks)
