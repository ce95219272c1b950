"""The same numbers as a chart, as a table that is as high as its rows.

Qt takes longer to measure a row than to draw a whole chart, so rows are measured only while the
table is seen, and by Qt only those in which something has no room on one line.
"""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.models.chart_rows import ChartRows
from hallpass_desktop.gui.widgets.whole_table import WholeTable

_ROW, _AIR = 30, 12
_HEADER_SIDE = 10  # as the style sheet has it, and a little air
_AT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_BROKEN = _AT.value | Qt.TextFlag.TextWordWrap.value
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChartTable(WholeTable):
    """Enter or a click opens the notes of a number."""

    point_chosen = Signal(object)  # Spot
    ring_gap = 0
    ring_radius = 6.0
    least_width = 160

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ChartRows(self)
        self._widths: list[int] = []
        self.setModel(self._rows)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(_BROKEN))
        self.clicked.connect(self._on_clicked)
        self.restyle()

    def set_chart(self, chart: Chart) -> None:
        """Show the numbers of another chart."""
        self._rows.set_chart(chart)
        self._make_room()

    def restyle(self) -> None:
        look = theme.current()
        self.setFont(look.font("label_regular"))
        self.style_header()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(look.px(_ROW))
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def updateGeometries(self) -> None:
        """Measure the rows again once columns have their widths; their signals come too soon."""
        super().updateGeometries()
        widths = [self.columnWidth(column) for column in self._columns()]
        if widths != self._widths:
            self._widths = widths
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self._on_clicked(self.currentIndex())

    def _make_room(self) -> None:
        """Let what does not fit into one line break into more."""
        if self.isVisible():
            self._make_room_for_names()
            usual = theme.current().px(_ROW)
            for row in range(self._rows.rowCount()):
                height = usual if self._fits(row) else max(usual, self._measured(row))
                if height != self.rowHeight(row):
                    self.setRowHeight(row, height)
        self.updateGeometry()

    def _make_room_for_names(self) -> None:
        """Qt breaks the name of a column into lines, but measures it as one."""
        header = self.horizontalHeader()
        metrics, usual = header.fontMetrics(), header.sizeHint().height()
        side = theme.current().px(_HEADER_SIDE)
        rooms = (max(1, self.columnWidth(each) - 2 * side) for each in self._columns())
        names = (self._rows.headerData(each, Qt.Orientation.Horizontal) for each in self._columns())
        heights = (
            metrics.boundingRect(QRect(0, 0, room, 0), _BROKEN, name).height()
            for room, name in zip(rooms, names, strict=True)
        )
        highest = max(heights, default=0)
        lines = round(highest / metrics.height())
        header.setMinimumHeight(usual + (lines - 1) * metrics.height() if lines > 1 else 0)

    def _fits(self, row: int) -> bool:
        """Whether everything in a row has room on one line."""
        metrics = QFontMetricsF(self.font())
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        rooms = (self.columnWidth(each) - 2 * margin for each in self._columns())
        return all(
            metrics.horizontalAdvance(self._rows.index(row, column).data()) < room
            for column, room in enumerate(rooms)
        )

    def _columns(self) -> range:
        return range(self._rows.columnCount())

    def _measured(self, row: int) -> int:
        return self.sizeHintForRow(row) + theme.current().px(_AIR)

    def _on_clicked(self, index: QModelIndex) -> None:
        spot = self._rows.spot(index)
        if spot is not None:
            self.point_chosen.emit(spot)
