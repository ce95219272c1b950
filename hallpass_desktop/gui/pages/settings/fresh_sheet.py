"""A recovery sheet for a notebook that is about to be written anew: it opens nothing yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.recovery_section import RecoverySection
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.keys.recovery import RecoveryCode


class FreshSheet(RecoverySection):
    """Shown and checked as at the beginning; then the code is handed on and kept nowhere here."""

    checked = Signal(object)  # RecoveryCode

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._later = _Later(context.vault)
        super().__init__(context, parent, self._later)

    def forget(self) -> None:
        """Let go of the code."""
        self.code = self._later.kept = None

    def _introduction(self) -> str:
        return self.tr("This one opens the notebook once everything is written anew.")

    def _on_kept(self, _nothing: None) -> None:
        code = self._later.kept
        self._rest()
        self.forget()
        self.checked.emit(code)


class _Later(WaysIn):
    """Keeps the code for the one who asked, instead of giving it to the notebook of now."""

    kept: RecoveryCode | None = None

    def keep_code(self, code: RecoveryCode) -> None:
        self.kept = code
