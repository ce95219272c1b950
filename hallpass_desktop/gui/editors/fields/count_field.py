"""A number of times: typed, or left empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_WIDTH, _LONGEST = 96, 6


class CountField(FieldEditor):
    """A whole number; what cannot be read is said and stays as it was typed."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self._answer: int | None = None
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

    def answer(self) -> int | None:
        return self._answer

    def show_answer(self, answer: int | None) -> None:
        self._answer = answer
        self.edit.setText("" if answer is None else str(answer))
        self._show_problem(is_clear=True)

    def _on_text_edited(self, text: str) -> None:
        typed = text.strip()
        is_number = typed.isdecimal() and int(typed) <= self.spec.most
        self._show_problem(is_clear=is_number or not typed)
        if is_number or not typed:
            self._answer = int(typed) if typed else None
            self._on_changed()

    def _show_problem(self, *, is_clear: bool) -> None:
        sentence = self.tr("A whole number from 0 to {most}, or nothing.").format(
            most=self.spec.most
        )
        self.problem.set_text("" if is_clear else sentence)
        self.problem.setVisible(not is_clear)
        self.box.set_error(not is_clear)
        self.edit.setAccessibleDescription("" if is_clear else sentence)
