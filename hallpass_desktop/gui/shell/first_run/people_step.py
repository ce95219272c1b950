"""Step three: who else uses this computer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.forms.ui_first_run_people import Ui_FirstRunPeople
from hallpass_desktop.gui.shell.first_run.answers import Answers
from hallpass_desktop.gui.shell.first_run.step import Step


class PeopleStep(Step):
    """Nothing is chosen for anybody beforehand."""

    code = "people"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FirstRunPeople()
        self._form.setupUi(self)
        self.settle_form()
        self._cards = {
            "me": self._form.me_card,
            "family": self._form.family_card,
            "partner": self._form.partner_card,
        }
        for card in self._cards.values():
            card.toggled.connect(self._on_toggled)
        self.setFocusProxy(self._form.me_card)

    @property
    def is_complete(self) -> bool:
        """Whether one of them is chosen."""
        return bool(self._chosen())

    def show_answers(self, answers: Answers) -> None:
        """Show who was chosen before."""
        if answers.shared_with in self._cards:
            self._cards[answers.shared_with].setChecked(True)

    def add_to(self, answers: Answers) -> Answers:
        """The answers with who is around."""
        return replace(answers, shared_with=self._chosen())

    def _chosen(self) -> str:
        return next((code for code, card in self._cards.items() if card.isChecked()), "")

    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
