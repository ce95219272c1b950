"""Paints the few newest pages on Today: one line of words, the kind as a tag, the mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.entry import draw_bars, draw_date
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.slope_mark import draw_slope

ROW_HEIGHT = 63
_DATE_LEFT, _DATE, _TEXT, _END, _GAP = 18, 40, 72, 16, 14
_TAG_SIDE, _TAG_HEIGHT, _TAG_RADIUS, _TAG_ROOM = 8, 22, 6, 112
_MARK = QRectF(0, 0, 58, 22)

Index = QModelIndex | QPersistentModelIndex


class LatelyDelegate(QStyledItemDelegate):
    """`shows_kind` leaves the tag and the mark out where there is little room."""

    shows_previews = True
    shows_kind = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said = index.data(TextRole)
        if not isinstance(said, EntryText):
            return
        painter.save()
        row = RowFrame.of(painter, option, QRectF(option.rect))
        if index.row():
            _draw_line(row)
        _draw_ground(row)
        draw_date(row, said, (_DATE_LEFT, 10, _DATE), Qt.AlignmentFlag.AlignLeft)
        end = self._draw_kind(row, said) if self.shows_kind else _END
        self._draw_words(row, said, end)
        painter.restore()

    def _draw_kind(self, row: RowFrame, said: EntryText) -> float:
        """Paint mark and tag at the end; answers how much room they took."""
        width = row.rect.width() / theme.current().scale
        if said.before is not None or said.after is not None:
            place = row.box(width - _END - _MARK.width(), 21, _MARK.width(), _MARK.height())
            row.painter.save()
            row.painter.translate(place.topLeft())
            draw_slope(row.painter, _MARK, said.before, said.after)
            row.painter.restore()
        taken = _END + _MARK.width() + _GAP
        tag = min(_TAG_ROOM, _tag_width(said.kind))
        _draw_tag(row, said.kind, row.box(width - taken - tag, 20, tag, _TAG_HEIGHT))
        return taken + _TAG_ROOM + _GAP

    def _draw_words(self, row: RowFrame, said: EntryText, end: float) -> None:
        look = theme.current()
        place = row.box(_TEXT, 10, -end, 22)
        if self.shows_previews:
            said = said.in_own_words(paragraph.room(look.font("row"), place.width()))
        title = Ink(
            look.font("row"),
            look.line_height("row"),
            look.color("text2" if said.is_untitled else "text"),
        )
        paragraph.draw(row.painter, place, said.title, title, 1)
        if not self.shows_previews:
            draw_bars(row, _TEXT, 39, (-end,))
            return
        words = Ink(look.font("body"), look.line_height("body"), look.color("text2"))
        paragraph.draw(row.painter, row.box(_TEXT, 32, -end, 20), said.preview, words, 1)


def _draw_line(row: RowFrame) -> None:
    row.painter.setPen(QPen(theme.current().color("line"), 1))
    y = row.rect.top() + 0.5
    row.painter.drawLine(QPointF(row.rect.left() + 1, y), QPointF(row.rect.right() - 1, y))


def _draw_ground(row: RowFrame) -> None:
    look = theme.current()
    inner = row.rect.adjusted(4, 4, -4, -4)
    paint.hover(row.painter, inner, look.px(8), row.hover_share)
    if row.has_focus:
        paint.box(row.painter, inner, look.px(8), None, look.color("focus"), 2)


def _tag_width(text: str) -> float:
    look = theme.current()
    return paint.text_width(text, look.font("small_medium")) / look.scale + 2 * _TAG_SIDE


def _draw_tag(row: RowFrame, text: str, place: QRectF) -> None:
    look = theme.current()
    line = look.color("edge") if look.is_high_contrast else None
    paint.box(row.painter, place, look.px(_TAG_RADIUS), look.color("tag"), line)
    side = look.px(_TAG_SIDE)
    ink = Ink(look.font("small_medium"), round(place.height()), look.color("text2"))
    paragraph.draw(row.painter, place.adjusted(side, 0, -side + 1, 0), text, ink, 1)
