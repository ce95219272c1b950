"""A layer over the whole window, so that nothing else is to be seen while it changes hands."""

from PySide6.QtGui import QPaintEvent

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.overlay import Overlay


class WholeScreen(Overlay):
    """On the ground that belongs to two people together."""

    closes_on_outside_press = False
    radius = 0

    def place(self) -> None:
        self.box.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        painter.fillRect(self.rect(), theme.current().color("together"))
