"""The foot of a page with one thing on each screen: go on, stop, and two ways out, always there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.line import HLine


class ScreensFoot(Panel):
    """It never says how many screens there are: nobody has to get through them."""

    back_pressed = Signal()
    stop_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "window")
        self.setObjectName("screens_foot")
        self._build()
        self._connect()

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Say what lies on both sides."""
        self.back_button.setVisible(not is_first)
        self.stop_button.setVisible(not is_last)
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.next_button.set_trailing_icon("" if is_last else "arrow-right")

    def set_fold(self, fold: Fold) -> None:
        """Say less, and in smaller buttons, where there is less room."""
        is_narrow = fold is Fold.NARROW
        words, look = self.tr("Back"), theme.current()
        self.back_button.setText("" if is_narrow else words)
        self.back_button.setToolTip(words if is_narrow else "")
        for button in (self.back_button, self.stop_button, self.next_button):
            button.set_button_size("md" if is_narrow else "lg")
        side, air = look.px(20 if is_narrow else 28), look.px(8 if is_narrow else 12)
        words_side = max(0, side - look.px(self.back_button.measures.side))  # as the ways below
        self._row.setContentsMargins(words_side, air, side, air)

    def _build(self) -> None:
        look = theme.current()
        self.back_button = Button(self, self.tr("Back"), "quiet", "lg", "arrow-left")
        self.back_button.setObjectName("screen_back_button")
        # The head of the page has a way back too, and that one leaves it.
        self.back_button.setAccessibleName(self.tr("Back to the question before"))
        self.stop_button = Button(self, self.tr("Stop here for now"), "plain", "lg")
        self.stop_button.setObjectName("stop_button")
        self.next_button = Button(self, self.tr("Next"), "primary", "lg")
        self.next_button.setObjectName("next_button")
        self._row = QHBoxLayout()
        self._row.setSpacing(look.px(8))
        self._row.addWidget(self.back_button)
        self._row.addStretch(1)
        self._row.addWidget(self.stop_button)
        self._row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HLine(self))
        column.addLayout(self._row)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_pressed)
        self.stop_button.clicked.connect(self.stop_pressed)
        self.next_button.clicked.connect(self.next_pressed)
