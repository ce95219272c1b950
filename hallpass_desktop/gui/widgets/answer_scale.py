"""One answer of a few in words, in one frame: a single slider, light enough for lists."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.scale_base import ScaleBase

_HEIGHT, _SIDE, _RADIUS = 30, 10, 8


class AnswerScale(ScaleBase):
    """The keys 1 to 9 choose, as the arrows do; the same answer pressed again is taken back."""

    counts_from_one = True
    ring_gap = 2
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None, words: Iterable[str]) -> None:
        self._words = tuple(words)
        super().__init__(parent)
        self.setRange(0, len(self._words) - 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def spoken(self) -> str:
        answer = self.answer()
        return super().spoken() if answer is None else self._words[answer]

    def place_of(self, value: int) -> float:
        return self._areas()[value].center().x()

    def value_at(self, x: float) -> int:
        """The answer under a place, also where one is wider than the next."""
        for value, area in enumerate(self._areas()):
            if area.left() <= x < area.right():
                return value
        return super().value_at(x)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, answer = theme.current(), self.answer()
        painter, radius = paint.start(self), look.px(_RADIUS)
        areas = self._areas()
        paint.box(painter, self.rect(), radius, look.color("surface"))
        if answer is not None:
            self._fill(painter, areas[answer])
        paint.box(painter, self.rect(), radius, None, look.color("edge"))
        painter.setPen(QPen(look.color("line"), 1))
        for left, right in pairwise(areas):
            x = int(max(left.left(), right.left()))
            painter.drawLine(x, 1, x, self.height() - 2)
        for value, area in enumerate(areas):
            self._draw_words(painter, area, value)

    def _fill(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), look.px(_RADIUS), look.px(_RADIUS))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(area, look.color("accentSoft"))
        painter.restore()
        if look.is_high_contrast:
            inside = area.adjusted(1, 1, -1, -1)
            paint.box(painter, inside, look.px(_RADIUS - 1), None, look.color("accent"), 2)

    def _draw_words(self, painter: QPainter, area: QRectF, value: int) -> None:
        look, is_chosen = theme.current(), value == self.answer()
        font = look.font("label_strong" if is_chosen else "label")
        color = look.color("onAccentSoft" if is_chosen else "text2")
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, area, self._words[value], font, color, centre)

    def _widths(self) -> tuple[int, ...]:
        look = theme.current()
        font, sides = look.font("label_strong"), 2 * look.px(_SIDE)
        return tuple(paint.text_width(word, font) + sides for word in self._words)

    def _areas(self) -> tuple[QRectF, ...]:
        """Where each answer stands; the first is on the right where one reads from there."""
        areas, start = [], 0.0
        for width in self._widths():
            area = QRectF(start, 0, width, self.height())
            areas.append(paint.mirrored(self, area))
            start += width
        return tuple(areas)
