"""One number from 0 to 10 over some days: a thin line, a dot a day, nothing in the gaps."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.charts.series import Point, runs
from hallpass_desktop.gui.style.typeface import Role
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

LOWEST, MIDDLE, HIGHEST = 0, 5, 10
_LEFT, _TOP, _RIGHT, _BOTTOM = 24, 12, 52, 26
_DOT = 3.5
_CENTRED = Qt.AlignmentFlag.AlignVCenter


class LineChart(Themed, QWidget):
    """Draws points by their day; the caller says the same in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._first = self._last = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_points(self, points: tuple[Point, ...], first: date, last: date) -> None:
        """Show these points on an axis from the first to the last day."""
        self._points = points
        self._first, self._last = first, last
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(240), look.px(150))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(160), look.px(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = paint.start(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._draw_grid(painter)
        self._draw_days(painter)
        self._draw_line(painter)
        self._draw_dots(painter)
        self._draw_last(painter)

    def _area(self) -> QRectF:
        look = theme.current()
        sides = (look.px(_LEFT), look.px(_TOP), -look.px(_RIGHT), -look.px(_BOTTOM))
        return QRectF(self.rect()).adjusted(*sides)

    def _place(self, point: Point) -> QPointF:
        area = self._area()
        days = max(1, (self._last - self._first).days)
        along = (point.day - self._first) / timedelta(days=days)
        return QPointF(area.left() + area.width() * along, self._height_of(point.value))

    def _height_of(self, value: float) -> float:
        area = self._area()
        return area.bottom() - area.height() * value / HIGHEST

    def _draw_grid(self, painter: QPainter) -> None:
        look, area = theme.current(), self._area()
        half = look.line_height(Role.SMALL) / 2
        for value in (LOWEST, MIDDLE, HIGHEST):
            y = round(self._height_of(value)) + 0.5
            painter.setPen(QPen(look.color("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            beside = QRectF(0, y - half, area.left() - look.px(8), half * 2)
            _write(painter, beside, locale_text.number(value), Qt.AlignmentFlag.AlignRight)

    def _draw_days(self, painter: QPainter) -> None:
        look, area = theme.current(), self._area()
        below = QRectF(
            area.left(), area.bottom() + look.px(8), area.width(), look.line_height(Role.SMALL)
        )
        first, last = locale_text.short_date(self._first), locale_text.short_date(self._last)
        _write(painter, below, first, Qt.AlignmentFlag.AlignLeft)
        _write(painter, below, last, Qt.AlignmentFlag.AlignRight)

    def _draw_line(self, painter: QPainter) -> None:
        path = QPainterPath()
        for run in runs(self._points):
            path.moveTo(self._place(run[0]))
            for point in run[1:]:
                path.lineTo(self._place(point))
        pen = QPen(theme.current().color("c1"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_dots(self, painter: QPainter) -> None:
        look = theme.current()
        for point in self._points:
            radius = look.px(_DOT * 10) / 10
            paint.dot(painter, self._place(point), radius, look.color("c1"), look.color("surface"))

    def _draw_last(self, painter: QPainter) -> None:
        look, last = theme.current(), self._points[-1]
        at = self._place(last)
        top = at.y() - look.line_height(Role.LABEL) / 2
        beside = QRectF(at.x() + look.px(12), top, self.width(), look.line_height(Role.LABEL))
        paint.words(
            painter,
            beside,
            locale_text.number(last.value),
            look.font(Role.LABEL_STRONG),
            look.color("text"),
        )


def _write(painter: QPainter, rect: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    look = theme.current()
    paint.words(painter, rect, text, look.font(Role.SMALL), look.color("text3"), side | _CENTRED)
