"""A list that costs the same with a hundred rows as with a hundred thousand.

QListView asks every row for its size after each page that arrives (0.26 s with 100,000 rows, Qt
6.11); this one keeps the tops of the rows it has measured and asks only for the new ones.
"""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from hallpass_desktop.gui.pages.row_hover import NOWHERE, RowHover, RowOption
from hallpass_desktop.gui.pages.row_pictures import RowPictures
from hallpass_desktop.gui.pages.row_tops import RowTops
from hallpass_desktop.gui.pages.rows_ahead import RowsAhead
from hallpass_desktop.gui.widgets.base import KeyboardFocus

FETCH_BEFORE_END = 6
USUAL_ROW = 110
_STEP = 24

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class TimelineView(KeyboardFocus, QListView):
    """Rows of any height, one below the other; more are fetched before the end comes into view."""

    ring_gap = -1
    row_activated = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tops = RowTops()
        self._pictures = RowPictures()
        self._ahead = RowsAhead(self._near_rows, self._paint_ahead, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._hover = RowHover(self.viewport(), self._area_of)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def rows_that_fit(self) -> int:
        """How many rows the view has room for."""
        height = self._tops.span(self._tops.count - 1)[1] or USUAL_ROW
        return self.viewport().height() // max(height, _STEP) + 1

    def forget_sizes(self) -> None:
        """Measure every row again, for another text size."""
        self._tops.forget()
        self.scheduleDelayedItemsLayout()

    def keep_pictures(self, ground: str) -> None:
        """Paint a row that looks as before by its picture; `ground` is the role under the rows."""
        self._pictures.begin(ground)

    def paint_anew(self) -> None:
        """Paint every row in the manner that the delegate has now."""
        self._pictures.forget()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        if self.model() is not None:
            self._tops.measure(self.model().rowCount(), self._height_of)
        QAbstractItemView.doItemsLayout(self)
        self._follow_pointer()
        self._fetch_before_end()

    def reset(self) -> None:
        self._tops.forget()
        super().reset()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._tops.forget(start)
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self._tops.forget(start)
        self.scheduleDelayedItemsLayout()

    def visualRect(self, index: Index) -> QRect:
        top, height = self._tops.span(index.row())
        if not index.isValid() or not height:
            return QRect()
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._tops.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        rect, room = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room // 2)
        elif hint == _Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= room:
            bar.setValue(bar.value() + rect.bottom() + 1 - room)

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(_STEP)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._tops.height - room))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._follow_pointer()
        self._fetch_before_end()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid() and _can_be_chosen(index):
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def moveCursor(self, move: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = self.currentIndex().row(), self.model().rowCount() - 1
        if move in (_Move.MoveUp, _Move.MovePrevious, _Move.MoveLeft):
            return self._chosen_from(row - 1, -1)
        if move in (_Move.MoveDown, _Move.MoveNext, _Move.MoveRight):
            return self._chosen_from(row + 1, 1)
        if move == _Move.MoveHome:
            return self._chosen_from(0, 1)
        if move == _Move.MoveEnd:
            return self._chosen_from(last, -1)
        away = max(1, self.rows_that_fit() - 1)
        if move == _Move.MovePageUp:
            return self._chosen_from(max(0, row - away), 1)
        return self._chosen_from(min(last, row + away), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter):
            self._follow_pointer()
        elif event.type() == QEvent.Type.HoverLeave:
            self._hover.follow(NOWHERE)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.model() is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset, area = self.verticalOffset(), event.rect()
        for row in self._tops.rows_between(area.top() + offset, area.bottom() + offset):
            index = self.model().index(row, 0)
            delegate = self.itemDelegateForIndex(index)
            self._pictures.draw(painter, self._option_for(index), index, delegate)
        if self._pictures.keeps_any:
            self._ahead.rest()

    def _near_rows(self) -> Iterable[int]:
        """The rows of up to one screen below, and then of one above."""
        top, port = self.verticalOffset(), self.viewport()
        reach = self._pictures.reach(port.size(), port.devicePixelRatioF())
        if not reach:
            return ()
        end = top + port.height()
        below = self._tops.rows_between(end, end + reach)
        return chain(below, reversed(self._tops.rows_between(max(0, top - reach), top - 1)))

    def _paint_ahead(self, row: int) -> None:
        if self.isVisible() and self.model() is not None and row < self._tops.count:
            index = self.model().index(row, 0)
            delegate = self.itemDelegateForIndex(index)
            self._pictures.prepare(self._option_for(index), index, delegate)

    def _option_for(self, index: QModelIndex) -> RowOption:
        option = RowOption()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        state = option.state & ~QStyle.StateFlag.State_HasFocus
        if index == self.currentIndex():
            state |= QStyle.StateFlag.State_Selected
            if self.is_focus_visible:
                state |= QStyle.StateFlag.State_HasFocus
        option.state = state
        option.hover_share = self._hover.share(index.row())
        option.pixel_ratio = self.viewport().devicePixelRatioF()
        return option

    def _follow_pointer(self) -> None:
        self._hover.move()
        if not self.viewport().underMouse():
            return
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        self._hover.follow(self._tops.row_at(pointer.y() + self.verticalOffset()))

    def _area_of(self, row: int) -> QRect:
        return self.visualRect(self.model().index(row, 0)) if self.model() else QRect()

    def _height_of(self, row: int) -> int:
        option = QStyleOptionViewItem()
        index = self.model().index(row, 0)
        return self.itemDelegateForIndex(index).sizeHint(option, index).height()

    def _chosen_from(self, row: int, step: int) -> QModelIndex:
        """The nearest row in this direction that can be chosen, else where we are."""
        while 0 <= row < self.model().rowCount():
            index = self.model().index(row, 0)
            if _can_be_chosen(index):
                return index
            row += step
        return self.currentIndex()

    def _fetch_before_end(self) -> None:
        model = self.model()
        if model is None or not self.isVisible() or not model.canFetchMore(QModelIndex()):
            return
        below = self._tops.height - self.verticalOffset() - self.viewport().height()
        if below < FETCH_BEFORE_END * USUAL_ROW:
            model.fetchMore(QModelIndex())


def _can_be_chosen(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
