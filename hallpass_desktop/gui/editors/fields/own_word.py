"""A line to add one's own word to a list of choices."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.field import Field

LONGEST_WORD = 80


class OwnWord(QWidget):
    """Takes a word with Enter, with the button, or when it is left.

    One that is too long is not cut: it stays, and a sentence says how long it may be.
    """

    added = Signal(str)

    def __init__(
        self, parent: QWidget, placeholder: str, name: str, longest: int = LONGEST_WORD
    ) -> None:
        super().__init__(parent)
        self._longest = longest
        self._build(placeholder, name)
        self._connect()
        self._refresh("")

    def _build(self, placeholder: str, name: str) -> None:
        look = theme.current()
        self.field = Field(self)
        self.field.set_placeholder(placeholder)
        self.field.edit.setAccessibleName(placeholder)
        self.field.edit.setObjectName(f"{name}_own_edit")
        self.add_button = Button(self, self.tr("Add"), "plain", "field")
        self.add_button.setObjectName(f"{name}_add_button")
        policy = self.add_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.add_button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        self.setMaximumWidth(look.px(380))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.field.submitted.connect(self._on_submitted)
        self.field.edit.editingFinished.connect(self._on_submitted)
        self.field.text_changed.connect(self._refresh)
        self.add_button.clicked.connect(self._on_submitted)

    def _refresh(self, text: str) -> None:
        self.add_button.setVisible(bool(text.strip()))
        if len(_plain(text)) > self._longest:
            sentence = self.tr("That is longer than {most} characters. A few words are enough.")
            self.field.show_error(sentence.format(most=locale_text.number(self._longest)))
        else:
            self.field.clear_error()

    def _on_submitted(self) -> None:
        word = _plain(self.field.text())
        if word and len(word) <= self._longest:
            self.field.set_text("")
            self.added.emit(word)


def _plain(text: str) -> str:
    return " ".join(text.split())
