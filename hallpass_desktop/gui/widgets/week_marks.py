"""How a promise went in a week, as one small shape: none is red, and none is a number."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_SIDE, _LINE, _CHECK, _DASH = 22, 1.5, 13, 9


class WeekMark(Drawing):
    """One shape in a legend; its word is beside it."""

    def __init__(self, parent: QWidget, went: Went) -> None:
        super().__init__(parent)
        self._went = went

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(14), look.line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(self.width())
        area = QRectF(0, (self.height() - side) / 2, side, side)
        draw_week(paint.start(self), area, self._went)


def side() -> int:
    """How wide and high the shape of a week is."""
    return theme.current().icon_px(_SIDE)


def draw_week(painter: QPainter, area: QRectF, went: Went) -> None:
    """Full with a check, half full, hollow, dotted, or a dash."""
    look, scale = theme.current(), area.width() / _SIDE
    centre, radius = area.center(), area.width() / 2 - scale
    if went is Went.DID_NOT_APPLY:
        _draw_dash(painter, centre, scale)
    elif went is Went.KEPT:
        paint.dot(painter, centre, radius, look.color("accent"))
        check = QRectF(0, 0, _CHECK * scale, _CHECK * scale)
        check.moveCenter(centre)
        icons.draw(painter, "check", check, look.color("onAccent"))
    elif went is Went.IN_PART:
        _draw_half(painter, centre, radius, scale)
    else:
        pen = QPen(look.color("edge"), _LINE * scale)
        if went is Went.TO_COME:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)


def _draw_half(painter: QPainter, centre: QPointF, radius: float, scale: float) -> None:
    """The half where reading begins is full."""
    accent = theme.current().color("accent")
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawPie(circle, (-90 if is_mirrored else 90) * 16, 180 * 16)
    paint.dot(painter, centre, radius, None, accent, _LINE * scale)


def _draw_dash(painter: QPainter, centre: QPointF, scale: float) -> None:
    painter.setPen(QPen(theme.current().color("edge"), _LINE * scale))
    reach = QPointF(_DASH * scale / 2, 0)
    painter.drawLine(centre - reach, centre + reach)
