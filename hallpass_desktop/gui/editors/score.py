"""The editor of a result from elsewhere: the numbers of a questionnaire, as they were given."""

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec, Step

SCORE: tuple[Step, ...] = (
    Step("total", (FieldSpec("total", Ask.NUMBER, is_asked_above=True),)),
    Step("range", (FieldSpec("least", Ask.NUMBER), FieldSpec("most", Ask.NUMBER))),
    Step("words_beside", (FieldSpec("words_beside", Ask.WORDS, is_asked_above=True),)),
)


class ScoreEditor(EditorHost):
    """Its name and its day stand above; nothing here says what a number means."""

    questions = "score"
    starts_with_title = asks_in_title = True

    def make_body(self, answers: Answers) -> BodyView:
        return FormBody(self, answers, self.tools, SCORE)
