"""Paints the lines of the palette: icon and name at the start, keys or the sort at the end."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.shell.palette.lines import LineText
from hallpass_desktop.gui.widgets import paint

LINE_HEIGHT, HEADING_HEIGHT = 40, 34
_LEFT, _ICON, _WORDS, _END, _GAP = 14, 18, 44, 14, 16

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """One painter for lines and for headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(TextRole), MonthText)
        return QSize(0, theme.current().px(HEADING_HEIGHT if is_heading else LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        said = index.data(TextRole)
        row = RowFrame.of(painter, option, QRectF(option.rect))
        if isinstance(said, MonthText):
            row.draw_heading(row.box(_LEFT, 12, -_END, 18), said.title)
        elif isinstance(said, LineText):
            row.draw_ground()
            _draw_line(row, said)
        painter.restore()


def _draw_line(row: RowFrame, said: LineText) -> None:
    look = theme.current()
    row.draw_icon(said.icon or "corner-down-left", _LEFT, 11, _ICON, "text2")
    small = look.font("small")
    scale = look.scale
    taken = paint.text_width(said.beside, small) / scale + _GAP if said.beside else 0
    ink = Ink(look.font("body"), look.line_height("body"), row.ink("text"))
    ground = None if row.is_chosen else look.color("accentSoft")
    ink = replace(ink, mark=look.color("onAccentSoft"), mark_ground=ground)
    area = row.box(_WORDS, 10, -(_END + taken), 20)
    paragraph.draw(row.painter, area, said.title, ink, 1, said.marks)
    if said.beside:
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rest = row.box(_WORDS, 0, -_END, LINE_HEIGHT)
        paint.words(row.painter, rest, said.beside, small, row.ink("text2"), end)
