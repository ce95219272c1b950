"""What somebody said that opened the horizons so far: to be said anew, or taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.models.repair_steps import ConditionText
from hallpass_desktop.gui.pages.repair.conditions import Conditions
from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDEST = 520


class AnswersSheet(Sheet):
    """Each answer holds at once."""

    answered = Signal(str, str)  # a condition, and what is said of it

    def __init__(self, anchor: QWidget, conditions: tuple[ConditionText, ...]) -> None:
        super().__init__(
            anchor,
            self.tr("What you said"),
            self.tr("Each answer is yours, and may be another one tomorrow. No step is lost."),
        )
        self.setObjectName("answers_sheet")
        self.set_widest(_WIDEST)
        self.set_actions("", self.tr("Close"))
        asked = Conditions(self.box, conditions)
        asked.answered.connect(self.answered)
        self.body.addWidget(asked)
