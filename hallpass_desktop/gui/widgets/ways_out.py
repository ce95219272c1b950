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
        self._page = page
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row, 4, 4)
        self.slow_button = self.add_way("slow", self.tr("Slow down for a minute"), "wind")
        self.people_button = self.add_way("people", self.tr("People and help"), "users-round")
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

    def add_way(self, name: str, text: str, icon: str) -> Button:
        """Offer one more way, after those that are there."""
        button = Button(self._row, text, "quiet", "md", icon)
        button.setObjectName(f"{self._page}_{name}_button")
        self._flow.addWidget(button)
        return button

    def set_side(self, side: int) -> None:
        """Stand in line with the words of the page, at 100 %."""
        look = theme.current()
        words = look.px(max(0, side - 14))  # the side of a quiet button
        self._padded.setContentsMargins(words, look.px(8), words, look.px(10))
