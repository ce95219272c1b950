"""A question that only somebody who knows the passphrase can answer with yes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.shell.door import Door, Opened, ServicesDoor
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.sheet import Sheet


class ProvenSheet(Sheet):
    """Nothing is touched before the passphrase has been proven."""

    closes_on_accept = False
    proven = Signal()

    def __init__(self, anchor: QWidget, context: AppContext, door: Door | None = None) -> None:
        super().__init__(anchor)
        self._context = context
        self._door = door or ServicesDoor(context.clock, context.paths.runtime)
        self._field: Field | None = None
        self._refusal = ""

    def ask_in(self, field: Field, refusal: str) -> None:
        """Take the passphrase from this field, and answer a wrong one with this sentence."""
        self._field, self._refusal = field, refusal
        field.text_changed.connect(self._on_text_changed)
        self.accepted.connect(self._on_accepted)
        self._on_text_changed(field.text())

    def _on_text_changed(self, text: str) -> None:
        if self._field is not None:
            self._field.clear_error()
        self.accept_button.setEnabled(bool(text))

    def _on_accepted(self) -> None:
        if self._field is None:
            return
        self.accept_button.set_busy(self.tr("One moment…"))
        self.reject_button.setEnabled(False)
        opened = Opened(self._context.vault, self._context.journal)
        typed = self._field.text()
        self._context.tasks.run(
            lambda: self._door.is_passphrase(opened, typed),
            context=self,
            done=self._on_answered,
            failed=self._on_failed,
        )

    def _on_answered(self, is_right: bool) -> None:
        if is_right:
            self.finish()
            self.proven.emit()
            return
        self._rest()
        if self._field is not None:
            self._field.show_error(self._refusal)
            self._field.setFocus()
            self._field.edit.selectAll()

    def _on_failed(self, error: HallpassError) -> None:
        self._rest()
        self.finish()
        self._context.shell.report(error)

    def _rest(self) -> None:
        self.accept_button.set_ready()
        self.reject_button.setEnabled(True)
