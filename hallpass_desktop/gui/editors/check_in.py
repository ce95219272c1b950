"""The editor of a check-in: the questions of its form, and a way out where a yes is gone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.check_in import CheckInBody, may_pause
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.check_in_parts import parts_of
from hallpass_desktop.gui.editors.clause_links import ClauseLinks
from hallpass_desktop.gui.editors.fields.needs_field import NeedsField
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.offers import Offer
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.check_ins import form_said
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.needs import NeedCard


class PauseOffer(Offer):
    """Says that one person can pause at once, as soon as a yes is not a yes any more."""

    grounding_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "pause")
        self.add_button(
            "pause_slow_button", self.tr("Slow down for a minute"), self._on_slow_clicked
        )
        answers.changed.connect(self._on_answer_changed)
        self._refresh()

    def _refresh(self) -> None:
        body = self.answers.record.body
        self.setVisible(isinstance(body, CheckInBody) and may_pause(body))

    def _on_answer_changed(self, name: str) -> None:
        if name == "consent":
            self._refresh()

    def _on_slow_clicked(self) -> None:
        self.grounding_asked.emit()


class CheckInEditor(EditorHost):
    """Every form saves after one answer, and none of them asks for a title."""

    questions = "check_in"

    def make_body(self, answers: Answers) -> BodyView:
        said = _body(answers)
        body = FormBody(self, answers, self.tools, parts_of(said.form, said.phase))
        if "consent" in body.fields:
            self.offer = PauseOffer(body, answers, self.tools)
            self.offer.grounding_asked.connect(body.grounding_asked)
            body.fields["consent"].insert_after("consent", self.offer)
        self._offer_needs(body)
        self._clauses = ClauseLinks(self.context, body)
        return body

    def untitled(self) -> str:
        if self.answers is None:
            return super().untitled()
        said = _body(self.answers)
        return form_said(self.tools.words, said.form, said.phase)

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self.body is not None and changes.touches(Kind.NEED):
            self._offer_needs(self.body)
        if changes.touches(Kind.CLAUSE):
            self._clauses.look_again()

    def _offer_needs(self, body: BodyView) -> None:
        if not body.findChildren(NeedsField):
            return
        needs = self.context.journal.needs
        self.context.tasks.run(needs.cards, context=body, done=self._on_needs_read)

    def _on_needs_read(self, cards: tuple[NeedCard, ...]) -> None:
        for field in self.findChildren(NeedsField):
            field.offer(cards)


def _body(answers: Answers) -> CheckInBody:
    body = answers.record.body
    if not isinstance(body, CheckInBody):
        raise TypeError("not a check-in")
    return body
