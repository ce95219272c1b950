"""The editor of a jealousy note."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.jealousy_body import JealousyBody


class JealousyEditor(EditorHost):
    """Guided, or as a free page."""

    def make_body(self, answers: Answers) -> BodyView:
        return JealousyBody(self, answers, self.tools)
