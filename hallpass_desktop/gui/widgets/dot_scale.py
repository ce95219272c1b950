"""How strong a feeling is: eleven dots that grow."""

from PySide6.QtCore import Property, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.scale_base import ScaleBase

_WIDE = 440
_CENTRE, _NUMBERS, _WORDS = 24, 49, 72
_COMPACT = 34  # the ring round the largest dot has room


class DotScale(ScaleBase):
    """0 to 10; `is_compact` leaves out numbers and words."""

    ring_gap = 4
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_compact = False
        super().__init__(parent)
        self.set_low_words(self.tr("Barely there"))
        self.set_high_words(self.tr("As strong as it gets"))

    def _get_compact(self) -> bool:
        return self._is_compact

    def set_compact(self, is_compact: bool) -> None:
        """Show the dots alone."""
        self._is_compact = is_compact
        self.restyle()

    is_compact = Property(bool, _get_compact, set_compact)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(314), self._height())

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        widths = [paint.text_width(w, look.font("small")) for w in (self._low(), self._high())]
        words = 0 if self._is_compact else max(widths)
        return QSize(max(look.px(286), words), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        for value in range(self.minimum(), self.maximum() + 1):
            self._draw_dot(painter, value)
            if not self._is_compact:
                self._draw_number(painter, value)
        if not self._is_compact:
            self._draw_words(painter)

    def place_of(self, value: int) -> float:
        start = 7 * theme.current().scale
        end = self.width() - self._radius(self.maximum()) - 5.5 * theme.current().scale
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = self.width() - end, self.width() - start
        return start + (end - start) * self.fraction(value)

    def _low(self) -> str:
        return self._low_words

    def _high(self) -> str:
        return self._high_words

    def _radius(self, value: int) -> float:
        look = theme.current()
        is_wide = self.width() >= look.px(_WIDE)
        first, step = (4.0, 1.1) if is_wide else (3.0, 0.85)
        return (first + value * step) * look.scale

    def _centre(self) -> float:
        look = theme.current()
        return self.height() / 2 if self._is_compact else look.px(_CENTRE)

    def _height(self) -> int:
        look = theme.current()
        if self._is_compact:
            return look.px(_COMPACT)
        lines = 1 if self._words_fit_beside() else 2
        return look.px(_WORDS) + lines * look.line_height("small")

    def _words_fit_beside(self) -> bool:
        font = theme.current().font("small")
        both = paint.text_width(self._low(), font) + paint.text_width(self._high(), font)
        return both + theme.current().px(16) <= max(self.width(), theme.current().px(286))

    def _draw_dot(self, painter: QPainter, value: int) -> None:
        look = theme.current()
        centre = QPointF(self.place_of(value), self._centre())
        radius = self._radius(value)
        answer = self.answer()
        if value == answer:
            ring = radius + 4.5 * look.scale
            paint.dot(painter, centre, ring, None, look.color("accent"), 2 * look.icon_scale)
            paint.dot(painter, centre, radius, look.color("accent"))
            return
        is_below = answer is not None and value < answer
        fill = look.color("accentSoft" if is_below else "field")
        line = look.color("accent" if is_below else "edge")
        paint.dot(painter, centre, radius, fill, line, 1.25 * look.icon_scale)

    def _draw_number(self, painter: QPainter, value: int) -> None:
        look = theme.current()
        is_chosen = value == self.answer()
        font = look.font("label")
        if is_chosen:
            font.setWeight(QFont.Weight.Bold)
        color = look.color("accentText" if is_chosen else "text2")
        side = look.px(32)
        area = QRectF(self.place_of(value) - side / 2, look.px(_NUMBERS), side, look.px(18))
        paint.words(painter, area, str(value), font, color, Qt.AlignmentFlag.AlignCenter)

    def _draw_words(self, painter: QPainter) -> None:
        look = theme.current()
        line = look.line_height("small")
        area = QRectF(0, look.px(_WORDS), self.width(), line)
        font, color = look.font("small"), look.color("text3")
        paint.words(painter, area, self._low(), font, color)
        if not self._words_fit_beside():
            area.translate(0, line)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, area, self._high(), font, color, end)
