"""The one soft shadow of the app, for what floats."""

from math import ceil

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hallpass_desktop.gui import theme

REACH = 28
DROP = 10
_STEPS = 14
_OUTERMOST, _INWARDS = 0.75, 1.05


def room_for_shadow(*, reach: int = REACH, drop: int = DROP) -> QMargins:
    """Answer how far the shadow comes out at each side; with less, its end is seen as an edge."""
    look = theme.current()
    grow, down = ceil(look.px(reach) * _OUTERMOST) + 1, look.px(drop)
    return QMargins(grow, max(0, grow - down), grow, grow + down)


def draw_shadow(
    painter: QPainter, box: QRectF, radius: float, *, reach: int = REACH, drop: int = DROP
) -> None:
    """Paint the shadow of a rounded box; high contrast has none at all."""
    look = theme.current()
    strength = look.color("shadow").alphaF()
    if strength == 0:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    blur = look.px(reach)
    for step in range(_STEPS):
        share = step / (_STEPS - 1)
        grow = blur * (_OUTERMOST - _INWARDS * share)
        color = QColor(look.color("shadow"))
        color.setAlphaF(strength * 1.6 * (share + 0.15) / _STEPS)
        painter.setBrush(color)
        area = box.adjusted(-grow, -grow, grow, grow).translated(0, look.px(drop))
        corner = max(radius, radius + grow)
        painter.drawRoundedRect(area, corner, corner)
