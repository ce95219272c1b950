"""Paints a row of one or two lines of interface text, as in the list of versions."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole

ROW_HEIGHT, GAP = 52, 2
_LEFT = 14

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """The title of a row, and its preview as a small line below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(ROW_HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said = index.data(TextRole)
        if not isinstance(said, EntryText):
            return
        look = theme.current()
        painter.save()
        area = QRectF(option.rect).adjusted(0, 0, 0, -look.px(GAP))
        row = RowFrame.of(painter, option, area)
        row.draw_ground()
        role = "body_strong" if row.is_chosen else "body"
        top = 8 if said.preview else 16
        title = Ink(look.font(role), look.line_height(role), row.ink("text"))
        paragraph.draw(painter, row.box(_LEFT, top, -8, 20), said.title, title, 1)
        small = Ink(look.font("small"), look.line_height("small"), row.ink("text3"))
        paragraph.draw(painter, row.box(_LEFT, top + 20, -8, 16), said.preview, small, 1)
        painter.restore()
