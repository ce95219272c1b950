"""A card that can be pressed; the arrows ask for its neighbours."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style.palette import faded
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_RADIUS, _NARROWEST = 12, 220
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CardButton(Hovering, Pressable, Themed, QPushButton):
    """As high as what lies in its `column`."""

    ring_gap = 0
    ring_radius = 12.0

    move_asked = Signal(int, int)  # columns, rows

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        self.column.setSpacing(look.px(4))

    def sizeHint(self) -> QSize:
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        narrowest = theme.current().px(_NARROWEST)
        return QSize(narrowest, self.column.totalMinimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.column.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _ARROWS:
            super().keyPressEvent(event)
            return
        columns, rows = _ARROWS[key]
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move_asked.emit(-columns if is_mirrored else columns, rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        fill = look.over("surface", "pressed") if self.isDown() else look.color("surface")
        strength = 1.0 if look.is_high_contrast else self.hover_share()
        line = faded(look.color("line"), look.color("edge"), strength)
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, line)
