"""Say when something happened; writing it down later is normal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Draft, Record
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.moment_field import MomentField
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.sheet import Sheet


class DateSheet(Sheet):
    """A day, a time if it is known, or only the month."""

    moment_chosen = Signal(object)  # Moment

    closes_on_accept = False

    def __init__(self, anchor: QWidget, record: Record, tools: Tools) -> None:
        super().__init__(
            anchor,
            self.tr("When did it happen?"),
            self.tr("The day on which you wrote it down stays as it is."),
        )
        self.setObjectName("date_sheet")
        self.set_actions(self.tr("Change the date"), self.tr("Leave it"))
        self._at_start = record.happened
        answers = Answers(Draft(record), self)
        self._field = MomentField(self.box, FieldSpec("happened", Ask.MOMENT), answers, tools)
        self._field.set_label_visible(False)
        self.body.addWidget(self._field)
        self.accepted.connect(self._on_accepted)
        self.set_first_focus(self._field.when.day_edit)

    def _on_accepted(self) -> None:
        if not self._field.when.is_valid():
            self._field.focus_input()
            return
        moment = self._field.answer()
        self.finish()
        if moment != self._at_start:
            self.moment_chosen.emit(moment)
