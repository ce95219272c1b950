"""The numbers of a chart as a table: a row a step, the newest first, a column a line.

Marks stand in a column of their own, the last one, where there are any.
"""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hallpass_desktop.domain.points import Point, Step
from hallpass_desktop.gui.charts import said
from hallpass_desktop.gui.charts.chart import Chart, Spot

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChartRows(QAbstractTableModel):
    """Steps without a value or a mark are left out; a line without a value has an empty cell."""

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
        days = {day for _, day in self._points} | {
            chart.step.start(mark.day) for mark in chart.marks
        }
        self._days = tuple(sorted(days, reverse=True))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self._chart is None:
            return 0
        return 1 + len(self._chart.series) + bool(self._chart.marks)

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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("When"), *(line.name for line in self._chart.series), self.tr("Marks"))
        return names[section]

    def spot(self, index: Index) -> Spot | None:
        """The days that a cell stands for; None for an empty one, and for marks."""
        if self._chart is None or not index.isValid():
            return None
        day, line = self._days[index.row()], max(0, index.column() - 1)
        lines = range(len(self._chart.series)) if not index.column() else (line,)
        if not any((each, day) in self._points for each in lines):
            return None
        last = self._chart.step.following(day) - timedelta(days=1)
        return Spot(self._chart.series[line].code, day, last)

    def _shown(self, chart: Chart, row: int, column: int) -> str:
        day = self._days[row]
        if not column:
            return said.when_said(chart, day)
        if column > len(chart.series):
            return self._marks(chart, day)
        point = self._points.get((column - 1, day))
        return said.cell_said(chart, point) if point else ""

    def _marks(self, chart: Chart, day: date) -> str:
        """With their days, where a row stands for more than one."""
        marks = said.marks_of(chart, day)
        is_day = chart.step is Step.DAY
        return "; ".join(each.name if is_day else said.mark_said(chart, each) for each in marks)

    def _spoken(self, chart: Chart, row: int, column: int) -> str:
        point = self._points.get((column - 1, self._days[row]))
        if not column or point is None:
            return self._shown(chart, row, column)
        return said.point_said(chart, chart.series[column - 1], point)
