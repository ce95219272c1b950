"""The marker of each line: circle, square, diamond, triangle."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from hallpass_desktop.gui.charts.ink import Ink

CIRCLE, SQUARE, DIAMOND, TRIANGLE = range(4)
_OUTLINE = 1.5
_SMALL = 3.0  # a full marker on paper that is smaller would be lost in an outline
_CORNERS: dict[int, tuple[tuple[float, float], ...]] = {
    SQUARE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    DIAMOND: ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    TRIANGLE: ((0, -1.2), (1.15, 0.85), (-1.15, 0.85)),
}


def draw(painter: QPainter, at: QPointF, radius: float, look: int, ink: Ink) -> None:
    """Draw one marker; an outline in the colour of the ground lifts it off its line."""
    fill, line = ink.lines[look], QPen(ink.ground, ink.px(_OUTLINE))
    if ink.is_hollow(look):
        fill, line = ink.ground, QPen(ink.lines[look], ink.px(_OUTLINE))
    elif ink.is_paper and radius < ink.px(_SMALL):
        line = QPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.setPen(line)
    if look == CIRCLE:
        painter.drawEllipse(at, radius, radius)
        return
    corners = [QPointF(at.x() + x * radius, at.y() + y * radius) for x, y in _CORNERS[look]]
    painter.drawPolygon(QPolygonF(corners))


def ring(painter: QPainter, at: QPointF, radius: float, color: QColor, width: float) -> None:
    """Draw a circle round the point that is looked at."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    painter.drawEllipse(at, radius, radius)
