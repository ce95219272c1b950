"""The drawings of a page in black: before and after, five dots, and charts."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.ink import Ink, on_paper
from hallpass_desktop.gui.charts.painter import paint_chart
from hallpass_desktop.gui.print.document import Dots, Slope
from hallpass_desktop.gui.print.face import DOTS_PER_INCH, POINT, paper_font, quiet_color
from hallpass_desktop.gui.style.typeface import INTERFACE, REGULAR, STRONG, TypeToken, make_font
from hallpass_desktop.gui.widgets import paint

SLOPE_WIDTH, DOTS_WIDTH = 48.0, 58.0  # in points
_NUMBER, _NUMBER_LINE, _NUMBER_WIDTH = 9, 12, 9
_FIRST, _SECOND = 14.25, 33.75  # where the dots stand, from the left
_HOLLOW, _FULL, _EDGE = 2.3, 2.5, 1.1
_DOT, _APART = 3.4, 11.25
_FIVE, _TEN = 5, 10


@dataclass(frozen=True, slots=True)
class SlopeDrawn:
    """A hollow dot, a full dot and the line between; heights carry the values, numbers say them."""

    slope: Slope

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint it over the whole width."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        black = QColor(Qt.GlobalColor.black)
        first = _at(area, area.left() + _FIRST * POINT, self.slope.before)
        second = _at(area, area.left() + _SECOND * POINT, self.slope.after)
        if first is not None and second is not None:
            painter.setPen(QPen(black, _EDGE * POINT))
            painter.drawLine(QLineF(first, second))
        if first is not None:
            white = QColor(Qt.GlobalColor.white)
            paint.dot(painter, first, _HOLLOW * POINT, white, black, _EDGE * POINT)
            _number(painter, area, first, self.slope.before, is_after=False)
        if second is not None:
            paint.dot(painter, second, _FULL * POINT, black)
            _number(painter, area, second, self.slope.after, is_after=True)


@dataclass(frozen=True, slots=True)
class DotsDrawn:
    """Five dots, full from the left."""

    dots: Dots

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint them from the left end on, in the middle of the height."""
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        for number in range(_FIVE):
            x = area.left() + (_DOT + _EDGE + number * _APART) * POINT
            fill = black if number < self.dots.full else white
            centre = QPointF(x, area.center().y())
            paint.dot(painter, centre, _DOT * POINT, fill, black, _EDGE * POINT)


@dataclass(frozen=True, slots=True)
class ChartDrawn:
    """A chart with the ink of paper."""

    chart: Chart

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint it by the one painter of charts."""
        paint_chart(painter, area, self.chart, paper_ink())


def paper_ink(dots_per_inch: float = DOTS_PER_INCH) -> Ink:
    """The ink of charts with faces whose letters come out of a PDF again."""
    ink = on_paper(dots_per_inch)
    small = paper_font(ink.small, ink.small.pixelSize())
    strong = paper_font(ink.strong, ink.small.pixelSize())
    return replace(ink, small=small, strong=strong, quiet=quiet_color())


def _at(area: QRectF, x: float, value: int | None) -> QPointF | None:
    if value is None:
        return None
    room = area.height() - 2 * _FULL * POINT
    return QPointF(x, area.bottom() - _FULL * POINT - room * min(_TEN, max(0, value)) / _TEN)


def _number(
    painter: QPainter, area: QRectF, at: QPointF, value: int | None, *, is_after: bool
) -> None:
    """Beside its dot, and never above or below the room of the drawing."""
    half = _NUMBER_LINE * POINT / 2
    middle = min(area.bottom() - half, max(area.top() + half, at.y()))
    left = area.right() - _NUMBER_WIDTH * POINT if is_after else area.left()
    box = QRectF(left, middle - half, _NUMBER_WIDTH * POINT, 2 * half)
    side = Qt.AlignmentFlag.AlignLeft if is_after else Qt.AlignmentFlag.AlignRight
    color = QColor(Qt.GlobalColor.black) if is_after else quiet_color()
    text = locale_text.number(value) if value is not None else ""
    flags = side | Qt.AlignmentFlag.AlignVCenter
    paint.words(painter, box, text, _number_font(is_after=is_after), color, flags)


def _number_font(*, is_after: bool) -> QFont:
    token = TypeToken(INTERFACE, _NUMBER, _NUMBER_LINE, STRONG if is_after else REGULAR)
    return paper_font(make_font(token, 1), _NUMBER * POINT)
