"""A scale as a line with stops: how it has been, from one end to the other."""

from PySide6.QtCore import Property, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.scale_base import ScaleBase

_STOPS = 10
_SMALL_STOP, _LARGE_STOP, _STOP_LINE = 2.5, 3.5, 1.5
_LINE_TOP, _WORDS_TOP = 14, 32


class TrackScale(ScaleBase):
    """Any range (`minimum`, `maximum`, `singleStep`), e.g. 0 to 10, 0 to 100 %, -5 to +5."""

    ring_gap = 3
    ring_radius = 8.0

    def __init__(self, parent: QWidget | None = None) -> None:
        self._unit = ""
        self._shows_value = True
        super().__init__(parent)

    def _get_unit(self) -> str:
        return self._unit

    def set_unit(self, unit: str) -> None:
        """Write a unit after the value, such as %."""
        self._unit = unit
        self.restyle()

    unit = Property(str, _get_unit, set_unit)

    def set_value_shown(self, is_shown: bool) -> None:
        """Draw the value after the line, or leave it to a label elsewhere."""
        self._shows_value = is_shown
        self.restyle()

    def spoken(self) -> str:
        answer = self.answer()
        if answer is None or (not self._unit and self.minimum() == 0):
            return super().spoken()
        return self._written(answer)

    def value_at(self, x: float) -> int:
        value = super().value_at(x)
        step, low = self.singleStep(), self.minimum()
        return low + round((value - low) / step) * step

    def place_of(self, value: int) -> float:
        start, end = self._ends()
        return start + (end - start) * self.fraction(value)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(340), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._draw_line(painter)
        self._draw_stops(painter)
        self._draw_thumb(painter)
        if self._shows_value:
            self._draw_value(painter)
        self._draw_words(painter)

    def _ends(self) -> tuple[float, float]:
        """Where the line begins and ends, from left to right."""
        scale = theme.current().scale
        end = self.width() - self._value_width() - 10 * scale
        start = 10 * scale
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.width() - end, self.width() - start
        return start, end

    def _height(self) -> int:
        look = theme.current()
        has_words = bool(self._low_words or self._high_words)
        return look.px(_WORDS_TOP) + (look.line_height("small") if has_words else 0)

    def _value_width(self) -> int:
        look = theme.current()
        if not self._shows_value:
            return 0
        written = [self._written(self.minimum()), self._written(self.maximum())]
        written.append(self.tr("Not answered"))
        return max(paint.text_width(text, look.font("label")) for text in written) + look.px(14)

    def _written(self, value: int) -> str:
        sign = "+" if self.minimum() < 0 < value else ""
        number = f"{sign}{value}".replace("-", "−")
        return f"{number} {self._unit}" if self._unit else number

    def _y(self) -> float:
        return _LINE_TOP * theme.current().scale

    def _origin(self) -> int:
        return 0 if self.minimum() < 0 < self.maximum() else self.minimum()

    def _draw_line(self, painter: QPainter) -> None:
        look, y = theme.current(), self._y()
        low, high = self.place_of(self.minimum()), self.place_of(self.maximum())
        _stroke(painter, "edge", 2 * look.icon_scale)
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        answer = self.answer()
        if answer is not None:
            _stroke(painter, "accent", 4 * look.icon_scale)
            start = QPointF(self.place_of(self._origin()), y)
            painter.drawLine(start, QPointF(self.place_of(answer), y))

    def _draw_stops(self, painter: QPainter) -> None:
        """All stops of one look at once: one by one they took half of a check-in's painting."""
        (start, end), y, scale = self._ends(), self._y(), theme.current().icon_scale
        span = self.maximum() - self.minimum()
        looks: dict[tuple[float, bool], list[QPointF]] = {}
        for stop in range(_STOPS + 1):
            value = self.minimum() + round(span * stop / _STOPS)
            place = QPointF(start + (end - start) * self.fraction(value), y)
            radius = _SMALL_STOP if stop % 5 else _LARGE_STOP
            looks.setdefault((radius, self._is_reached(value)), []).append(place)
        for (radius, is_reached), places in looks.items():
            size = 2 * radius * scale
            _stroke(painter, "accent" if is_reached else "edge", size + _STOP_LINE)
            painter.drawPoints(places)
            if not is_reached:
                _stroke(painter, "surface", size - _STOP_LINE)
                painter.drawPoints(places)

    def _is_reached(self, value: int) -> bool:
        answer = self.answer()
        if answer is None:
            return False
        low, high = sorted((self._origin(), answer))
        return low <= value <= high

    def _draw_thumb(self, painter: QPainter) -> None:
        look, answer = theme.current(), self.answer()
        if answer is None:
            return
        centre = QPointF(self.place_of(answer), self._y())
        radius = 9 * look.icon_scale
        paint.dot(painter, centre, radius, look.color("accent"), look.color("surface"), 2.5)

    def _draw_value(self, painter: QPainter) -> None:
        look, answer = theme.current(), self.answer()
        text = self.tr("Not answered") if answer is None else self._written(answer)
        role, tone = ("small", "text3") if answer is None else ("body_strong", "text")
        width = self._value_width()
        area = QRectF(self.width() - width, self._y() - look.px(10), width, look.px(20))
        area = paint.mirrored(self, area)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, area, text, look.font(role), look.color(tone), end)

    def _draw_words(self, painter: QPainter) -> None:
        look = theme.current()
        width = self.width() - self._value_width()
        area = QRectF(0, look.px(_WORDS_TOP), width, look.line_height("small"))
        area = paint.mirrored(self, area)
        font, color = look.font("small"), look.color("text3")
        paint.words(painter, area, self._low_words, font, color)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, area, self._high_words, font, color, end)


def _stroke(painter: QPainter, role: str, width: float) -> None:
    pen = QPen(theme.current().color(role), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
