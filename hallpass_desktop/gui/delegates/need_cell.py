"""Paints a need in the table: a cell a column, or all of them in one where there is little room."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart import Chart, Tick
from hallpass_desktop.gui.charts.ink import on_screen
from hallpass_desktop.gui.charts.painter import paint_chart
from hallpass_desktop.gui.delegates import need_places, paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.models.needs_table import Column, NeedRows
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.met_mark import draw_met

_RADIUS = 6.5
_CENTRED = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class Rows(Protocol):
    """What the view knows about its rows."""

    is_focus_visible: bool

    def hasFocus(self) -> bool: ...

    def hover_of(self, row: int) -> float: ...


class NeedCellDelegate(QStyledItemDelegate):
    """`is_stacked` puts every column below the name, each with what it is called."""

    is_stacked = False

    def __init__(self, parent: QObject, rows: NeedRows, view: Rows) -> None:
        super().__init__(parent)
        self._rows, self._view = rows, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        row = self._frame(painter, option, index)
        _draw_ground(row)
        need = self._rows.needs()[index.row()]
        if self.is_stacked:
            self._draw_stacked(row, need)
        else:
            self._draw_cell(row, need, Column(index.column()))
        if row.has_focus:
            row.draw_cell_ring()
        painter.restore()

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> RowFrame:
        has_keyboard = self._view.hasFocus()
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        return RowFrame(
            painter,
            QRectF(option.rect),
            is_chosen=has_keyboard and bool(option.state & QStyle.StateFlag.State_Selected),
            has_focus=is_current and self._view.is_focus_visible,
            hover_share=self._view.hover_of(index.row()),
            is_mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
        )

    def _draw_cell(self, row: RowFrame, need: NeedText, column: Column) -> None:
        side = theme.current().px(need_places.SIDE)
        area = row.rect.adjusted(side, 0, -side, 0)
        if column is Column.NEED:
            _draw_text(row, need.title, area, need_places.TITLE, "text")
        else:
            self._draw_value(row, need, column, area)

    def _draw_stacked(self, row: RowFrame, need: NeedText) -> None:
        look = theme.current()
        side, air = look.px(need_places.SIDE), look.px(need_places.AIR)
        lines = tuple(need_places.lines(self._rows, need, row.rect, is_mirrored=row.is_mirrored))
        title = row.rect.adjusted(side, air, -side, 0)
        title.setBottom(lines[0].value.top())
        _draw_text(row, need.title, title, need_places.TITLE, "text")
        for line in lines:
            name, font = self._rows.name(line.column), look.font(need_places.LABEL)
            paint.words(row.painter, line.label, name, font, row.ink("text3"), _leading(row))
            self._draw_value(row, need, line.column, line.value)

    def _draw_value(self, row: RowFrame, need: NeedText, column: Column, area: QRectF) -> None:
        if column is Column.HISTORY and need.chart is not None:
            _draw_history(row, need.chart, area)
        elif column is Column.MET and not need.is_resting:
            self._draw_met(row, need, area)
        else:
            _draw_words(row, self._rows.words(need, column), area)

    def _draw_met(self, row: RowFrame, need: NeedText, area: QRectF) -> None:
        """Dots with their word below, or beside where a line has the room."""
        place = need_places.dots(area, is_stacked=self.is_stacked, is_mirrored=row.is_mirrored)
        draw_met(row.painter, place, need.met, _RADIUS)
        if self.is_stacked:
            gap = place.width() + theme.current().px(need_places.SIDE)
            area = area.adjusted(0, 0, -gap, 0) if row.is_mirrored else area.adjusted(gap, 0, 0, 0)
        else:
            area = QRectF(area.left(), place.bottom(), area.width(), place.height())
        _draw_words(row, need.met_word, area)


def _draw_ground(row: RowFrame) -> None:
    """Its slice of the row: what is chosen or hovered, over a hairline."""
    look = theme.current()
    if row.is_chosen:
        row.painter.fillRect(row.rect, look.color("accentSoft"))
    else:
        paint.hover(row.painter, row.rect, 0, row.hover_share)
    strong = row.is_chosen and look.is_high_contrast
    height = 2 if strong else 1
    below = QRectF(row.rect.left(), row.rect.bottom() - height, row.rect.width(), height)
    row.painter.fillRect(below, look.color("accent" if strong else "line"))


def _draw_text(row: RowFrame, text: str, area: QRectF, role: str, color: str) -> None:
    """As many lines as it needs, in the middle of the area's height."""
    look = theme.current()
    count = need_places.lines_of(text, role, area.width())
    ink = Ink(look.font(role), look.line_height(role), row.ink(color))
    place = QRectF(area)
    place.setTop(area.center().y() - count * ink.line_height / 2)
    paragraph.draw(row.painter, place, text, ink, count)


def _draw_words(row: RowFrame, words: str, area: QRectF) -> None:
    _draw_text(row, words, area, need_places.WORDS, "text2")


def _draw_history(row: RowFrame, chart: Chart, area: QRectF) -> None:
    """The same line as on the card, without its words."""
    look = theme.current()
    bare = replace(chart, day_ticks=(), ticks=tuple(Tick(each.value, "") for each in chart.ticks))
    room = QRectF(0, 0, look.px(need_places.STRIP), look.px(need_places.STRIP_HEIGHT))
    room.moveCenter(area.center())
    if row.is_mirrored:
        room.moveRight(area.right())
    else:
        room.moveLeft(area.left())
    ground = "accentSoft" if row.is_chosen else "surface"
    ink = on_screen(look, is_mirrored=row.is_mirrored, ground=ground)
    paint_chart(row.painter, room, bare, ink)


def _leading(row: RowFrame) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if row.is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | _CENTRED
