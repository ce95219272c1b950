"""A short list that is all there at once, perhaps under headings."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.gui.models.roles import TextRole, ValueRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Said(Protocol):
    """What a row says, to be read and to be heard."""

    @property
    def title(self) -> str:
        """Its first words."""
        ...

    @property
    def spoken(self) -> str:
        """All of it as one line."""
        ...


class RowsModel(QAbstractListModel):
    """Values, each with what its row says; without a value it is a heading, read and not chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[object, Said], ...] = ()

    def set_rows(self, rows: Iterable[tuple[object, Said]]) -> None:
        """Show these instead."""
        wanted = tuple(rows)
        if wanted == self._rows:
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    @property
    def values(self) -> tuple[object, ...]:
        """What can be chosen."""
        return tuple(value for value, _ in self._rows if value is not None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()][0] is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        value, said = self._rows[index.row()]
        if role == ValueRole:
            return value
        if role == TextRole:
            return said
        if role == Qt.ItemDataRole.DisplayRole:
            return said.title
        return said.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
