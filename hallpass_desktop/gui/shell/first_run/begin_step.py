"""The last step: what has been decided, and the button that makes the notebook."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import DiskFull, HallpassError, NotEnoughMemory, VaultExists
from hallpass_desktop.gui.forms.ui_first_run_begin import Ui_FirstRunBegin
from hallpass_desktop.gui.shell.first_run.answers import Answers, settings_for
from hallpass_desktop.gui.shell.first_run.step import Step
from hallpass_desktop.system.settings import Settings


class BeginStep(Step):
    """Says once more what holds from now on."""

    code = "begin"

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._form = Ui_FirstRunBegin()
        self._form.setupUi(self)
        self.settle_form()
        self._form.error_label.hide()

    def show_answers(self, answers: Answers) -> None:
        """Put the decisions into sentences."""
        self._form.error_label.hide()
        self._form.sheet_fact.setText(self._sheet_fact(answers))
        self._form.cover_fact.setText(self._cover_fact(answers))

    def show_error(self, error: HallpassError) -> None:
        """Say why it was not made."""
        self._form.error_label.set_text(self._reason(error))
        self._form.error_label.show()

    def _sheet_fact(self, answers: Answers) -> str:
        if answers.sheet is None:
            return self.tr("There is no recovery sheet. You can make one in Settings at any time.")
        return self.tr("The recovery sheet is the way back in if you forget it.")

    def _cover_fact(self, answers: Answers) -> str:
        chosen = settings_for(answers, self._settings)
        #: {key} is the name of a key, F9
        if chosen.cover_locks_at_once:
            text = self.tr("{key}, or Esc twice, covers the screen at once and locks it.")
        else:
            text = self.tr(
                "{key}, or Esc twice, covers the screen at once. Within 15 seconds the same key "
                "shows it again; after that it is locked."
            )
        return text.format(key=chosen.cover_key)

    def _reason(self, error: HallpassError) -> str:
        if isinstance(error, DiskFull):
            return self.tr("The disk is full, so nothing was made. Make some room and try again.")
        if isinstance(error, VaultExists):
            return self.tr("Something is already in that place. It was not touched.")
        if isinstance(error, NotEnoughMemory):
            return self.tr("There is too little memory free. Close other programs and try again.")
        return self.tr("The folder cannot be written to, so nothing was made.")
