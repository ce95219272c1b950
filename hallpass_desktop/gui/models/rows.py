"""A short list that is all there at once."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Values, each with what its row says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[object, EntryText], ...] = ()

    def set_rows(self, rows: tuple[tuple[object, EntryText], ...]) -> None:
        """Show these instead."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
