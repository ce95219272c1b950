"""The marks of choices: check box, radio, switch."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint

CHECK_SIDE = 18
SWITCH_WIDTH, SWITCH_HEIGHT = 36, 20
_LINE = 1.0


def draw_check(painter: QPainter, area: QRectF, state: Qt.CheckState, *, is_on: bool) -> None:
    """Draw a check box; `is_on` says whether it can be used."""
    look = theme.current()
    scale = area.width() / CHECK_SIDE
    if state == Qt.CheckState.Unchecked:
        fill = look.color("field" if is_on else "disabledFill")
        line = look.color("edge" if is_on else "disabledText")
        paint.box(painter, area, 5 * scale, fill, line, _LINE)
        return
    paint.box(painter, area, 5 * scale, _chosen(is_on))
    if state == Qt.CheckState.PartiallyChecked:
        bar = QRectF(0, 0, 9 * scale, 2 * scale)
        bar.moveCenter(area.center())
        painter.fillRect(bar, look.color("onAccent"))
        return
    inner = QRectF(0, 0, 13 * scale, 13 * scale)
    inner.moveCenter(area.center())
    icons.draw(painter, "check", inner, look.color("onAccent"))


def draw_radio(painter: QPainter, area: QRectF, *, is_chosen: bool, is_on: bool) -> None:
    """Draw a radio button."""
    look = theme.current()
    fill = look.color("field" if is_on else "disabledFill")
    width = 5.5 * area.width() / CHECK_SIDE if is_chosen else _LINE
    line = _chosen(is_on) if is_chosen else look.color("edge" if is_on else "disabledText")
    paint.box(painter, area, area.height() / 2, fill, line, width)


def draw_switch(painter: QPainter, area: QRectF, *, share: float, is_on: bool) -> None:
    """Draw a switch; `share` is how far the knob has come, from 0 (off) to 1."""
    look = theme.current()
    scale = area.height() / SWITCH_HEIGHT
    is_chosen = share >= 0.5
    if is_chosen:
        paint.box(painter, area, area.height() / 2, _chosen(is_on))
    else:
        line = look.color("edge" if is_on else "disabledText")
        fill = look.color("field" if is_on else "disabledFill")
        paint.box(painter, area, area.height() / 2, fill, line, _LINE)
    reach = area.width() - 20 * scale
    along = share if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - share
    centre = QPointF(area.left() + 10 * scale + reach * along, area.center().y())
    knob = look.color("onAccent") if is_chosen else look.color("edge" if is_on else "disabledText")
    paint.dot(painter, centre, 6 * scale, knob)


def _chosen(is_on: bool) -> QColor:
    return theme.current().color("accent" if is_on else "disabledText")
