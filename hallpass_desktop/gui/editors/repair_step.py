"""The editor of a step of a repair plan; openness asks for the day on which it ends."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.repair_step import RepairStepBody, lacks_end
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.step_questions import OF_RHYTHM, REPAIR_STEP
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.label import Label


class RepairStepEditor(EditorHost):
    """Opened from its plan, and goes back there."""

    questions = "repair_step"
    starts_with_title = asks_in_title = True

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, REPAIR_STEP)
        self.rhythm = RhythmQuestions(body.fields["often"], answers)
        until = body.fields["until"]
        self.missing = MissingEnd(until, answers, self.tools)
        until.insert_after("ends", self.missing)
        return body


class RhythmQuestions(QObject):
    """Asks only what belongs to the rhythm that was chosen; other answers stay where they are."""

    def __init__(self, fields: StepFields, answers: Answers) -> None:
        super().__init__(answers)
        self._answers = answers
        every = {name: fields.editor(name) for name in OF_RHYTHM}
        self._editors: dict[str, FieldEditor] = {
            name: editor for name, editor in every.items() if editor is not None
        }
        answers.shown.connect(self._on_shown)
        self._refresh()

    def _refresh(self) -> None:
        rhythm = self._answers.value("rhythm")
        for name, editor in self._editors.items():
            editor.setVisible(OF_RHYTHM[name] == rhythm)

    def _on_shown(self, name: str) -> None:
        if name in ("", "rhythm"):
            self._refresh()


class MissingEnd(Label):
    """Says what is missing beside the field, and keeps nobody from going on."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, tools.say("openness.missing"), "label", "honeyText", wraps=True)
        self.setObjectName("missing_end_label")
        self._answers = answers
        answers.shown.connect(self._on_shown)
        self._refresh()

    def _refresh(self) -> None:
        body = self._answers.record.body
        self.setVisible(isinstance(body, RepairStepBody) and lacks_end(body))

    def _on_shown(self, name: str) -> None:
        if name in ("", "openness", "ends"):
            self._refresh()
