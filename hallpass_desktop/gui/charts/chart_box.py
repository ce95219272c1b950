"""A chart with a button that turns it into a table and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart import Chart, Spot
from hallpass_desktop.gui.charts.chart_table import ChartTable
from hallpass_desktop.gui.charts.chart_view import HEIGHT, ChartView
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label


class ChartBox(QWidget):
    """`head` is the line above, for what chooses what is shown; its name is said by both forms."""

    point_chosen = Signal(object)  # Spot

    def __init__(
        self, parent: QWidget | None = None, title: str = "", height: int = HEIGHT
    ) -> None:
        super().__init__(parent)
        self._is_table = False
        self._build(height)
        self._connect()
        self.set_title(title)
        self._refresh()

    @property
    def is_table(self) -> bool:
        """Whether the numbers are shown as a table."""
        return self._is_table

    def set_title(self, title: str) -> None:
        """Say what the chart is of."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.view.setAccessibleName(title)
        #: {name} is what a chart is of
        self.table.setAccessibleName(self.tr("{name}, as a table").format(name=title))

    def set_chart(self, chart: Chart) -> None:
        """Show another chart in both forms."""
        self.view.set_chart(chart)
        self.table.set_chart(chart)
        self.table_button.setVisible(not chart.is_empty)

    def set_table(self, is_table: bool) -> None:
        """Show the table, or the lines."""
        self._is_table = is_table
        self._refresh()

    def _build(self, height: int) -> None:
        look = theme.current()
        self._title = Label(self, "", "heading", wraps=True)
        self.table_button = IconButton(self, "table", "", "bar")
        self.table_button.setObjectName("table_button")
        self.table_button.set_outlined(True)
        self.view, self.table = ChartView(self, height), ChartTable(self)
        self.view.setObjectName("chart_view")
        self.table.setObjectName("chart_table")
        self.head = QHBoxLayout()
        self.head.setSpacing(look.px(8))
        self.head.addWidget(self._title, 1)
        self.head.addWidget(self.table_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(self.head)
        column.addWidget(self.view)
        column.addWidget(self.table)

    def _connect(self) -> None:
        self.table_button.clicked.connect(self._on_table_clicked)
        self.view.point_chosen.connect(self._on_point_chosen)
        self.table.point_chosen.connect(self._on_point_chosen)

    def _refresh(self) -> None:
        self.view.setVisible(not self._is_table)
        self.table.setVisible(self._is_table)
        as_table, as_chart = self.tr("Show as a table"), self.tr("Show as a chart")
        self.table_button.set_name(as_chart if self._is_table else as_table)
        self.table_button.set_icon_name("chart-line" if self._is_table else "table")

    def _on_table_clicked(self) -> None:
        self.set_table(not self._is_table)

    def _on_point_chosen(self, spot: Spot) -> None:
        self.point_chosen.emit(spot)
