"""Paints the list of the guide: a topic with a line below it, and for a hit two lines of words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.guide_list import TopicText
from hallpass_desktop.gui.models.roles import TextRole

GROUP_HEIGHT, TOPIC_HEIGHT, HIT_HEIGHT, GAP = 42, 60, 80, 2
_SIDE, _LEFT, _END = 8, 14, 14

Index = QModelIndex | QPersistentModelIndex


class TopicDelegate(QStyledItemDelegate):
    """One painter for topics and for the names of their groups."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        said = index.data(TextRole)
        if isinstance(said, MonthText):
            return QSize(0, theme.current().px(GROUP_HEIGHT))
        is_hit = isinstance(said, TopicText) and said.is_hit
        return QSize(0, theme.current().px((HIT_HEIGHT if is_hit else TOPIC_HEIGHT) + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        said = index.data(TextRole)
        look = theme.current()
        area = QRectF(option.rect).adjusted(look.px(_SIDE), 0, -look.px(_SIDE), -look.px(GAP))
        row = RowFrame.of(painter, option, area)
        if isinstance(said, MonthText):
            row.draw_heading(row.box(_LEFT, 20, -_END, 16), said.title)
        elif isinstance(said, TopicText):
            row.draw_ground()
            _draw_topic(row, said)
        painter.restore()


def _draw_topic(row: RowFrame, said: TopicText) -> None:
    look = theme.current()
    font = look.font("row")
    if row.is_chosen:
        font.setWeight(QFont.Weight.DemiBold)
    title = row.marking(Ink(font, look.line_height("row"), row.ink("text")))
    paragraph.draw(
        row.painter, row.box(_LEFT, 9, -_END, 22), said.title, title, 1, said.title_marks
    )
    role = "label_regular"
    line = row.marking(Ink(look.font(role), look.line_height(role), row.ink("text2")))
    area = row.box(_LEFT, 32, -_END, 36 if said.is_hit else 18)
    paragraph.draw(row.painter, area, said.line, line, 2 if said.is_hit else 1, said.marks)
