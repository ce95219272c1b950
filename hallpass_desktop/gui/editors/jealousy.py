"""The editor of a jealousy note."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.jealousy_body import JealousyBody
from hallpass_desktop.gui.editors.pictured import PicturedEditor


class JealousyEditor(PicturedEditor):
    """Guided, or as a free page."""

    borrows_sentences = True

    def make_body(self, answers: Answers) -> BodyView:
        return self.with_links(JealousyBody(self, answers, self.tools))
