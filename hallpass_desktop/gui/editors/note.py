"""The editor of a free note."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.note_body import NoteBody
from hallpass_desktop.gui.editors.pictured import PicturedEditor


class NoteEditor(PicturedEditor):
    """A title and some words."""

    def make_body(self, answers: Answers) -> BodyView:
        return self.with_links(NoteBody(self, answers, self.tools))
