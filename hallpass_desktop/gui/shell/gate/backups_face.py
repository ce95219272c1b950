"""Choose a backup and bring it back."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.forms.ui_unlock_backups import Ui_UnlockBackups
from hallpass_desktop.gui.shell.gate.face import Face, Typed
from hallpass_desktop.gui.widgets.check_card import RadioCard

if TYPE_CHECKING:
    from hallpass_desktop.services.backups import Backup

MOST_SHOWN = 6


class BackupsFace(Face):
    """The newest few, each with its day and size; made anew for every visit."""

    restore_asked = Signal(object, str)  # Backup, passphrase
    back_asked = Signal()

    def __init__(
        self, backups: "Sequence[Backup]", now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backups = tuple(backups[:MOST_SHOWN])
        self._now = now
        self._choices = QButtonGroup(self)
        self._build()
        self._connect()
        self._refresh()

    def show_error(self, sentence: str) -> None:
        """Say why it did not come back."""
        self._form.passphrase_field.show_error(sentence)
        self._form.passphrase_field.edit.selectAll()
        self._form.passphrase_field.setFocus()

    def typed(self) -> Typed:
        field = self._form.passphrase_field
        return Typed((field.text(),), field.error(), chosen=self._choices.checkedId())

    def show_typed(self, typed: Typed) -> None:
        self._form.passphrase_field.set_text(*typed.texts)
        chosen = self._choices.button(typed.chosen)
        if chosen is not None:
            chosen.setChecked(True)
        if typed.error:
            self.show_error(typed.error)

    def clear_secrets(self) -> None:
        """Forget what was typed."""
        self._form.passphrase_field.set_text("")

    def _build(self) -> None:
        self._form = Ui_UnlockBackups()
        self._form.setupUi(self)
        for number, backup in enumerate(self._backups):
            made = backup.made_at.astimezone(self._now.tzinfo)
            title = locale_text.day_and_time(made, self._now.date())
            card = RadioCard(self._form.choices, title, locale_text.size(backup.size_bytes))
            card.setObjectName(f"backup_{number}_radio")
            self._choices.addButton(card, number)
            self._form.choices_layout.addWidget(card)
            card.setChecked(number == 0)
        self.settle_form(self._form.restore_button)

    def _connect(self) -> None:
        self._form.restore_button.clicked.connect(self._on_restore_clicked)
        self._form.passphrase_field.submitted.connect(self._on_restore_clicked)
        self._form.passphrase_field.text_changed.connect(self._on_text_changed)
        self._form.back_button.clicked.connect(self.back_asked)

    def _refresh(self) -> None:
        has_any = bool(self._backups)
        self._form.passphrase_field.setVisible(has_any)
        self._form.restore_button.setVisible(has_any)
        self._form.choices.setVisible(has_any)
        if not has_any:
            self._form.text_label.setText(
                self.tr("There is no backup in this notebook's folder yet.")
            )

    def _on_text_changed(self, _text: str) -> None:
        self._form.passphrase_field.clear_error()

    def _on_restore_clicked(self) -> None:
        text = self._form.passphrase_field.text()
        if not text:
            self._form.passphrase_field.setFocus()
        elif self._backups and not self._form.restore_button.is_busy:
            self.restore_asked.emit(self._backups[self._choices.checkedId()], text)
