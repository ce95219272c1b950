"""The editor of a free note."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.note_body import NoteBody


class NoteEditor(EditorHost):
    """A title and some words."""

    def make_body(self, answers: Answers) -> BodyView:
        return NoteBody(self, answers, self.tools)
