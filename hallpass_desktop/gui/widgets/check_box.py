"""Check boxes and radio buttons with words that wrap."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QWidget

from hallpass_desktop.gui.widgets.choice import Choice
from hallpass_desktop.gui.widgets.marks import draw_check, draw_radio

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


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
    """One of several; siblings in the same parent take turns, and arrow keys choose among them."""

    ring_radius = 9.0

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.set_up()

    def draw_mark(self, painter: QPainter, area: QRectF) -> None:
        draw_radio(painter, area, share=self.choice_share(), is_on=self.isEnabled())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt lets arrows choose only once something is chosen, and before that only move."""
        super().keyPressEvent(event)
        if event.key() not in _ARROWS or self.hasFocus():
            return
        reached = QApplication.focusWidget()
        is_beside = reached is not None and reached.parentWidget() is self.parentWidget()
        if is_beside and isinstance(reached, RadioButton) and not reached.isChecked():
            reached.click()
