"""Paints one week of a promise: how it went, and below it what was felt."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.repair_weeks import NAME, RepairWeeks
from hallpass_desktop.gui.widgets import paint, week_marks
from hallpass_desktop.gui.widgets.step_marks import draw_felt
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

_AIR, _GAP, _FELT_WIDTH, _FELT_HEIGHT, _RING = 8, 5, 30, 8, 7
_SIDE = 6  # beside the name, for the focus ring
_ROLE = "body"

Index = QModelIndex | QPersistentModelIndex


class View(Protocol):
    """What the table knows about the keyboard."""

    is_focus_visible: bool

    def hasFocus(self) -> bool: ...


class WeekCellDelegate(QStyledItemDelegate):
    """A row is as high as its words, or as its two shapes."""

    def __init__(self, parent: QObject, rows: RepairWeeks, view: View) -> None:
        super().__init__(parent)
        self._rows, self._view = rows, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        cell = QRectF(option.rect)
        _draw_line(painter, cell, is_first=index.row() == 0)
        if index.column() == NAME:
            self._paint_name(painter, cell, index, option)
        else:
            self._paint_week(painter, cell, index)
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_current and self._view.is_focus_visible and self._view.hasFocus():
            look = theme.current()
            ring = cell.adjusted(1, 1, -1, -1)
            paint.box(painter, ring, look.px(_RING), None, look.color("focus"), 2)
        painter.restore()

    def row_height(self, row: int, name_width: int) -> int:
        """What a row needs at this width of its name."""
        look = theme.current()
        words = _name(self._rows.title(row), name_width, None).height
        shapes = week_marks.side()
        if any(week.felt is not None for week in self._rows.rows()[row].weeks):
            shapes += look.px(_GAP + _FELT_HEIGHT)
        return max(words, shapes) + 2 * look.px(_AIR)

    def _paint_name(
        self, painter: QPainter, cell: QRectF, index: Index, option: QStyleOptionViewItem
    ) -> None:
        block = _name(self._rows.title(index.row()), int(cell.width()), option)
        top = cell.top() + (cell.height() - block.height) / 2
        left = int(cell.left()) + theme.current().px(_SIDE)
        block.draw(painter, left, int(top), theme.current().color("text"))

    def _paint_week(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        week = self._rows.week_at(index)
        if week is None:
            return
        look, side = theme.current(), week_marks.side()
        row = self._rows.rows()[index.row()].weeks
        has_felt = any(each.felt is not None for each in row)
        below = look.px(_GAP + _FELT_HEIGHT) if has_felt else 0
        top = cell.top() + (cell.height() - side - below) / 2
        shape = QRectF(cell.center().x() - side / 2, top, side, side)
        week_marks.draw_week(painter, shape, week.went)
        if week.felt is not None:
            width = look.px(_FELT_WIDTH)
            left, under = cell.center().x() - width / 2, shape.bottom() + look.px(_GAP)
            draw_felt(painter, QRectF(left, under, width, look.px(_FELT_HEIGHT)), week.felt.value)


def _name(title: str, width: int, option: QStyleOptionViewItem | None) -> TextBlock:
    look = theme.current()
    room = max(1, width - look.px(_SIDE) - look.px(_AIR))
    if option is None:
        return TextBlock(title, TextStyle.of(_ROLE), room, room)
    return TextBlock(title, TextStyle.of(_ROLE, option.direction), room, room)


def _draw_line(painter: QPainter, cell: QRectF, *, is_first: bool) -> None:
    line = theme.current().color("line")
    painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), line)
    if is_first:
        painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), line)
