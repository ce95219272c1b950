"""Promises, week by week: what was kept, in part or not, and what was felt, without any total."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates.week_cell import WeekCellDelegate
from hallpass_desktop.gui.models.repair_weeks import NAME, RepairWeeks, went_word
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets import paint, week_marks
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.step_marks import FeltMark
from hallpass_desktop.gui.widgets.week_marks import WeekMark
from hallpass_desktop.gui.widgets.whole_table import WholeTable
from hallpass_desktop.services.repair_weeks import WeekTable

Index = QModelIndex | QPersistentModelIndex
_CELL_AIR, _LEAST_NAME = 16, 120
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class WeeksTable(WholeTable):
    """Arrows go from week to week; where there is little room, the earlier weeks are left out."""

    cell_reached = Signal(str)  # what stands in it, in words
    arranged = Signal()
    ring_gap = -1
    least_width = _LEAST_NAME

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.weeks = RepairWeeks(self)
        self.cells = WeekCellDelegate(self, self.weeks, self)
        self.setModel(self.weeks)
        self.setItemDelegate(self.cells)
        self.let_sections_shrink()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().hide()

    def show_table(self, table: WeekTable, today: date) -> None:
        """Show these weeks; the keyboard stays in the same place."""
        current, has_keyboard = self.currentIndex(), self.hasFocus()
        row, column = current.row(), current.column()
        self.weeks.set_table(table, today)
        self.arrange()
        if has_keyboard and self.weeks.rowCount():
            row = max(0, min(row, self.weeks.rowCount() - 1))
            self.setCurrentIndex(self.weeks.index(row, max(NAME, column)))

    def arrange(self) -> None:
        """Give the name what the weeks leave, and leave weeks out before names have no room."""
        room = self.viewport().width()
        cell = week_marks.side() + theme.current().px(_CELL_AIR)
        many = self.weeks.columnCount() - 1
        fitting = max(1, min(many, (room - theme.current().px(_LEAST_NAME)) // cell))
        name = room - fitting * cell
        self.setColumnWidth(NAME, name)
        for column in range(1, many + 1):
            self.setColumnHidden(column, column <= many - fitting)
            self.setColumnWidth(column, cell)
        for row in range(self.weeks.rowCount()):
            self.setRowHeight(row, self.cells.row_height(row, name))
        self.updateGeometry()
        self.arranged.emit()

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cell_reached.emit("")

    def _tell(self) -> None:
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            self.cell_reached.emit(self.weeks.said(index))
            self.row_reached.emit(self.visualRect(index))


class WeekHeads(QWidget):
    """The days on which the weeks begin, over their columns; cells say them in words."""

    def __init__(self, parent: QWidget, table: WeeksTable) -> None:
        super().__init__(parent)
        self._table = table
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(2 * theme.current().line_height("small") + theme.current().px(6))
        table.arranged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        for column in range(1, self._table.weeks.columnCount()):
            if not self._table.isColumnHidden(column):
                self._paint(painter, column)

    def _paint(self, painter: QPainter, column: int) -> None:
        look = theme.current()
        line = look.line_height("small")
        left = self._table.columnViewportPosition(column)
        words = self._table.weeks.headerData(column, Qt.Orientation.Horizontal)
        for number, text in enumerate(words.split("\n")):
            area = QRectF(left, number * line, self._table.columnWidth(column), line)
            paint.words(painter, area, text, look.font("small"), look.color("text2"), _CENTRED)


class WeeksCard(Card):
    """The table with its legend; ways to earlier weeks and back, and no sum anywhere."""

    moved = Signal(int)  # how many weeks before this one the last column is to be
    cell_reached = Signal(QWidget, QRect)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("weeks_card")
        self._table = WeekTable()
        self._shown = Shown()
        self.hide()

    def parts(self) -> Iterator[None]:
        """Make the table, then the legend; called once."""
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(each) for each in (20, 16, 20, 16)))
        column.setSpacing(look.px(6))
        column.addLayout(self._make_head())
        self.table = WeeksTable(self)
        self.table.setObjectName("weeks_table")
        self.table.setAccessibleName(self.tr("Promises, week by week"))
        self._heads = WeekHeads(self, self.table)
        column.addWidget(self._heads)
        column.addWidget(self.table)
        yield
        self._said = Label(self, self._hint(), "small", "text2", wraps=True)
        self._said.setObjectName("week_said_label")
        column.addWidget(self._said)
        self._legend = self._make_legend()
        column.addWidget(self._legend)
        self.table.cell_reached.connect(self._on_cell_reached)
        self.table.row_reached.connect(self._on_row_reached)

    def show_weeks(self, table: WeekTable, today: date) -> None:
        """Show these weeks; nothing is there while no promise says anything in any."""
        self.setVisible(bool(table.rows) or table.back > 0 or table.has_earlier)
        if not self._shown.is_new(table, today):
            return
        self._table = table
        self.table.show_table(table, today)
        for part in (self._heads, self.table, self._said, self._legend):
            part.setVisible(bool(table.rows))
        self._nothing.setVisible(not table.rows)
        self.earlier_button.setEnabled(table.has_earlier)
        self.later_button.setEnabled(table.back > 0)

    def _make_head(self) -> QHBoxLayout:
        look = theme.current()
        self.earlier_button = IconButton(self, "chevron-left", self.tr("Earlier weeks"), "sm")
        self.earlier_button.setObjectName("earlier_weeks_button")
        self.later_button = IconButton(self, "chevron-right", self.tr("Later weeks"), "sm")
        self.later_button.setObjectName("later_weeks_button")
        self.earlier_button.clicked.connect(self._on_earlier_clicked)
        self.later_button.clicked.connect(self._on_later_clicked)
        words = QVBoxLayout()
        words.addWidget(Label(self, self.tr("Promises, week by week"), "heading", wraps=True))
        self._nothing = Label(
            self, self.tr("Nothing was promised or marked in these weeks."), "small", "text2",
            wraps=True,
        )  # fmt: skip
        words.addWidget(self._nothing)
        row = QHBoxLayout()
        row.setSpacing(look.px(4))
        row.addLayout(words, 1)
        for button in (self.earlier_button, self.later_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_legend(self) -> QWidget:
        legend = QWidget(self)
        legend.setObjectName("weeks_legend")
        flow = FlowLayout(legend, 14, 4)
        for went in Went:
            flow.addWidget(_entry(legend, WeekMark(legend, went), went_word(went)))
        felt = FeltMark(legend, 2, "")
        flow.addWidget(_entry(legend, felt, self.tr("How much was felt, at the last mark")))
        return legend

    def _on_cell_reached(self, words: str) -> None:
        self._said.setText(words or self._hint())

    def _hint(self) -> str:
        return self.tr("Each shape says its week in words, under the mouse or by the arrow keys.")

    def _on_row_reached(self, area: QRect) -> None:
        self.cell_reached.emit(self.table, area)

    def _on_earlier_clicked(self) -> None:
        self.moved.emit(self._table.back + len(self._table.weeks))

    def _on_later_clicked(self) -> None:
        self.moved.emit(max(0, self._table.back - len(self._table.weeks)))


def _entry(parent: QWidget, mark: QWidget, words: str) -> QWidget:
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.current().px(6))
    row.addWidget(mark)
    row.addWidget(Label(box, words, "small", "text2"))
    return box
