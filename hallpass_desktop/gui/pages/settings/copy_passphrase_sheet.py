"""Asks for the passphrase of another copy, which today's key does not open."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.sheet import Sheet


class CopyPassphraseSheet(Sheet):
    """What was typed goes on with the place of the copy."""

    typed = Signal(object, str)  # Path

    def __init__(self, anchor: QWidget, place: Path, *, is_again: bool) -> None:
        super().__init__(anchor)
        self._place = place
        self.setObjectName("copy_passphrase_sheet")
        self.set_words(
            self.tr("Which passphrase opens that copy?"),
            self.tr("It has another key than this notebook. Its own passphrase opens it."),
        )
        self.set_actions(self.tr("Open it"), self.tr("Not now"))
        self._field = Field(self.box, self.tr("Its passphrase"))
        self._field.setObjectName("passphrase_field")
        self._field.set_secret(True)
        if is_again:
            self._field.show_error(self.tr("That did not open it. Nothing has changed."))
        self.body.addWidget(self._field)
        self.set_first_focus(self._field.edit)
        self.accept_button.setEnabled(False)
        self._field.text_changed.connect(self._on_text_changed)
        self._field.submitted.connect(self.accept_button.click)
        self.accepted.connect(self._on_accepted)

    def _on_text_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text))

    def _on_accepted(self) -> None:
        self.typed.emit(self._place, self._field.text())
