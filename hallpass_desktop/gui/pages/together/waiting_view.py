"""A session that is not over: go on with it, or end it. Nothing of what was said is here."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.waiting_session import Waiting, waiting_said
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

_WIDEST = 640


class WaitingView(ScrollPage):
    """The page has nothing else as long as one waits: there is one session at a time."""

    going_on_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_view")
        self.set_widest(_WIDEST)
        self._build()
        self.go_on_button.clicked.connect(self.going_on_asked)
        self.end_button.clicked.connect(self.end_asked)

    def show_waiting(self, waiting: Waiting, session: str, now: datetime) -> None:
        """Say which one it is, and since when it waits."""
        text = waiting_said(waiting, session, now)
        self._title.setText(text.title)
        self._line.setText(text.hint)
        for button in (self.go_on_button, self.end_button):
            button.setAccessibleDescription(text.title)

    def set_fold(self, fold: Fold) -> None:
        """Less air where there is less room."""
        side = 20 if fold is Fold.NARROW else 32
        self.set_padding(side, 16 if fold is Fold.NARROW else 28, side, 24)

    def _build(self) -> None:
        look = theme.current()
        self.column.addWidget(Label(self.content, self.tr("Together"), "title"))
        self.column.addSpacing(look.px(20))
        card = Card(self.content, "together", "line", 16)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(24))
        inside.setSpacing(look.px(8))
        self._title = Label(card, "", "section", wraps=True)
        self._line = Label(card, "", "body", "text2", wraps=True)
        asked = self.tr("Before anything is shown, each of you is asked anew.")
        for widget in (self._title, self._line, Label(card, asked, wraps=True)):
            inside.addWidget(widget)
        inside.addSpacing(look.px(8))
        inside.addWidget(self._make_buttons(card))
        self.column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addStretch(1)

    def _make_buttons(self, card: QWidget) -> QWidget:
        buttons = QWidget(card)
        row = FlowLayout(buttons)
        self.go_on_button = Button(buttons, self.tr("Go on"), "primary", "lg")
        self.go_on_button.setObjectName("go_on_button")
        self.end_button = Button(buttons, self.tr("End it"), "plain", "lg")
        self.end_button.setObjectName("end_button")
        row.addWidget(self.go_on_button)
        row.addWidget(self.end_button)
        return buttons
