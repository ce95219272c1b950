"""What every question of an editor has: a label, an answer, and a word about who else sees it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.steps import FieldSpec
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.tag import Tag


class FieldEditor(QWidget):
    """Asks for one answer and offers it to the draft; each kind fills in the three methods."""

    def __init__(self, parent: QWidget, spec: FieldSpec, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self.spec = spec
        self.answers = answers
        self.tools = tools
        self.prompt = tools.prompt(spec.name)
        self.setObjectName(f"{spec.name}_field")
        self._build()
        self._connect()
        self.show_answer(answers.value(spec.name))

    def answer(self) -> object:
        """The answer as it stands on screen."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Show an answer without telling."""
        raise NotImplementedError

    def build_input(self, column: QVBoxLayout) -> QWidget:
        """Put the widgets of this kind into the column; answers the one the label belongs to."""
        raise NotImplementedError

    def connect_input(self) -> None:
        """Connect the widgets of this kind."""
        raise NotImplementedError

    def focus_input(self) -> None:
        """Put the keyboard into the first thing of this question."""
        self._target.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_label_visible(self, is_visible: bool) -> None:
        """Hide the label where the heading above says the same."""
        self._label.setVisible(is_visible)

    def set_seen_by(self, audience: str) -> None:
        """Say beside the field who else sees it; an empty text for nobody."""
        self._seen.setText(audience)
        self._seen.setVisible(bool(audience))

    def _build(self) -> None:
        look = theme.current()
        self._label = Label(self, self.prompt.label, "label", "text2", wraps=True)
        self._seen = Tag(self, "", "plum", "eye")
        self._seen.setObjectName(f"{self.spec.name}_seen_tag")
        self._seen.hide()
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._label, 1)
        head.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        target = self.build_input(column)
        if self.prompt.help:
            column.addWidget(Label(self, self.prompt.help, "small", "text2", wraps=True))
        self._label.setBuddy(target)
        target.setAccessibleName(self.prompt.label)
        self._target = target
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.connect_input()
        self.answers.shown.connect(self._on_shown)

    def _on_shown(self, name: str) -> None:
        if name in ("", self.spec.name):
            answer = self.answers.value(self.spec.name)
            if answer != self.answer():
                self.show_answer(answer)

    def _on_changed(self) -> None:
        self.answers.set(self.spec.name, self.answer())
