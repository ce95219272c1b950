"""A number of times, or any other number: typed, or left empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.score import FURTHEST
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_WIDTH, _LONGEST = 96, 6


class CountField(FieldEditor):
    """A whole number; what cannot be read is said and stays as it was typed."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self._answer: float | None = None
        self.box = FieldBox(self)
        self.box.setFixedWidth(theme.current().px(_WIDTH))
        self.edit = LineEdit(self.box)
        self.edit.setObjectName(f"{self.spec.name}_edit")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText(self.prompt.placeholder)
        self.box.row.addWidget(self.edit)
        self.problem = ErrorLine(self)
        self.problem.hide()
        column.addWidget(self.box)
        column.addWidget(self.problem)
        return self.edit

    def connect_input(self) -> None:
        self.edit.focus_changed.connect(self.box.show_focus)
        self.edit.textEdited.connect(self._on_text_edited)

    def answer(self) -> float | None:
        return self._answer

    def show_answer(self, answer: float | None) -> None:
        self._answer = answer
        self.edit.setText("" if answer is None else self.said(answer))
        self._show_problem(is_clear=True)

    def read(self, typed: str) -> float | None:
        """The number that was typed; None for none that is taken."""
        is_number = typed.isdecimal() and int(typed) <= self.spec.most
        return int(typed) if is_number else None

    def said(self, answer: float) -> str:
        """A number as it stands in the field."""
        return str(answer)

    def sentence(self) -> str:
        """What can be typed here."""
        return self.tr("A whole number from 0 to {most}, or nothing.").format(most=self.spec.most)

    def _on_text_edited(self, text: str) -> None:
        typed = text.strip()
        number = self.read(typed)
        is_clear = number is not None or not typed
        self._show_problem(is_clear=is_clear)
        if is_clear:
            self._answer = number
            self._on_changed()

    def _show_problem(self, *, is_clear: bool) -> None:
        sentence = self.sentence()
        self.problem.set_text("" if is_clear else sentence)
        self.problem.setVisible(not is_clear)
        self.box.set_error(not is_clear)
        self.edit.setAccessibleDescription("" if is_clear else sentence)


class NumberField(CountField):
    """Any number, with a point or a comma, below nought as well."""

    def read(self, typed: str) -> float | None:
        try:
            number = float(typed.replace(",", ".").replace("\N{MINUS SIGN}", "-"))
        except ValueError:
            return None
        return number if abs(number) <= FURTHEST else None

    def said(self, answer: float) -> str:
        return locale_text.plain_number(answer)

    def sentence(self) -> str:
        return self.tr("A number such as 12 or 3.5, or nothing.")
