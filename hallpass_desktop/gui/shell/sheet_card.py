"""The recovery sheet as a piece of paper on the screen."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.shadow import draw_shadow, room_for_shadow
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

_WIDTH, _SIDE, _TOP, _BOTTOM, _HEAD, _ROW = 352, 26, 24, 20, 24, 30
_COLUMNS, _ROWS = 2, 4
_LEAST_SHARE = 0.5
_HIDDEN = "••••"
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SheetCard(Drawing):
    """Shows the seven numbered groups, or that they are covered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._is_hidden = False
        self._date = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_code(self, groups: tuple[str, ...], date: str) -> None:
        """Put a code on the sheet, with the day it was made."""
        self._groups, self._date = groups, date
        self.set_hidden(False)

    def set_hidden(self, is_hidden: bool) -> None:
        """Cover the groups while somebody types them from their own copy."""
        self._is_hidden = is_hidden
        self.setText(self.tr("The code is covered") if is_hidden else self._spoken())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), self._height()).grownBy(room_for_shadow())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() * _LEAST_SHARE

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.sizeHint().height() * self._share(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        share = self._share(self.width())
        painter.scale(share, share)
        whole = QRectF(QPointF(0, 0), self.sizeHint().toSizeF())
        paper = whole.marginsRemoved(QMarginsF(room_for_shadow()))
        draw_shadow(painter, paper, look.px(6))
        paint.box(painter, paper, look.px(6), look.color("raised"), look.color("line"))
        inner = paper.adjusted(look.px(_SIDE), look.px(_TOP), -look.px(_SIDE), -look.px(_BOTTOM))
        self._draw_head(painter, inner)
        self._draw_groups(painter, inner.top() + look.px(_HEAD + 23), inner)
        note = self._note(round(inner.width()))
        note.draw(painter, inner.left(), inner.bottom() - note.height, look.color("text2"))

    def _draw_head(self, painter: QPainter, inner: QRectF) -> None:
        look = theme.current()
        head = QRectF(inner.left(), inner.top(), inner.width(), look.px(_HEAD))
        paint.words(painter, head, self.tr("Notebook"), look.font("card"), look.color("text"))
        date = self.tr("Sheet of {date}").format(date=self._date)
        paint.words(painter, head, date, look.font("small"), look.color("text3"), _END)
        below = head.bottom() + look.px(12)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(inner.left(), below), QPointF(inner.right(), below))

    def _draw_groups(self, painter: QPainter, top: float, inner: QRectF) -> None:
        look = theme.current()
        column, row = inner.width() / _COLUMNS, look.px(_ROW)
        for place, group in enumerate(self._groups):
            left = inner.left() + column * (place % _COLUMNS)
            area = QRectF(left, top + row * (place // _COLUMNS), column, row)
            number, small = str(place + 1), look.font("small")
            paint.words(painter, area, number, small, look.color("text3"))
            area.setLeft(left + look.px(26))
            shown = _HIDDEN if self._is_hidden else group
            paint.words(painter, area, shown, look.font("code"), look.color("text"))

    def _note(self, width: int) -> TextBlock:
        text = self.tr("Keep it away from this computer. Whoever has it can open the notebook.")
        style = TextStyle.of("small", self.layoutDirection())
        return TextBlock(text, style, width, width)

    def _share(self, width: int) -> float:
        """Draw the whole sheet smaller where there is no room for it, so that nothing is cut."""
        return min(1.0, width / self.sizeHint().width())

    def _height(self) -> int:
        look = theme.current()
        note = self._note(look.px(_WIDTH - 2 * _SIDE)).height
        return look.px(_TOP + _HEAD + 23 + _ROWS * _ROW + 12 + _BOTTOM) + note

    def _spoken(self) -> str:
        #: {number} is 1 to 7, {group} is four characters of the recovery code
        pattern = self.tr("Group {number}: {group}")
        lines = (
            pattern.format(number=number, group=" ".join(group))
            for number, group in enumerate(self._groups, 1)
        )
        return "\n".join(lines)
