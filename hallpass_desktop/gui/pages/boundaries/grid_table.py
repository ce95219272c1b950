"""The behaviour grid on the screen: as high as its rows, and all of it by the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hallpass_desktop.domain.grid import ANSWERS, ONLY_IF
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import grid_places
from hallpass_desktop.gui.delegates.grid_cell import GridCellDelegate
from hallpass_desktop.gui.models.grid import PEOPLE, Column, GridRows, Index
from hallpass_desktop.gui.models.grid_words import ANSWER_ICONS, answer_said, row_said
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.whole_table import WholeTable
from hallpass_desktop.services.agreements import GridRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
NO_ANSWER = "no_answer"


class GridTable(WholeTable):
    """Digits answer, Delete clears, Enter offers; Tab goes along a row and then on.

    What it does not keep itself it tells: what a row is asked to do, and what is typed.
    """

    typed = Signal(object, str)  # the cell, its text until now
    editing_ended = Signal()
    row_asked = Signal(object)  # RecordId: Enter or a press on its name
    removing_asked = Signal(object)  # RecordId
    ring_gap = -1

    def __init__(
        self, rows: GridRows, parent: QWidget | None = None, ground: str = "surface"
    ) -> None:
        super().__init__(parent)
        self.ground = ground  # the colour role of what lies under the cells
        self._rows = rows
        self._cells = GridCellDelegate(self, rows, self)
        self._spot = QWidget(self.viewport())
        self._spot.hide()
        self._asked = QPersistentModelIndex()
        self._arranged_for = 0  # the width, while every row has the height of its words
        self._build()
        self._connect()
        self.restyle()

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; the keyboard stays in its row as long as there is one."""
        index = self.currentIndex()
        row = self._rows.rows()[index.row()].id if index.isValid() else None
        column, place = max(0, index.column()), max(0, index.row())
        self._rows.set_rows(rows)
        if not self.currentIndex().isValid() and row is not None and rows:
            at = self._rows.row_of(row)
            at = at if at >= 0 else min(place, len(rows) - 1)
            self.setCurrentIndex(self._rows.index(at, column))

    def current_row(self) -> RecordId | None:
        """The row with the keyboard."""
        index = self.currentIndex()
        return self._rows.rows()[index.row()].id if index.isValid() else None

    def go_to(self, row: int, column: Column) -> None:
        """Put the keyboard on a cell."""
        self.setCurrentIndex(self._rows.at(row, column))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_current(self, column: Column) -> None:
        """Open a line of text in a cell of the row with the keyboard."""
        index = self.currentIndex()
        if index.isValid():
            self.go_to(index.row(), column)
            self.edit(self.currentIndex())

    def spot_of(self, index: Index) -> QWidget:
        """Something a menu can hang on, where this cell is."""
        self._spot.setGeometry(self.visualRect(index))
        return self._spot

    def show_focus(self) -> None:
        if not self.is_focus_visible:  # else each key would paint every cell anew
            super().show_focus()

    def restyle(self) -> None:
        self.setFont(theme.current().font(grid_places.WORDS))
        self._arranged_for = 0
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _TAB or not self._rows.rowCount():
            return
        is_back = event.reason() == Qt.FocusReason.BacktabFocusReason
        column = self._rows.columnCount() - 1 if is_back else 0
        self.setCurrentIndex(self._rows.index(max(0, self.currentIndex().row()), column))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        index = self.currentIndex()
        column = index.column() + (1 if is_next else -1)
        if self.hasFocus() and index.isValid() and 0 <= column < self._rows.columnCount():
            self.setCurrentIndex(index.siblingAtColumn(column))
            self.show_focus()
            return True
        return super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, was_visible = self.currentIndex(), self.is_focus_visible
        is_writing = self.state() == QAbstractItemView.State.EditingState  # Enter comes up to here
        if is_writing or not index.isValid() or not self._answer_key(event, index):
            super().keyPressEvent(event)
        if self.is_focus_visible != was_visible:
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._open(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.tell_reached()

    def tell_reached(self) -> None:
        """Say which row is reached, so that the page scrolls to it."""
        current = self.currentIndex()
        if current.isValid():
            area = self.visualRect(current).translated(self.viewport().pos())
            if current.row() == 0:
                area.setTop(0)  # with the names of the columns
            self.row_reached.emit(area)

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(self._cells)
        self.let_sections_shrink()
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _connect(self) -> None:
        self._cells.typed.connect(self.typed)
        self._cells.closeEditor.connect(self.editing_ended)
        self._rows.dataChanged.connect(self._on_data_changed)
        self._rows.modelReset.connect(self._on_model_reset)

    def _answer_key(self, event: QKeyEvent, index: Index) -> bool:
        """What a key does to the cell with the keyboard; False where it is somebody else's."""
        key, text, column = event.key(), event.text(), self._rows.column_of(index)
        if key in _ENTER:
            self._open(index)
        elif key in _CLEAR:
            self._clear(index)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self._rows.rowCount() - 1
            at = 0 if key == Qt.Key.Key_Home else last
            self.setCurrentIndex(self._rows.index(at, index.column()))
        elif column in PEOPLE and len(text) == 1 and "1" <= text <= str(len(ANSWERS)):
            self._answer(index, ANSWERS[int(text) - 1])
        else:
            return column is not Column.AGREED and text.isprintable() and bool(text)
        self.show_focus()
        return True

    def _open(self, index: Index) -> None:
        column = self._rows.column_of(index)
        if column in PEOPLE:
            self._offer_answers(index)
        elif column is Column.AGREED:
            self.edit(index)
        else:
            self.row_asked.emit(self._rows.rows()[index.row()].id)

    def _clear(self, index: Index) -> None:
        column = self._rows.column_of(index)
        if column in PEOPLE:
            self._rows.answer(index, "")
        elif column is Column.AGREED:
            self._rows.setData(index, "")
        else:
            self.removing_asked.emit(self._rows.rows()[index.row()].id)

    def _offer_answers(self, index: Index) -> None:
        self._asked = QPersistentModelIndex(index)
        menu = Menu(self.spot_of(index))
        menu.setObjectName("answers_menu")
        menu.setAccessibleName(row_said(self._rows.rows()[index.row()].body))
        for number, code in enumerate(ANSWERS, 1):
            menu.add_item(code, answer_said(code), ANSWER_ICONS[code], keys=str(number))
        menu.add_line()
        menu.add_item(NO_ANSWER, self.tr("No answer"))
        menu.item_chosen.connect(self._on_answer_chosen)
        menu.open()

    def _answer(self, index: Index, code: str) -> None:
        self._rows.answer(index, code)
        if code == ONLY_IF:
            self.edit(self._rows.index(index.row(), index.column()))

    def _on_answer_chosen(self, code: str) -> None:
        if self._asked.isValid():
            self._answer(self._asked, "" if code == NO_ANSWER else code)

    def _on_data_changed(self, first: Index, _last: Index) -> None:
        height = grid_places.row_height(self._rows, first.row(), self._widths())
        if height != self.rowHeight(first.row()):
            self.setRowHeight(first.row(), height)
            self.updateGeometry()

    def _on_model_reset(self) -> None:
        self._arranged_for = 0
        if self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        """Give every column its share, and every row the height of its words."""
        width = self.viewport().width()
        if self._arranged_for == width:
            return
        self._arranged_for = width
        self.style_header()
        widths = self._widths()
        for at, column in enumerate(self._rows.columns()):
            self.setColumnWidth(at, widths[column])
        for row in range(self._rows.rowCount()):
            self.setRowHeight(row, grid_places.row_height(self._rows, row, widths))
        self.updateGeometry()

    def _widths(self) -> dict[Column, int]:
        return grid_places.column_widths(self._rows.columns(), self.viewport().width())
