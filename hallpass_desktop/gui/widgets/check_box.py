"""Check boxes and radio buttons with words that wrap."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from hallpass_desktop.gui.widgets.choice import Choice
from hallpass_desktop.gui.widgets.marks import draw_check, draw_radio


class CheckBox(Choice, QCheckBox):
    """Yes or no; `hint` adds a quiet line below."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.set_up()

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_check(
            painter, area, self.checkState(), share=self.choice_share(), is_on=self.isEnabled()
        )


class RadioButton(Choice, QRadioButton):
    """One of several; siblings in the same parent take turns."""

    ring_radius = 9.0

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.set_up()

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_radio(painter, area, share=self.choice_share(), is_on=self.isEnabled())
