"""The editor of a set-off plan."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.set_off_questions import SET_OFF


class SetOffEditor(EditorHost):
    """Written on a calm day, to be read on another."""

    questions = "set_off"
    starts_with_title = True

    def make_body(self, answers: Answers) -> BodyView:
        return FormBody(self, answers, self.tools, SET_OFF)
