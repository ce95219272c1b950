"""Open with the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.forms.ui_unlock_recovery import Ui_UnlockRecovery
from hallpass_desktop.gui.shell.code_edit import GROUPS
from hallpass_desktop.gui.shell.gate.face import Face, Typed


class RecoveryFace(Face):
    """Seven boxes; a group that cannot be right is named."""

    code_entered = Signal(str)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong: tuple[int, ...] = ()
        self._build()
        self._connect()
        self._refresh()

    def show_wrong(self, groups: tuple[int, ...]) -> None:
        """Name the groups that need another look."""
        self._wrong = groups
        self._form.code_edit.show_wrong(groups)
        numbers = locale_text.listed(str(group) for group in groups)
        if len(groups) == 1:
            text = self.tr("Group {numbers} does not read right. Look at it once more.")
        elif groups:
            text = self.tr("Groups {numbers} do not read right. Look at them once more.")
        else:
            text = self.tr("This does not read right. Compare each group with the sheet.")
        self._show_error(text.format(numbers=numbers))

    def show_other_sheet(self) -> None:
        """Say that the code is whole but belongs to something else."""
        self._show_error(
            self.tr(
                "The code is complete, but it is not the one for this notebook. "
                "A newer sheet may have taken its place."
            )
        )

    def typed(self) -> Typed:
        label = self._form.error_label
        error = "" if label.isHidden() else label.text()
        return Typed(tuple(self._form.code_edit.typed().values()), error, self._wrong)

    def show_typed(self, typed: Typed) -> None:
        self._form.code_edit.fill(typed.texts)
        self._wrong = typed.wrong
        self._form.code_edit.show_wrong(typed.wrong)
        if typed.error:
            self._show_error(typed.error)

    def clear_secrets(self) -> None:
        """Forget what was typed."""
        self._form.code_edit.clear()

    def _build(self) -> None:
        self._form = Ui_UnlockRecovery()
        self._form.setupUi(self)
        self._form.code_edit.ask_for(range(1, GROUPS + 1))
        self.settle_form(self._form.open_button)
        self.setFocusProxy(self._form.code_edit)

    def _connect(self) -> None:
        self._form.code_edit.changed.connect(self._refresh)
        self._form.code_edit.submitted.connect(self._on_open_clicked)
        self._form.open_button.clicked.connect(self._on_open_clicked)
        self._form.back_button.clicked.connect(self.back_asked)

    def _refresh(self) -> None:
        self._wrong = ()
        self._form.error_label.hide()
        self._form.open_button.setEnabled(self._form.code_edit.is_complete)

    def _show_error(self, text: str) -> None:
        self._form.error_label.set_text(text)
        self._form.error_label.show()

    def _on_open_clicked(self) -> None:
        if self._form.code_edit.is_complete and not self._form.open_button.is_busy:
            self.code_entered.emit(self._form.code_edit.text())
