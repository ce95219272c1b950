"""The two small shapes of a step: a box for what was done, three dots for what was felt."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.domain.repair_marks import IN_PART, WHOLE
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.marks import draw_check
from hallpass_desktop.gui.widgets.pressable import Pressable

_ROOM, _SIDE, _CORNER = 28, 18, 5
_DOTS, _APART, _RADIUS = 3, 11, 3.5


class DoneButton(Hovering, Pressable, Themed, QPushButton):
    """Not done, done in part, done: empty, half filled, filled with a check."""

    ring_gap = -2
    ring_radius = 8.0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_value(self, value: int | None) -> None:
        """Show nothing, 1 (in part) or 2 (whole)."""
        self._value = value
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(_ROOM)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        paint.hover(painter, self.rect(), look.px(7), self.hover_share())
        side = look.icon_px(_SIDE)
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self.rect()).center())
        draw_done(painter, paint.mirrored(self, area), self._value)


class FeltMark(Drawing):
    """How much was felt, 0 to 3, as so many full dots of three; its words are spoken."""

    def __init__(self, parent: QWidget, value: int, words: str) -> None:
        super().__init__(parent)
        self._value = value
        self.setText(words)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_DOTS * _APART), look.line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_felt(paint.start(self), QRectF(self.rect()), self._value)


def draw_done(painter: QPainter, area: QRectF, value: int | None) -> None:
    """Draw the box of what was done."""
    look = theme.current()
    share = 1.0 if value == WHOLE else 0.0
    draw_check(painter, area, Qt.CheckState.Checked, share=share, is_on=True)
    if value == IN_PART:
        half = QRectF(area)
        half.setWidth(area.width() / 2)
        painter.save()
        painter.setClipRect(_begun_side(painter, area, half))
        corner = _CORNER * area.width() / _SIDE
        paint.box(painter, area, corner, look.color("accent"))
        painter.restore()
        paint.box(painter, area, corner, None, look.color("accent"))


def _begun_side(painter: QPainter, whole: QRectF, half: QRectF) -> QRectF:
    """The half at the side where reading begins."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        half.moveRight(whole.right())
    return half


def draw_felt(painter: QPainter, area: QRectF, value: int) -> None:
    """Draw three dots; so many of them are full."""
    look = theme.current()
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    apart = area.width() / _DOTS
    for number in range(_DOTS):
        along = (number + 0.5) * apart
        x = area.right() - along if is_mirrored else area.left() + along
        is_full = number < value
        fill = look.color("accent") if is_full else None
        line = look.color("accent" if is_full else "edge")
        centre = QPointF(x, area.center().y())
        paint.dot(painter, centre, _RADIUS * look.scale, fill, line, 1.25)
