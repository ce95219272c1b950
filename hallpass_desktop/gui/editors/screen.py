"""One question with nothing else beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.steps import Step
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.label import Label


class Screen(QWidget):
    """The question, a line below it, and what answers it."""

    def __init__(self, parent: QWidget, question: str, help_text: str, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_screen")
        self.setAccessibleName(question)
        look = theme.current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(24))
        head = QVBoxLayout()
        head.setSpacing(look.px(6))
        head.addWidget(Label(self, question, "title", wraps=True))
        self.help = Label(self, help_text, "lead", "text2", wraps=True)
        head.addWidget(self.help)
        self.column.addLayout(head)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do; nothing here by itself."""

    def editors(self) -> Iterator[FieldEditor]:
        """The questions that are there to be answered."""
        yield from ()

    def refresh(self) -> None:
        """Show what is answered by now; called whenever it comes up."""


class QuestionScreen(Screen):
    """A step of a table as a screen of its own."""

    def __init__(self, parent: QWidget, step: Step, answers: Answers, tools: Tools) -> None:
        said = f"step.{step.code}"
        super().__init__(
            parent, tools.say(f"{said}.question"), tools.say(f"{said}.help"), step.code
        )
        self.fields = StepFields(self, step, answers, tools)
        self.column.addWidget(self.fields, 0, Qt.AlignmentFlag.AlignTop)

    def focus_first(self) -> None:
        self.fields.focus_first()

    def editors(self) -> Iterator[FieldEditor]:
        yield from self.fields.editors()
