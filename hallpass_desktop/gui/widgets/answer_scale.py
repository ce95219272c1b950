"""One answer of a few in words, in one frame: a single slider, light enough for lists.

The words stand side by side, or in two columns where there is no room for that.
"""

from collections.abc import Iterable
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.scale_base import ScaleBase

_HEIGHT, _SIDE, _RADIUS, _COLUMNS = 30, 10, 8, 2


class AnswerScale(ScaleBase):
    """The keys 1 to 9 choose, as the arrows do; the same answer pressed again is taken back."""

    counts_from_one = True
    ring_gap = 2
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None, words: Iterable[str]) -> None:
        self._words = tuple(words)
        self._pointer_y = 0.0
        super().__init__(parent)
        self.setRange(0, len(self._words) - 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def spoken(self) -> str:
        answer = self.answer()
        return super().spoken() if answer is None else self._words[answer]

    def place_of(self, value: int) -> float:
        return self._areas()[value].center().x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer_y = event.position().y()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer_y = event.position().y()
        super().mouseMoveEvent(event)

    def value_at(self, x: float) -> int:
        """The answer under the pointer, also where one is wider than the next."""
        for value, area in enumerate(self._areas()):
            if area.left() <= x < area.right() and area.top() <= self._pointer_y < area.bottom():
                return value
        return super().value_at(x)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(sum(self._columns()), theme.current().px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = 1 if width >= sum(self._widths()) else ceil(len(self._words) / _COLUMNS)
        return lines * theme.current().px(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, answer = theme.current(), self.answer()
        painter, radius = paint.start(self), look.px(_RADIUS)
        areas = self._areas()
        paint.box(painter, self.rect(), radius, look.color("surface"))
        if answer is not None:
            self._fill(painter, areas[answer])
        paint.box(painter, self.rect(), radius, None, look.color("edge"))
        painter.setPen(QPen(look.color("line"), 1))
        self._draw_lines(painter, areas)
        for value, area in enumerate(areas):
            self._draw_words(painter, area, value)

    def _draw_lines(self, painter: QPainter, areas: tuple[QRectF, ...]) -> None:
        """Between answers beside each other, and between those above each other."""
        for one, other in pairwise(areas):
            if one.top() == other.top():
                x = int(max(one.left(), other.left()))
                painter.drawLine(x, int(one.top()) + 1, x, int(one.bottom()) - 2)
            else:
                y = int(other.top())
                painter.drawLine(1, y, self.width() - 2, y)

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

    def _columns(self) -> tuple[int, ...]:
        """How wide each of two columns has to be."""
        widths = self._widths()
        return tuple(max(widths[at::_COLUMNS]) for at in range(min(_COLUMNS, len(widths))))

    def _areas(self) -> tuple[QRectF, ...]:
        """Where each answer stands; the first is on the right where one reads from there."""
        widths, areas = self._widths(), []
        if self.width() < sum(widths):
            widths = self._columns()
        lines = ceil(len(self._words) / len(widths))
        height = self.height() / lines
        for value in range(len(self._words)):
            line, column = divmod(value, len(widths))
            left, is_last = sum(widths[:column]), column == len(widths) - 1
            width = self.width() - left if is_last else widths[column]
            area = QRectF(left, line * height, width, height)
            areas.append(paint.mirrored(self, area))
        return tuple(areas)
