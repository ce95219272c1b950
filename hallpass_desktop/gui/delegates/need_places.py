"""Where everything of a need stands in its row: painting, measuring and the mouse ask here."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.models.needs_table import Column, NeedRows, filled
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

SIDE, AIR = 8, 12
DOTS, DOTS_HEIGHT = 100, 18
STRIP, STRIP_HEIGHT = 104, 44
LEAST_ROW, _LINE, _GAP, _MOST_WORDS = 56, 24, 12, 84
TITLE, WORDS, LABEL = "row", "label_regular", "small"


@dataclass(frozen=True, slots=True)
class Line:
    """One column of a stacked row: what it is called, and what it says."""

    column: Column
    label: QRectF
    value: QRectF


def column_width(rows: NeedRows, column: Column) -> int:
    """How wide the cells of a column are; longer words break, and the name takes what is left."""
    look = theme.current()
    font, most = look.font(WORDS), look.px(_MOST_WORDS)
    widest = look.px({Column.HISTORY: STRIP, Column.MET: DOTS}.get(column, 0))
    for need in rows.needs():
        if column is Column.HISTORY and need.chart is not None:
            continue
        words = rows.words(need, column)
        longest = max((paint.text_width(each, font) for each in words.split()), default=0)
        widest = max(widest, longest, min(most, paint.text_width(words, font)))
    return widest + look.px(2 * SIDE)


def row_height(rows: NeedRows, need: NeedText, width: float, *, is_stacked: bool) -> int:
    """How high a row is whose name has this width."""
    look = theme.current()
    title = lines_of(need.title, TITLE, width - look.px(2 * SIDE)) * look.line_height(TITLE)
    if not is_stacked:
        return max(look.px(LEAST_ROW), title + look.px(2 * AIR))
    cell = QRectF(0, 0, width, 0)
    below = max(line.value.bottom() for line in lines(rows, need, cell, is_mirrored=False))
    return ceil(below) + look.px(AIR)


def lines_of(text: str, role: str, width: float) -> int:
    """Into how many lines a text breaks, as it is broken when it is drawn.

    One that fits need not be broken to be measured, and no text is remembered.
    """
    style = TextStyle.of(role)
    if "\n" not in text and QFontMetricsF(style.font).horizontalAdvance(text) < width:
        return 1
    return TextBlock(text, style, max(1, int(width))).height // style.line_height


def lines(rows: NeedRows, need: NeedText, cell: QRectF, *, is_mirrored: bool) -> Iterator[Line]:
    """Everything below the name, one line a column."""
    look = theme.current()
    names = (paint.text_width(rows.name(each), look.font(LABEL)) for each in Column)
    label_width = max(names) + look.px(_GAP)
    room = cell.adjusted(look.px(SIDE), 0, -look.px(SIDE), 0)
    title = lines_of(need.title, TITLE, room.width()) * look.line_height(TITLE)
    top = cell.top() + look.px(AIR) + title
    for column in filled(rows, need):
        is_drawn = column is Column.HISTORY and need.chart is not None
        height = look.px(STRIP_HEIGHT if is_drawn else _LINE)
        label = QRectF(room.left(), top, label_width, height)
        value = QRectF(label.right(), top, room.width() - label_width, height)
        top += height
        yield Line(column, _turned(label, cell, is_mirrored), _turned(value, cell, is_mirrored))


def dots(value: QRectF, *, is_stacked: bool, is_mirrored: bool) -> QRectF:
    """The five dots of how met it is, in the room of that column."""
    look = theme.current()
    height, top = look.px(DOTS_HEIGHT), value.center().y() - look.px(DOTS_HEIGHT)
    if is_stacked:
        top = value.center().y() - height / 2
    area = QRectF(value.left(), top, look.px(DOTS), height)
    return _turned(area, value, is_mirrored)


def step_at(place: QRectF, x: float, *, is_mirrored: bool) -> int:
    """Which of the five dots is meant."""
    along = place.right() - x if is_mirrored else x - place.left()
    return max(0, min(4, int(along / (place.width() / 5))))


def _turned(area: QRectF, within: QRectF, is_mirrored: bool) -> QRectF:
    if not is_mirrored:
        return area
    left = within.left() + within.right() - area.right()
    return QRectF(left, area.top(), area.width(), area.height())
