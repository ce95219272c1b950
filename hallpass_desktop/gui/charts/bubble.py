"""The words beside the point that is looked at, and the ring round it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts import shapes
from hallpass_desktop.gui.charts.ink import LINES
from hallpass_desktop.gui.charts.painter import LAST_RADIUS
from hallpass_desktop.gui.widgets import paint

_AIR, _SIDE, _RADIUS, _RING = 10, 8, 6, 3
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def draw(painter: QPainter, room: QRectF, at: QPointF, text: str, look: int) -> None:
    """Draw both; the bubble stays inside the room, above the point where it can."""
    style = theme.current()
    color = style.color(LINES[look])
    shapes.ring(painter, at, (LAST_RADIUS + _RING) * style.scale, color, 2 * style.scale)
    box = place(room, at, text)
    paint.box(painter, box, style.px(_RADIUS), style.color("raised"), style.color("edge"))
    painter.setFont(style.font("small_medium"))
    painter.setPen(style.color("text"))
    painter.drawText(box, int(_WRAPPED), text)


def place(room: QRectF, at: QPointF, text: str) -> QRectF:
    """Where the bubble stands; what is wider than the room breaks into lines."""
    style = theme.current()
    sides = 2 * style.px(_SIDE)
    widest = QRectF(0, 0, room.width() - sides, room.height())
    metrics = QFontMetricsF(style.font("small_medium"))
    words = metrics.boundingRect(widest, int(_WRAPPED), text)
    width, height = min(words.width() + sides + 1, room.width()), words.height() + style.px(6)
    away = style.px(_AIR) + LAST_RADIUS * style.scale
    left = max(room.left(), min(at.x() - width / 2, room.right() - width))
    top = at.y() - away - height
    if top < room.top():
        top = min(at.y() + away, room.bottom() - height)
    return QRectF(round(left), round(top), round(width), round(height))
