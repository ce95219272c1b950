"""Paints the journal's list: a date, a title, two lines of words, and how strong it was."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import paragraph
from hallpass_desktop.gui.delegates.frame import RowFrame
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.models.entry_text import EntryText, MonthText
from hallpass_desktop.gui.models.roles import TextRole, ValueRole
from hallpass_desktop.gui.models.timeline_items import Month
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.preview_line import bar_role
from hallpass_desktop.gui.widgets.slope_mark import draw_slope

ENTRY_HEIGHT, GAP, MONTH_HEIGHT = 110, 4, 34
_SIDE, _DATE, _TEXT, _END = 8, 38, 64, 16
_MARK = QRectF(0, 0, 58, 22)
_CENTRED = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """One painter for rows and for the month headings between them."""

    shows_previews = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Not by its text: that is put together anew each time it is asked for.
        is_month = isinstance(index.data(ValueRole), Month)
        height = MONTH_HEIGHT if is_month else ENTRY_HEIGHT + GAP
        return QSize(0, theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        said = index.data(TextRole)
        side = theme.current().px(_SIDE)
        if isinstance(said, MonthText):
            area = QRectF(option.rect).adjusted(side, 0, -side, 0)
            _draw_month(RowFrame.of(painter, option, area), said)
        elif isinstance(said, EntryText):
            area = QRectF(option.rect).adjusted(side, 0, -side, -theme.current().px(GAP))
            self._draw_entry(RowFrame.of(painter, option, area), said)
        painter.restore()

    def _draw_entry(self, row: RowFrame, said: EntryText) -> None:
        row.draw_ground()
        if self.shows_previews:
            said = said.in_own_words(paragraph.room(_title_font(row), _title_box(row).width()))
        draw_date(row, said, (14, 12, _DATE), Qt.AlignmentFlag.AlignHCenter)
        _draw_title(row, said)
        if self.shows_previews:
            _draw_preview(row, said)
        else:
            draw_bars(row, _TEXT, 42, (-_END, 150))
        _draw_foot(row, said)


def draw_date(
    row: RowFrame, said: EntryText, place: tuple[float, float, float], align: Qt.AlignmentFlag
) -> None:
    """Paint the two lines of the date column; the place is its left, top and width."""
    left, top, width = place
    look = theme.current()
    align |= _CENTRED
    first, second = row.box(left, top, width, 16), row.box(left, top + 16, width, 24)
    paint.words(row.painter, first, said.top, look.font("small"), row.ink("text3"), align)
    paint.words(row.painter, second, said.day, look.font("numeral"), row.ink("text"), align)


def draw_bars(row: RowFrame, left: float, top: float, widths: tuple[float, ...]) -> None:
    """Paint grey bars where words are hidden; a width up to 0 counts from the end."""
    look = theme.current()
    for number, width in enumerate(widths):
        bar = row.box(left, top + 18 * number, width, 8)
        color = look.over("accentSoft", "pressed") if row.is_chosen else look.color(bar_role())
        paint.box(row.painter, bar, bar.height() / 2, color)


def _draw_month(row: RowFrame, said: MonthText) -> None:
    look = theme.current()
    area = row.box(14, 12, -12, 16)
    paint.words(row.painter, area, said.title, look.font("small_medium"), look.color("text2"))
    end = Qt.AlignmentFlag.AlignRight | _CENTRED
    paint.words(row.painter, area, said.counts, look.font("small"), look.color("text3"), end)


def _draw_title(row: RowFrame, said: EntryText) -> None:
    look = theme.current()
    color = look.color("text2" if said.is_untitled and not row.is_chosen else "text")
    ink = row.marking(Ink(_title_font(row), look.line_height("row"), color))
    paragraph.draw(row.painter, _title_box(row), said.title, ink, 1, said.title_marks)


def _title_font(row: RowFrame) -> QFont:
    font = theme.current().font("row")
    if row.is_chosen:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _title_box(row: RowFrame) -> QRectF:
    return row.box(_TEXT, 12, -_END, 22)


def _draw_preview(row: RowFrame, said: EntryText) -> None:
    look = theme.current()
    font, height = look.font("label_regular"), look.line_height("label_regular")
    ink = row.marking(Ink(font, height, row.ink("text2")))
    paragraph.draw(row.painter, row.box(_TEXT, 36, -_END, 36), said.preview, ink, 2, said.marks)


def _draw_foot(row: RowFrame, said: EntryText) -> None:
    """The mark, who sees it, and where a search found its words."""
    left = float(_TEXT)
    if said.before is not None or said.after is not None:
        _draw_mark(row, said, left)
        left += _MARK.width() + 8
    row.draw_icon(said.icon, left, 80.5, 13, "text3")
    _draw_facts(row, said, left + 17)


def _draw_mark(row: RowFrame, said: EntryText, left: float) -> None:
    place = row.box(left, 76, _MARK.width(), _MARK.height())
    row.painter.save()
    row.painter.translate(place.topLeft())
    ground = "accentSoft" if row.is_chosen else "window"
    draw_slope(row.painter, _MARK, said.before, said.after, ground)
    row.painter.restore()


def _draw_facts(row: RowFrame, said: EntryText, left: float) -> None:
    look = theme.current()
    ink = Ink(look.font("small"), look.line_height("small"), row.ink("text3"))
    place = row.box(left, 79, -_END, 16)
    facts = said.facts(paragraph.room(ink.font, place.width()))
    paragraph.draw(row.painter, place, facts, ink, 1)
