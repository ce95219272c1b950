"""A day to come, as an answer."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.day_input import NEAR, SOON, DayInput


class DayField(FieldEditor):
    """Typed, or one of three days that are often meant."""

    soon = SOON

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.input = DayInput(self, self.spec.name, self.prompt.label, self.tools.now, self.soon)
        self.input.edit.setPlaceholderText(self.prompt.placeholder)
        column.addWidget(self.input)
        return self.input.edit

    def connect_input(self) -> None:
        self.input.chosen.connect(self._on_changed)

    def answer(self) -> date | None:
        return self.input.day()

    def show_answer(self, answer: date | None) -> None:
        self.input.show_day(answer)


class NearDayField(DayField):
    """The same for what does not wait for long."""

    soon = NEAR
