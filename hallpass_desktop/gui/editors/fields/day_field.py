"""A day to come: typed, or one of three that are often meant."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.date_time_field import SHOWN_DAY, read_day
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_WIDTH = 260
_SOON = {"week": 7, "fortnight": 14, "month": 28}


class DayField(FieldEditor):
    """What cannot be read as a day is said beside it and stays as it was typed."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self._answer: date | None = None
        self.box = FieldBox(self)
        self.box.setMaximumWidth(theme.current().px(_WIDTH))
        self.edit = LineEdit(self.box)
        self.edit.setObjectName(f"{self.spec.name}_edit")
        self.edit.setPlaceholderText(self.prompt.placeholder)
        self.box.row.addWidget(self.edit)
        self.problem = ErrorLine(self)
        self.problem.hide()
        self.chips = ChipGroup(self)
        self.chips.set_single(True)
        self.chips.setObjectName(f"{self.spec.name}_chips")
        self.chips.setAccessibleName(self.prompt.label)
        self.chips.set_choices(
            (
                ("week", self.tr("In a week")),
                ("fortnight", self.tr("In two weeks")),
                ("month", self.tr("In four weeks")),
            )
        )
        for widget in (self.box, self.problem, self.chips):
            column.addWidget(widget)
        return self.edit

    def connect_input(self) -> None:
        self.edit.focus_changed.connect(self.box.show_focus)
        self.edit.editingFinished.connect(self._on_editing_finished)
        self.chips.chosen_changed.connect(self._on_chosen_changed)

    def answer(self) -> date | None:
        return self._answer

    def show_answer(self, answer: date | None) -> None:
        self._answer = answer
        day = QDate() if answer is None else QDate(answer.year, answer.month, answer.day)
        self.edit.setText("" if answer is None else QLocale().toString(day, SHOWN_DAY))
        self._show_problem("")
        today = self.tools.now().date()
        days = {today + timedelta(days=many): code for code, many in _SOON.items()}
        self.chips.set_chosen((days[answer],) if answer in days else ())

    def _on_editing_finished(self) -> None:
        typed = self.edit.text().strip()
        day = read_day(typed)
        self._show_problem(self._doubt(day) if typed else "")
        if not typed or day is not None:
            self._take(day)

    def _doubt(self, day: date | None) -> str:
        if day is None:
            return self.tr("That day is not clear. You could write it as 5 November 2027.")
        if day < self.tools.now().date():
            return self.tr("That day has passed. It is kept, and it will come up at once.")
        return ""

    def _on_chosen_changed(self, codes: tuple[str, ...]) -> None:
        today = self.tools.now().date()
        self._take(today + timedelta(days=_SOON[codes[0]]) if codes else None)
        self.show_answer(self._answer)

    def _take(self, day: date | None) -> None:
        self._answer = day
        self._on_changed()

    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.box.set_error(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
