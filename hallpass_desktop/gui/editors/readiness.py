"""The editor of a look at whether one is ready."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.readiness_flags import FlagsCard
from hallpass_desktop.gui.editors.readiness_questions import READINESS


class ReadinessEditor(EditorHost):
    """Nothing in it opens or closes a way: every answer is somebody's own."""

    questions = "readiness"

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, READINESS)
        body.insert_before("outcome", FlagsCard(body, answers, self.tools))
        return body
