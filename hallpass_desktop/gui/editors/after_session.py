"""The editors of what hangs on a session for two."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.session_questions import ACTION_POINT, AFTERWORD


class AfterwordEditor(EditorHost):
    """For whoever writes it, and for nobody else."""

    questions = "afterword"

    def make_body(self, answers: Answers) -> BodyView:
        return FormBody(self, answers, self.tools, AFTERWORD)


class ActionPointEditor(EditorHost):
    """What was written down together can be said better later."""

    questions = "action_point"
    starts_with_title = asks_in_title = True

    def make_body(self, answers: Answers) -> BodyView:
        return FormBody(self, answers, self.tools, ACTION_POINT)
