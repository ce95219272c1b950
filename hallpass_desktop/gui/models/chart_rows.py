"""The numbers of a chart as a table: a row a step, the newest first, a column a line."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui.charts import said
from hallpass_desktop.gui.charts.chart import Chart, Spot

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChartRows(QAbstractTableModel):
    """Steps in which no line has a value are left out; a line without one has an empty cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._days: tuple[date, ...] = ()
        self._points: dict[tuple[int, date], Point] = {}

    def set_chart(self, chart: Chart) -> None:
        """Show the numbers of another chart."""
        self.beginResetModel()
        self._chart = chart
        self._points = {
            (line, point.day): point
            for line, series in enumerate(chart.series)
            for point in series.points
        }
        self._days = tuple(sorted({day for _, day in self._points}, reverse=True))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self._chart is None:
            return 0
        return 1 + len(self._chart.series)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._chart is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(self._chart, index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._chart, index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self._chart is None or orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._chart.series[section - 1].name if section else self.tr("When")

    def spot(self, index: Index) -> Spot | None:
        """The days that a cell stands for; None for an empty one."""
        if self._chart is None or not index.isValid():
            return None
        day, line = self._days[index.row()], max(0, index.column() - 1)
        if index.column() and (line, day) not in self._points:
            return None
        last = self._chart.step.following(day) - timedelta(days=1)
        return Spot(self._chart.series[line].code, day, last)

    def _shown(self, chart: Chart, row: int, column: int) -> str:
        day = self._days[row]
        if not column:
            return said.when_said(chart, day)
        point = self._points.get((column - 1, day))
        return said.cell_said(chart, point) if point else ""

    def _spoken(self, chart: Chart, row: int, column: int) -> str:
        point = self._points.get((column - 1, self._days[row]))
        if not column or point is None:
            return self._shown(chart, row, column)
        return said.point_said(chart, chart.series[column - 1], point)
