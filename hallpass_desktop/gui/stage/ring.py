"""The soft timer: a ring that moves once a second, ends nothing and makes no sound."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label

_SIDE, _SMALL, _STROKE = 180, 52, 10
_MINUTE = 60


class TimerRing(Drawing):
    """What is read aloud changes once a minute, so that nobody hears it tick."""

    def __init__(self, parent: QWidget, *, is_small: bool = False) -> None:
        super().__init__(parent)
        self._is_small = is_small
        self._left, self._whole = 0, _MINUTE
        self.setObjectName("small_ring" if is_small else "ring")

    def show_left(self, left: float, whole: int) -> None:
        """Show how many seconds are left, of how many."""
        seconds = ceil(left)
        if (seconds, whole) == (self._left, self._whole) and self.text():
            return
        self._left, self._whole = seconds, whole
        spoken = self._spoken()
        if spoken != self.text():
            self.setText(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(_SMALL if self._is_small else _SIDE)
        return QSize(side, side)

    def clock(self) -> str:
        """As it is seen: minutes and seconds."""
        return f"{self._left // _MINUTE}:{self._left % _MINUTE:02}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._draw_ring(painter)
        look = theme.current()
        if self._is_small:
            font = look.font("small_strong")
            centre = Qt.AlignmentFlag.AlignCenter
            paint.words(painter, self.rect(), self.clock(), font, look.color("text"), centre)
            return
        self._draw_words(painter)

    def _draw_ring(self, painter: QPainter) -> None:
        look = theme.current()
        width = look.px(_STROKE) * (0.5 if self._is_small else 1)
        inset = width / 2 + 1
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("grid" if look.is_high_contrast else "line"), width))
        painter.drawEllipse(area)
        share = min(1.0, self._left / max(1, self._whole))
        if share > 0:
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(look.color("accent"), width, Qt.PenStyle.SolidLine, cap))
            painter.drawArc(area, 90 * 16, -round(share * 360 * 16))

    def _draw_words(self, painter: QPainter) -> None:
        look, centre = theme.current(), Qt.AlignmentFlag.AlignCenter
        middle = self.height() / 2
        tall, low = look.line_height("shared_time"), look.line_height("shared_small")
        top = middle - (tall + low) / 2 - look.px(2)
        time = QRectF(0, top, self.width(), tall)
        paint.words(
            painter, time, self.clock(), look.font("shared_time"), look.color("text"), centre
        )
        below = QRectF(0, top + tall, self.width(), low)
        font = look.font("shared_small")
        room = self.width() - 2 * look.px(_STROKE + 10)
        words = self._below()
        if paint.text_width(words, font) > room:
            font = look.font("small")
        paint.words(painter, below, words, font, look.color("text2"), centre)

    def _below(self) -> str:
        minutes, rest = divmod(self._whole, _MINUTE)
        if rest:
            #: Below the time that is left of a turn; {time} is "1:30"
            return self.tr("left of {time}").format(time=f"{minutes}:{rest:02}")
        return self.tr("left of %n minutes", "", minutes)

    def _spoken(self) -> str:
        minutes = ceil(self._left / _MINUTE)
        if not self._left:
            return self.tr("The time is up. It waits.")
        return self.tr("About %n minutes left", "", minutes)


class RingCard(Card):
    """The ring in a card of its own, and what it does at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, radius=16)
        look = theme.current()
        self.ring = TimerRing(self)
        self.note = Label(self, "", "lead", "text2", wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(32), look.px(20), look.px(16))
        column.setSpacing(look.px(20))
        column.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.note)
        self.say_sound(has_tone=False)

    def say_sound(self, *, has_tone: bool) -> None:
        """Whether its end is heard; it ends nothing."""
        tone = self.tr("A quiet tone when it ends. It waits.")
        self.note.setText(tone if has_tone else self.tr("No sound when it ends. It waits."))
