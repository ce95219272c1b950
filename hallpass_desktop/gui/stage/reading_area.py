"""The part of a card that is read: it scrolls, also by keys, when its words need more room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.base import KeyboardFocus
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

_KEYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
_STEP, _LEAST_WIDTH = 48, 160


class ReadingArea(KeyboardFocus, ScrollPage):
    """Where the keyboard rests while two people talk, so that Space is free for a pause."""

    ring_gap = 0
    ring_radius = 8.0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("reading_area")
        self.set_padding(6, 4, 12, 8)

    def minimumSizeHint(self) -> QSize:
        """A line of it, where text is large and the window is low."""
        look = theme.current()
        return QSize(look.px(_LEAST_WIDTH), look.line_height("together"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and pages scroll; all else is for the stage."""
        steps = _KEYS.get(Qt.Key(event.key()), 0)
        bar = self.verticalScrollBar()
        if not steps or not bar.maximum():
            event.ignore()
            return
        bar.setValue(bar.value() + steps * theme.current().px(_STEP))
