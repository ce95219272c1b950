"""The questions of one step; the less pressing ones wait behind buttons until they are wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.touching import ROLES
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.factory import make_field
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec, Step
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label


class StepFields(QWidget):
    """Questions below each other, then the buttons for more of them."""

    field_made = Signal(object)  # FieldEditor

    def __init__(self, parent: QWidget, step: Step, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self._step, self._answers, self._tools = step, answers, tools
        self._editors: dict[str, FieldEditor] = {}
        self._buttons: dict[str, Button] = {}
        self._build()

    def editor(self, name: str) -> FieldEditor | None:
        """One question, brought up if it was waiting."""
        spec = next((spec for spec in self._step.fields if spec.name == name), None)
        if spec is not None and name not in self._editors:
            self.show_more(spec.more)
        return self._editors.get(name)

    def editors(self) -> tuple[FieldEditor, ...]:
        """The questions on screen, in their order."""
        return tuple(self._editors.values())

    def show_more(self, code: str) -> None:
        """Bring up the questions behind a button."""
        if code not in self._buttons:
            return
        self._buttons.pop(code).setVisible(False)
        self._show_buttons()
        self._add_group(code)

    def waiting(self, ask: Ask) -> tuple[str, ...]:
        """The buttons behind which all is asked for like this."""
        return tuple(
            code for code in self._buttons if all(spec.ask is ask for spec in self._group(code))
        )

    def offer_more(self, code: str, *, is_offered: bool) -> None:
        """Offer the button for these questions, or do not."""
        if code in self._buttons:
            self._buttons[code].setVisible(is_offered)
            self._show_buttons()

    def insert_after(self, name: str, widget: QWidget) -> None:
        """Put something below a question, such as an offer."""
        editor = self._editors[name]
        self._column.insertWidget(self._column.indexOf(editor) + 1, widget)

    def focus_first(self) -> None:
        """Put the keyboard into the first question."""
        for editor in self.editors()[:1]:
            editor.focus_input()

    def _build(self) -> None:
        look = theme.current()
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(16))
        self._more = QWidget(self)
        self._flow = FlowLayout(self._more, 4, 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(12))
        outer.addLayout(self._column)
        outer.addWidget(self._more)
        for spec in self._step.fields:
            if not spec.more:
                self._add(spec)
        for code in dict.fromkeys(spec.more for spec in self._step.fields if spec.more):
            self._offer(code)
        for code in self.waiting(Ask.CLAUSES):  # there may be none to ask about
            self.offer_more(code, is_offered=False)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._more.setVisible(any(not button.isHidden() for button in self._buttons.values()))

    def _offer(self, code: str) -> None:
        if any(self._is_answered(spec) for spec in self._group(code)):
            self._add_group(code)
            return
        button = Button(self._more, self._tools.say(f"more.{code}"), "quiet", "sm", "plus")
        button.setObjectName(f"more_{code}_button")
        button.clicked.connect(self._on_more_clicked)
        self._buttons[code] = button
        self._flow.addWidget(button)

    def _on_more_clicked(self) -> None:
        pressed = self.sender()
        code = next((code for code, one in self._buttons.items() if one is pressed), "")
        self.show_more(code)
        for spec in self._group(code)[:1]:
            self._editors[spec.name].focus_input()

    def _add_group(self, code: str) -> None:
        heading = self._tools.prompts.get(f"group.{code}.heading", "")
        if heading:
            head = QVBoxLayout()
            head.setSpacing(theme.current().px(2))
            head.addWidget(Label(self, heading, "heading", wraps=True))
            help_text = self._tools.say(f"group.{code}.help")
            head.addWidget(Label(self, help_text, "body", "text2", wraps=True))
            self._column.addLayout(head)
        for spec in self._group(code):
            self._add(spec)

    def _add(self, spec: FieldSpec) -> None:
        editor = make_field(self, spec, self._answers, self._tools)
        editor.set_label_visible(not spec.is_asked_above)
        self._editors[spec.name] = editor
        self._column.addWidget(editor)
        self.field_made.emit(editor)

    def _group(self, code: str) -> list[FieldSpec]:
        return [spec for spec in self._step.fields if spec.more == code]

    def _is_answered(self, spec: FieldSpec) -> bool:
        if spec.ask is Ask.MOMENT:
            return False
        if spec.ask is Ask.CLAUSES:
            return any(self._answers.value(LINKS + role) for role in ROLES)
        return self._answers.value(spec.name) not in ("", None, ())
