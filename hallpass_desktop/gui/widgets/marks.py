"""The marks of choices: check box, radio, switch."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint

CHECK_SIDE = 18
SWITCH_WIDTH, SWITCH_HEIGHT = 36, 20
_LINE = 1.0


def draw_check(
    painter: QPainter, area: QRectF, state: Qt.CheckState, *, share: float, is_on: bool
) -> None:
    """Draw a check box; `share` is how far it has gone from off (0) to on (1)."""
    scale = area.width() / CHECK_SIDE
    if share < 1:
        _draw_empty(painter, area, 5 * scale, is_on=is_on)
    if share <= 0:
        return
    painter.save()
    painter.setOpacity(share)
    paint.box(painter, area, 5 * scale, _chosen(is_on))
    _draw_sign(painter, area, state)
    painter.restore()


def draw_radio(painter: QPainter, area: QRectF, *, share: float, is_on: bool) -> None:
    """Draw a radio button; its ring grows inwards until only a point is left."""
    look = theme.current()
    fill = look.color("field" if is_on else "disabledFill")
    width = _LINE + (5.5 * area.width() / CHECK_SIDE - _LINE) * share
    line = faded(_edge(is_on), _chosen(is_on), share)
    paint.box(painter, area, area.height() / 2, fill, line, width)


def draw_switch(painter: QPainter, area: QRectF, *, share: float, is_on: bool) -> None:
    """Draw a switch; `share` is how far the knob has come, from 0 (off) to 1."""
    scale = area.height() / SWITCH_HEIGHT
    radius = area.height() / 2
    if share < 1:
        _draw_empty(painter, area, radius, is_on=is_on)
    if share > 0:
        painter.save()
        painter.setOpacity(share)
        paint.box(painter, area, radius, _chosen(is_on))
        painter.restore()
    reach = area.width() - 20 * scale
    along = share if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - share
    centre = QPointF(area.left() + 10 * scale + reach * along, area.center().y())
    knob = faded(_edge(is_on), theme.current().color("onAccent"), share)
    paint.dot(painter, centre, 6 * scale, knob)


def _draw_sign(painter: QPainter, area: QRectF, state: Qt.CheckState) -> None:
    """Draw what stands in a filled box: a check, or a bar for "some of them"."""
    scale = area.width() / CHECK_SIDE
    ink = theme.current().color("onAccent")
    is_bar = state == Qt.CheckState.PartiallyChecked
    inner = QRectF(0, 0, (9 if is_bar else 13) * scale, (2 if is_bar else 13) * scale)
    inner.moveCenter(area.center())
    if is_bar:
        painter.fillRect(inner, ink)
        return
    icons.draw(painter, "check", inner, ink)


def _draw_empty(painter: QPainter, area: QRectF, radius: float, *, is_on: bool) -> None:
    fill = theme.current().color("field" if is_on else "disabledFill")
    paint.box(painter, area, radius, fill, _edge(is_on), _LINE)


def _edge(is_on: bool) -> QColor:
    return theme.current().color("edge" if is_on else "disabledText")


def _chosen(is_on: bool) -> QColor:
    return theme.current().color("accent" if is_on else "disabledText")
