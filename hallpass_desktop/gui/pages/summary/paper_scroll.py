"""What the pages scroll in: keys turn them and make them larger or smaller."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.print.paper_view import PaperView
from hallpass_desktop.gui.widgets.base import KeyboardFocus
from hallpass_desktop.gui.widgets.side_bar import SideBar

AIR = 24


class PaperScroll(KeyboardFocus, QScrollArea):
    """A page that is wider than the pane can be moved across, as any picture."""

    ring_gap = 0
    ring_radius = 4.0

    larger_asked = Signal()
    smaller_asked = Signal()
    fitting_asked = Signal()
    turn_asked = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper_scroll")
        self.setAccessibleName(self.tr("The page, as it will be"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.content = QWidget(self)
        self.content.setObjectName("paper_content")
        self.column = QVBoxLayout(self.content)
        self.paper = PaperView(self.content)
        self.paper.setObjectName("paper_view")
        self.column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)  # Qt has just switched it on
        self.column.setSpacing(0)
        SideBar(self)
        self._pad()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 change the size; Page down and Page up turn."""
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain != Qt.KeyboardModifier.NoModifier or not self._did(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._pad()

    def _did(self, key: int) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger_asked.emit()
        elif key == Qt.Key.Key_Minus:
            self.smaller_asked.emit()
        elif key == Qt.Key.Key_0:
            self.fitting_asked.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _pad(self) -> None:
        air = theme.current().px(AIR)
        self.column.setContentsMargins(air, 0, air, air)
