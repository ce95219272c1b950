"""The editor of a request; one that leaves no room for a no may become a boundary."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Pointer, Record
from hallpass_desktop.domain.request import RequestBody, is_boundary
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.need_parts import REQUEST
from hallpass_desktop.gui.editors.offers import Offer
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.needs import NEED


class BoundaryOffer(Offer):
    """Says that it is a boundary, and offers to keep it as one; it never insists."""

    keeping_asked = Signal()

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent, answers, tools, "boundary")
        self.keep_button = self.add_button(
            "keep_boundary_button", tools.say("boundary.keep"), self._on_keep_clicked
        )
        self.add_button("leave_boundary_button", tools.say("boundary.stay"), self._on_stay_clicked)
        answers.changed.connect(self._on_answer_changed)
        self._refresh()

    def _refresh(self) -> None:
        body = self.answers.record.body
        self.setVisible(isinstance(body, RequestBody) and is_boundary(body))

    def _on_answer_changed(self, name: str) -> None:
        if name == "no_is_fine":
            self._refresh()

    def _on_keep_clicked(self) -> None:
        self.keeping_asked.emit()

    def _on_stay_clicked(self) -> None:
        self.hide()


class RequestEditor(EditorHost):
    """Opened from its need, and goes back there."""

    questions = "request"
    starts_with_title = asks_in_title = True
    borrows_sentences = True

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, REQUEST)
        self.offer = BoundaryOffer(body, answers, self.tools)
        self.offer.keeping_asked.connect(self._on_boundary_asked)
        body.fields["room"].insert_after("no_is_fine", self.offer)
        return body

    def go_back(self) -> None:
        need = self.answers.record.parent if self.answers is not None else None
        if need is None:
            super().go_back()
        else:
            self.context.shell.open_editor(need)

    def _on_boundary_asked(self) -> None:
        if self.answers is None or self.autosave is None:
            return
        request, tools, journal = self.answers.record, self.tools, self.context.journal
        title = tools.say("boundary.title")
        self.autosave.keep()
        self.context.tasks.run(
            lambda: _keep_as_boundary(journal, request, title, tools.say("boundary.tag")),
            context=self,
            done=self._on_boundary_kept,
            failed=self.context.shell.report,
        )

    def _on_boundary_kept(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        self.context.shell.toast(
            self.tr("Kept as a page of its own. The request is in the trash."), undo=True
        )
        self.go_back()


def _keep_as_boundary(journal: Journal, request: Record, title: str, tag: str) -> Changes:
    """On the worker: a page with the same words that points at the need, instead of a request."""
    body = request.body
    words = [getattr(body, name).strip() for name in ("title", "when", "how_often", "how_known")]
    draft = journal.begin(Kind.NOTE)
    links = (Pointer(NEED, RecordId(request.parent)),) if request.parent else ()
    page = replace(
        draft.record, body=NoteBody(title, "\n".join(filter(None, words))), tags=(tag,), links=links
    )
    changes = journal.keep(replace(draft, record=page))
    return changes | journal.trash([request.id])
