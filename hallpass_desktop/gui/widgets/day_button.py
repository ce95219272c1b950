"""One day in the calendar."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_CELL, _CIRCLE = 36, 34
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class DayButton(Hovering, Pressable, Themed, QPushButton):
    """Its number; a dot when something was written; a ring for today; full when chosen."""

    ring_gap = -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date(2000, 1, 1)
        self.is_marked = False
        self.is_today = False
        self.is_outside = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid; a button would walk to whatever stands beside it."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        side = theme.current().px(_CELL)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        side = look.px(_CIRCLE)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        if self.isChecked():
            paint.box(painter, circle, side / 2, look.color("accent"))
        else:
            paint.hover(painter, circle, side / 2, self.hover_share())
        if self.is_today and not self.isChecked():
            paint.box(painter, circle, side / 2, None, look.color("accent"))
        if self.is_focus_visible:
            paint.box(painter, self.rect(), side / 2, None, look.color("focus"), 2)
        tone = "onAccent" if self.isChecked() else "text3" if self.is_outside else "text"
        ink = look.color(tone if self.isEnabled() else "disabledText")
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, circle, str(self.day.day), look.font("label"), ink, centre)
        if self.is_marked:
            at = QPointF(circle.center().x(), circle.bottom() - 6 * look.scale)
            paint.dot(painter, at, 2 * look.scale, look.color(_mark(self.isChecked())))


def _mark(is_chosen: bool) -> str:
    return "onAccent" if is_chosen else "accent"
