"""The foot of the set-up: back, on, and at the end the start; it says what is missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine


class SetupFoot(Panel):
    """Always in sight, below what scrolls."""

    back_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "window")
        self.setObjectName("together_foot")
        self._build()
        self.back_button.clicked.connect(self.back_pressed)
        self.next_button.clicked.connect(self.next_pressed)

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Say what lies on both sides."""
        self.back_button.setVisible(not is_first)
        self.next_button.setText(self.tr("Start together") if is_last else self.tr("Next"))
        self.next_button.set_trailing_icon("" if is_last else "arrow-right")

    def show_missing(self, missing: str) -> None:
        """Say what is missing before one can go on; nothing when one can."""
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self.next_button.setEnabled(not missing)
        self.next_button.setAccessibleDescription(missing)

    def set_starting(self, *, is_starting: bool) -> None:
        """Take no second press while the notebook closes."""
        if is_starting:
            self.next_button.set_busy(self.tr("Starting…"))
        else:
            self.next_button.set_ready()

    def set_fold(self, fold: Fold) -> None:
        """Smaller buttons where there is less room."""
        is_narrow, look = fold is Fold.NARROW, theme.current()
        for button in (self.back_button, self.next_button):
            button.set_button_size("md" if is_narrow else "lg")
        side, air = look.px(20 if is_narrow else 28), look.px(8 if is_narrow else 12)
        words_side = max(0, side - look.px(self.back_button.measures.side))
        self._row.setContentsMargins(words_side, air, side, air)

    def _build(self) -> None:
        self.back_button = Button(self, self.tr("Back"), "quiet", "lg", "arrow-left")
        self.back_button.setObjectName("together_back_button")
        self._missing = Label(self, "", "body", "text2", wraps=True)
        self._missing.setObjectName("together_missing_label")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.next_button = Button(self, self.tr("Next"), "primary", "lg")
        self.next_button.setObjectName("together_next_button")
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.current().px(16))
        self._row.addWidget(self.back_button)
        self._row.addWidget(self._missing, 1)
        self._row.addStretch(0)
        self._row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HLine(self))
        column.addLayout(self._row)
