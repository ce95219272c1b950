"""After the recovery sheet: choose the passphrase the notebook opens with from now on."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_unlock_new_passphrase import Ui_UnlockNewPassphrase
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.shell.gate.face import Face, Typed
from hallpass_desktop.gui.tasks import Tasks


class NewPassphraseFace(Face):
    """A sheet that was used is a passphrase that was lost: the way past it shows only in need."""

    passphrase_chosen = Signal(str)
    anyway_asked = Signal()

    def __init__(self, tasks: Tasks, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._form.chooser.use(tasks, door)
        self._connect()
        self._refresh()

    def show_error(self, sentence: str) -> None:
        """Say why it was not kept, and let the pages be reached all the same."""
        self._form.error_label.set_text(sentence)
        self._form.error_label.show()
        self._form.anyway_button.show()

    def typed(self) -> Typed:
        label = self._form.error_label
        error = "" if label.isHidden() else label.text()
        return replace(self._form.chooser.typed(), error=error)

    def show_typed(self, typed: Typed) -> None:
        self._form.chooser.show_typed(typed)
        if typed.error:
            self.show_error(typed.error)

    def clear_secrets(self) -> None:
        """Forget what was typed."""
        self._form.chooser.clear()

    def _build(self) -> None:
        self._form = Ui_UnlockNewPassphrase()
        self._form.setupUi(self)
        self.settle_form(self._form.save_button)
        self.setFocusProxy(self._form.chooser)

    def _connect(self) -> None:
        self._form.chooser.changed.connect(self._on_changed)
        self._form.chooser.submitted.connect(self._on_save_clicked)
        self._form.save_button.clicked.connect(self._on_save_clicked)
        self._form.anyway_button.clicked.connect(self.anyway_asked)

    def _refresh(self) -> None:
        self._form.error_label.hide()
        self._form.anyway_button.hide()
        self._on_changed()

    def _on_changed(self) -> None:
        self._form.save_button.setEnabled(self._form.chooser.is_ready)

    def _on_save_clicked(self) -> None:
        if self._form.chooser.is_ready and not self._form.save_button.is_busy:
            self.passphrase_chosen.emit(self._form.chooser.text())
