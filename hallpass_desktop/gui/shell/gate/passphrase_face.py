"""Open with the passphrase: the face of the lock screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_unlock_passphrase import Ui_UnlockPassphrase
from hallpass_desktop.gui.shell.gate.face import Face, Typed


class PassphraseFace(Face):
    """No name, no counts: a field, a button, and two quiet ways round it."""

    passphrase_entered = Signal(str)
    sheet_asked = Signal()
    backups_asked = Signal()
    retry_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()
        self._refresh()

    def show_state(self, text: str) -> None:
        """Say quietly how things stand: "Locked at 21:40"."""
        self._form.state_label.setText(text)
        self._form.state_label.setVisible(bool(text))
        self._form.passphrase_field.edit.setAccessibleDescription(text)

    def show_error(self, sentence: str) -> None:
        """Say that it did not open; what was typed is selected, ready to be typed over."""
        self._form.passphrase_field.show_error(sentence)
        self._form.passphrase_field.edit.selectAll()
        self._form.passphrase_field.setFocus()

    def hide_ways_round(self) -> None:
        """Leave the passphrase as the only way."""
        for widget in (
            self._form.or_left,
            self._form.or_label,
            self._form.or_right,
            self._form.sheet_button,
            self._form.backups_button,
        ):
            widget.hide()

    def offer_retry(self) -> None:
        """Offer to try saving again, as the one way beside the passphrase."""
        self._form.backups_button.setText(self.tr("Try to save again"))
        self._form.backups_button.setVisible(True)
        self._form.backups_button.clicked.disconnect(self.backups_asked)
        self._form.backups_button.clicked.connect(self.retry_asked)

    def typed(self) -> Typed:
        field = self._form.passphrase_field
        return Typed((field.text(),), field.error(), is_revealed=field.is_revealed)

    def show_typed(self, typed: Typed) -> None:
        field = self._form.passphrase_field
        field.set_text(*typed.texts)
        if typed.is_revealed:
            field.reveal()
        if typed.error:
            self.show_error(typed.error)

    def clear_secrets(self) -> None:
        """Forget what was typed."""
        self._form.passphrase_field.set_text("")
        self._form.passphrase_field.clear_error()

    def _build(self) -> None:
        self._form = Ui_UnlockPassphrase()
        self._form.setupUi(self)
        self.settle_form(self._form.open_button)
        self.setFocusProxy(self._form.passphrase_field)

    def _connect(self) -> None:
        self._form.open_button.clicked.connect(self._on_open_clicked)
        self._form.passphrase_field.submitted.connect(self._on_open_clicked)
        self._form.passphrase_field.text_changed.connect(self._on_text_changed)
        self._form.sheet_button.clicked.connect(self.sheet_asked)
        self._form.backups_button.clicked.connect(self.backups_asked)

    def _refresh(self) -> None:
        self.show_state("")

    def _on_text_changed(self, _text: str) -> None:
        self._form.passphrase_field.clear_error()

    def _on_open_clicked(self) -> None:
        text = self._form.passphrase_field.text()
        if not text:
            self._form.passphrase_field.setFocus()
        elif not self._form.open_button.is_busy:
            self.passphrase_entered.emit(text)
