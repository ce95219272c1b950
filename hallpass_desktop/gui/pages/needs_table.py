"""The needs as a table that is as high as its rows; where there is little room, a row is a list."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import MET_STEPS
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import need_places
from hallpass_desktop.gui.delegates.need_cell import NeedCellDelegate
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.models.needs_table import Column, NeedRows
from hallpass_desktop.gui.pages.row_hover import NOWHERE, RowHover
from hallpass_desktop.gui.widgets.whole_table import WholeTable

_LEAST_NAME = 140
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Index = QModelIndex | QPersistentModelIndex


class NeedsTable(WholeTable):
    """Enter or a click opens a need; a digit, or a click on a dot, marks how met it is."""

    opened = Signal(object)  # RecordId
    marked = Signal(object, int)  # RecordId, step
    ring_gap = -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = NeedRows(self)
        self._cells = NeedCellDelegate(self, self._rows, self)
        self._hover = RowHover(self.viewport(), self._area_of)
        self._build()
        self.restyle()

    @property
    def is_stacked(self) -> bool:
        """Whether each row is a list of its own."""
        return self._cells.is_stacked

    def show_needs(self, needs: tuple[NeedText, ...]) -> None:
        """Show these needs instead of what was there; the keyboard stays where it is."""
        need, column = self._current_need(), max(0, self.currentIndex().column())
        self._rows.set_needs(needs)
        self._arrange()
        if needs and need is not None:
            self.setCurrentIndex(self._rows.index(self._rows.row_of(need), column))

    def focus_need(self, need: RecordId | None) -> None:
        """Put the keyboard on a need's row, or on the first one where it has none."""
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(self._rows.row_of(need), Column.NEED))
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hover_of(self, row: int) -> float:
        """How far the fade of a row under the mouse has come."""
        return self._hover.share(row)

    def restyle(self) -> None:
        self.setFont(theme.current().font(need_places.WORDS))
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        need, text, key = self._current_need(), event.text(), event.key()
        if need is not None and key in _ENTER:
            self.opened.emit(need)
        elif need is not None and len(text) == 1 and "1" <= text <= "5":
            self.show_focus()
            self.marked.emit(need, MET_STEPS[int(text) - 1])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self._rows.rowCount() - 1
            self.setCurrentIndex(self._rows.index(0 if key == Qt.Key.Key_Home else last, 0))
            self.show_focus()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self.row_reached.emit(self._area_of(current.row()).translated(self._origin()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover.follow(self.rowAt(event.position().toPoint().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        need, place = self._rows.needs()[index.row()], self.dots_of(index.row())
        if place.contains(event.position()):
            x, is_mirrored = event.position().x(), self._is_mirrored()
            self.marked.emit(need.id, need_places.step_at(place, x, is_mirrored=is_mirrored))
        else:
            self.opened.emit(need.id)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover.follow(NOWHERE)

    def dots_of(self, row: int) -> QRectF:
        """Where the dots of a row can be pressed; nowhere for a need that rests."""
        need, is_mirrored = self._rows.needs()[row], self._is_mirrored()
        if need.is_resting:
            return QRectF()
        value = self._met_value(row, need, is_mirrored=is_mirrored)
        return need_places.dots(value, is_stacked=self.is_stacked, is_mirrored=is_mirrored)

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(self._cells)
        self.let_sections_shrink()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _arrange(self) -> None:
        """Give every column what it needs; the name takes the rest, or everything below itself."""
        room, widths = self.viewport().width(), self._widths()
        rest = room - sum(width for each, width in widths.items() if each is not Column.NEED)
        self._stack(is_stacked=rest < theme.current().px(_LEAST_NAME))
        widths[Column.NEED] = name = room if self.is_stacked else rest
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        for row, need in enumerate(self._rows.needs()):
            height = need_places.row_height(self._rows, need, name, is_stacked=self.is_stacked)
            self.setRowHeight(row, height)
        self.updateGeometry()

    def _widths(self) -> dict[Column, int]:
        """What every column asks for, its own name included."""
        self.style_header()
        header = self.horizontalHeader()
        return {
            each: max(
                header.sectionSizeFromContents(each).width(),
                need_places.column_width(self._rows, each),
            )
            for each in Column
        }

    def _stack(self, *, is_stacked: bool) -> None:
        self._cells.is_stacked = is_stacked
        self._rows.set_stacked(is_stacked)
        self.horizontalHeader().setVisible(not is_stacked)
        for column in Column:
            self.setColumnHidden(column, is_stacked and column is not Column.NEED)
        if is_stacked and self.currentIndex().column() > Column.NEED:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.NEED))

    def _current_need(self) -> RecordId | None:
        index = self.currentIndex()
        return self._rows.needs()[index.row()].id if index.isValid() else None

    def _met_value(self, row: int, need: NeedText, *, is_mirrored: bool) -> QRectF:
        if not self.is_stacked:
            side = theme.current().px(need_places.SIDE)
            cell = QRectF(self.visualRect(self._rows.index(row, Column.MET)))
            return cell.adjusted(side, 0, -side, 0)
        cell = QRectF(self._area_of(row))
        stacked = need_places.lines(self._rows, need, cell, is_mirrored=is_mirrored)
        return next(line.value for line in stacked if line.column is Column.MET)

    def _area_of(self, row: int) -> QRect:
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), height)

    def _origin(self) -> QPoint:
        return self.viewport().pos()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
