"""Needs as a table: a row each, in the order in which the page shows them."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.charts.said import chart_said
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.models.roles import TextRole

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What a row says of a need."""

    NEED = 0
    GROUP = 1
    IMPORTANCE = 2
    MET = 3
    MARKED = 4
    HISTORY = 5
    WHO = 6


class NeedRows(QAbstractTableModel):
    """Every cell is in words too, also where dots or a line are drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._needs: tuple[NeedText, ...] = ()
        self._is_stacked = False

    def set_needs(self, needs: tuple[NeedText, ...]) -> None:
        """Show these needs instead of what was there."""
        self.beginResetModel()
        self._needs = needs
        self.endResetModel()

    def set_stacked(self, is_stacked: bool) -> None:
        """Let the first cell say everything, where it is the only one that is shown."""
        self._is_stacked = is_stacked

    def needs(self) -> tuple[NeedText, ...]:
        """Every row."""
        return self._needs

    def row_of(self, need: RecordId | None) -> int:
        """The row of a need, or the first one where it has none."""
        ids = [each.id for each in self._needs]
        return ids.index(need) if need in ids else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._needs)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        need = self._needs[index.row()]
        if role == TextRole:
            return need
        if role == Qt.ItemDataRole.AccessibleTextRole and self._is_stacked:
            return self._whole(need)
        return self.words(need, Column(index.column())) if role in _WORDS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START
        return self.name(Column(section)) if role in _WORDS else None

    def name(self, column: Column) -> str:
        """What a column is called."""
        return {
            Column.NEED: self.tr("Need"),
            Column.GROUP: self.tr("Group"),
            Column.IMPORTANCE: self.tr("Importance"),
            Column.MET: self.tr("Met now"),
            Column.MARKED: self.tr("Last marked"),
            Column.HISTORY: self.tr("Last 8 weeks"),
            Column.WHO: self.tr("Who sees it"),
        }[column]

    def words(self, need: NeedText, column: Column) -> str:
        """What a cell says."""
        return {
            Column.NEED: need.title,
            Column.GROUP: need.group,
            Column.IMPORTANCE: need.importance,
            Column.MET: need.met_word,
            Column.MARKED: need.marked_on,
            Column.HISTORY: chart_said(need.chart) if need.chart else self.tr("No line yet"),
            Column.WHO: need.audience,
        }[column]

    def _whole(self, need: NeedText) -> str:
        said = (f"{self.name(each)}: {self.words(need, each)}" for each in filled(self, need))
        return ". ".join((need.title, *said))


def filled(rows: NeedRows, need: NeedText) -> tuple[Column, ...]:
    """The columns below the name in which there is something to say."""
    return tuple(each for each in Column if each is not Column.NEED and rows.words(need, each))
