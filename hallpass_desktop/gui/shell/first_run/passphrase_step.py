"""Step one: how it opens."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_first_run_passphrase import Ui_FirstRunPassphrase
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.shell.first_run.answers import Answers
from hallpass_desktop.gui.shell.first_run.step import Step
from hallpass_desktop.gui.tasks import Tasks


class PassphraseStep(Step):
    """The passphrase, typed twice."""

    code = "passphrase"

    def __init__(self, tasks: Tasks, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FirstRunPassphrase()
        self._form.setupUi(self)
        self.settle_form()
        self._form.chooser.use(tasks, door)
        self._form.chooser.changed.connect(self.changed)
        self._form.chooser.submitted.connect(self.next_asked)
        self.setFocusProxy(self._form.chooser)

    @property
    def is_complete(self) -> bool:
        """Whether both fields match and it is long enough."""
        return self._form.chooser.is_ready

    def show_answers(self, answers: Answers) -> None:
        """Fill both fields again after coming back."""
        if answers.passphrase and not self._form.chooser.text():
            self._form.chooser.fill(answers.passphrase)

    def add_to(self, answers: Answers) -> Answers:
        """The answers with the passphrase."""
        return replace(answers, passphrase=self._form.chooser.text())
