"""The editors of the head of an agreement and of one clause; both go back to its page."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.clause import ClauseBody, is_rule_for_another
from hallpass_desktop.gui.editors.agreement_questions import AGREEMENT, CLAUSE
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.clause_hanging import ClauseHanging
from hallpass_desktop.gui.editors.explained_words import ExplainedWords
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.offers import Offer
from hallpass_desktop.gui.editors.pause_notice import PauseNotice
from hallpass_desktop.gui.editors.pointing import PointingEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.clause_going import going_said
from hallpass_desktop.services.clause_notes import Touch


class AgreementEditor(EditorHost):
    """What it is for, what the two stand on, what counts, and for how long."""

    questions = "agreement"
    starts_with_title = True

    def make_body(self, answers: Answers) -> BodyView:
        self.show_above(PauseNotice(self, self.context, answers.record))
        body = FormBody(self, answers, self.tools, AGREEMENT)
        ExplainedWords(self.context, body)
        return body


class RuleHint(Offer):
    """Says that a rule for somebody else is theirs to keep; it never insists."""

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "rule")
        answers.changed.connect(self._on_answer_changed)
        self._refresh()

    def _refresh(self) -> None:
        body = self.answers.record.body
        self.setVisible(isinstance(body, ClauseBody) and is_rule_for_another(body))

    def _on_answer_changed(self, name: str) -> None:
        if name == "kind":
            self._refresh()


class ClauseEditor(PointingEditor):
    """One clause, with what happens first if it is broken."""

    questions = "clause"
    borrows_sentences = True

    def make_body(self, answers: Answers) -> BodyView:
        self.show_above(PauseNotice(self, self.context, answers.record))
        body = FormBody(self, answers, self.tools, CLAUSE)
        self.rule_hint = RuleHint(body, answers, self.tools)
        body.fields["says"].insert_after("kind", self.rule_hint)
        ExplainedWords(self.context, body)
        self.hanging = ClauseHanging(body)
        self.hanging.page_opened.connect(self.context.shell.open_record)
        self._read_going(answers)
        return self.with_links(body)

    def _read_going(self, answers: Answers) -> None:
        notes, clause = self.context.journal.clause_notes, answers.id
        self.context.tasks.run(
            lambda: notes.touches(clause), context=self.hanging, done=self._on_going_read
        )

    def _on_going_read(self, touches: tuple[Touch, ...]) -> None:
        if self.answers is not None:
            going = going_said(touches, self.tools.words, self.tools.now().date())
            self.hanging.show_going(going, self.answers.value("first_if_broken"))
        body = self.hanging.parentWidget()
        if touches and isinstance(body, FormBody):
            body.add_beside(self.hanging)
            body.set_fold(self.fold)
