"""A layer over the whole window, so that nothing else is to be seen while it changes hands."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.overlay import Overlay

_SIDE = 32


class WholeScreen(Overlay):
    """On the ground that belongs to two people together."""

    closes_on_outside_press = False
    radius = 0

    def place(self) -> None:
        self.box.setGeometry(self.rect())

    def foot_of(self, *buttons: QWidget) -> QHBoxLayout:
        """What there is to do, side by side in the middle below everything else."""
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(_SIDE), 0, look.px(_SIDE), 0)
        row.setSpacing(look.px(8))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        painter.fillRect(self.rect(), theme.current().color("together"))
