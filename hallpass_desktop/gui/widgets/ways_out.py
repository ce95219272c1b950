"""The ways out of a page that may hurt: below everything, in sight however far one scrolls."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.line import HLine


class WaysOut(QWidget):
    """Never hidden and never switched off, whatever is on the page; `page` is part of its names."""

    slowing_asked = Signal()
    people_asked = Signal()

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{page}_ways")
        self.setAccessibleName(self.tr("Ways out"))
        self.slow_button = Button(self, self.tr("Slow down for a minute"), "quiet", "md", "wind")
        self.slow_button.setObjectName(f"{page}_slow_button")
        self.people_button = Button(self, self.tr("People and help"), "quiet", "md", "users-round")
        self.people_button.setObjectName(f"{page}_people_button")
        self._row = QWidget(self)
        flow = FlowLayout(self._row, 4, 4)
        flow.addWidget(self.slow_button)
        flow.addWidget(self.people_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HLine(self))
        self._padded = QVBoxLayout()
        self._padded.addWidget(self._row)
        column.addLayout(self._padded)
        self.set_side(32)
        self.slow_button.clicked.connect(self.slowing_asked)
        self.people_button.clicked.connect(self.people_asked)

    def set_side(self, side: int) -> None:
        """Stand in line with the words of the page, at 100 %."""
        look = theme.current()
        words = look.px(max(0, side - 14))  # the side of a quiet button
        self._padded.setContentsMargins(words, look.px(8), words, look.px(10))
