"""Above a plan that rests, has ended or was wished something for: a line and a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.plan_standing import StandingText
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label


class Standing(Card):
    """Not there while the plan goes on and nothing was wished for."""

    way_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("standing_card")
        look = theme.current()
        self._text: StandingText | None = None
        self._line = Label(self, "", "body", wraps=True)
        self._line.setObjectName("standing_label")
        self.button = Button(self, "", "plain", "md")
        self.button.setObjectName("standing_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.px(each) for each in (20, 14, 16, 14)))
        row.setSpacing(look.px(16))
        row.addWidget(self._line, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self._on_clicked)
        self.hide()

    def show_standing(self, text: StandingText | None) -> None:
        """Say this, or nothing."""
        self._text = text
        if text is not None:
            self._line.setText(text.line)
            self.button.setText(text.button)
            self.button.setAccessibleDescription(text.line)
        self.setVisible(text is not None)

    def _on_clicked(self) -> None:
        if self._text is not None:
            self.way_chosen.emit(self._text.way)
