"""The same numbers as a chart, as a table that is as high as its rows."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.models.chart_rows import ChartRows
from hallpass_desktop.gui.widgets.base import KeyboardFocus, Themed

_ROW, _AIR, _LEAST_WIDTH = 30, 12, 160
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ChartTable(KeyboardFocus, Themed, QTableView):
    """Never scrolls by itself; the page does. Enter or a click opens the notes of a number."""

    point_chosen = Signal(object)  # Spot
    ring_gap = 0
    ring_radius = 6.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ChartRows(self)
        self._widths: list[int] = []
        self._build()
        self.clicked.connect(self._on_clicked)
        self.restyle()

    def set_chart(self, chart: Chart) -> None:
        """Show the numbers of another chart."""
        self._rows.set_chart(chart)
        self._make_room()

    def restyle(self) -> None:
        look = theme.current()
        self.setFont(look.font("label_regular"))
        self.horizontalHeader().setFont(look.font("small_medium"))
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(look.px(_ROW))
        super().restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = self.horizontalHeader().sizeHint().height()
        return QSize(look.px(_LEAST_WIDTH), height + self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def updateGeometries(self) -> None:
        """Measure the rows again once columns have their widths; their signals come too soon."""
        super().updateGeometries()
        widths = [self.columnWidth(column) for column in range(self._rows.columnCount())]
        if widths != self._widths:
            self._widths = widths
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self._on_clicked(self.currentIndex())

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)

    def _make_room(self) -> None:
        """Let what does not fit into one line break into more; charts have few steps."""
        look = theme.current()
        for row in range(self._rows.rowCount()):
            height = self.sizeHintForRow(row) + look.px(_AIR)
            self.setRowHeight(row, max(look.px(_ROW), height))
        self.updateGeometry()

    def _on_clicked(self, index: QModelIndex) -> None:
        spot = self._rows.spot(index)
        if spot is not None:
            self.point_chosen.emit(spot)
