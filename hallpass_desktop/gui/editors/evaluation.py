"""The editor of an evaluation of a repair plan, beside what was said before."""

from functools import partial

from hallpass_desktop.domain.then_and_now import Look
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.beside_looking import BesideLooking
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.evaluation_questions import EVALUATION
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.models import evaluations


class EvaluationEditor(EditorHost):
    """Opened from its plan, and goes back there."""

    questions = "evaluation"

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, EVALUATION)
        self.beside = BesideLooking(body, self.context)
        body.add_beside(self.beside)
        self._look_for_earlier(answers)
        return body

    def _look_for_earlier(self, answers: Answers) -> None:
        record, journal = answers.record, self.context.journal
        if record.parent is None:
            return
        before = record.happened.instant
        self.context.tasks.run(
            partial(evaluations.earlier, journal, record.parent, record.id, before),
            context=self,
            done=self._on_found,
            failed=self.context.shell.report,
        )

    def _on_found(self, others: tuple[Look, ...]) -> None:
        if self.answers is not None:
            now = self.answers.record.happened.instant
            self.beside.earlier.show_earlier(
                evaluations.said_before(others, now, self.context.words)
            )
