"""One day in the calendar."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.domain.day_marks import DayPages
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets import day_marks, paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_CELL, _CIRCLE = 36, 34
_ROOMY, _RADIUS, _NUMBER, _MARKS = 44, 10, 26, 31
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class DayButton(Hovering, Pressable, Themed, QPushButton):
    """Its number; a ring for today; full when chosen. One with room shows marks below."""

    looked_at = Signal()  # by the keyboard or the mouse

    ring_gap = -1

    def __init__(self, parent: QWidget | None = None, *, has_marks: bool = False) -> None:
        super().__init__(parent)
        self.day = date(2000, 1, 1)
        self.pages = DayPages()
        self.is_today = False
        self.is_outside = False
        self._has_marks = has_marks
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, pages: DayPages, *, is_today: bool, is_outside: bool) -> None:
        """Stand for a day; one that looks as before is not painted again."""
        now = (day, pages, is_today, is_outside)
        if now != (self.day, self.pages, self.is_today, self.is_outside):
            self.day, self.pages, self.is_today, self.is_outside = now
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid; a button would walk to whatever stands beside it."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit()

    def sizeHint(self) -> QSize:
        side = theme.current().px(_ROOMY if self._has_marks else _CELL)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        area, corner = self._area()
        if self.isChecked():
            paint.box(painter, area, corner, look.color("accent"))
        else:
            paint.hover(painter, area, corner, self.hover_share())
        if self.is_today and not self.isChecked():
            paint.box(painter, area, corner, None, look.color("accent"))
        if self.is_focus_visible:
            paint.box(painter, self.rect(), corner, None, look.color("focus"), 2)
        self._draw_number(painter, area)
        if self._has_marks:
            tone = look.color("onAccent") if self.isChecked() else None
            line = QRectF(0, look.px(_MARKS), self.width(), look.px(10))
            day_marks.draw(painter, line, self.pages, tone)

    def _area(self) -> tuple[QRectF, float]:
        look = theme.current()
        if self._has_marks:
            return QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(_RADIUS)
        side = look.px(_CIRCLE)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle, side / 2

    def _draw_number(self, painter: QPainter, area: QRectF) -> None:
        look = theme.current()
        if self._has_marks:
            area = QRectF(0, look.px(3), self.width(), look.px(_NUMBER))
        font = look.font("label_strong" if self.isChecked() else "label")
        number = locale_text.day_number(self.day)
        paint.words(painter, area, number, font, self._ink(), Qt.AlignmentFlag.AlignCenter)

    def _ink(self) -> QColor:
        tone = "onAccent" if self.isChecked() else "text3" if self.is_outside else "text"
        return theme.current().color(tone if self.isEnabled() else "disabledText")
