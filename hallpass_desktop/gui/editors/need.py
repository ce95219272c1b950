"""The editor of a need: its questions, and what hangs on it."""

from collections.abc import Callable
from datetime import datetime

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.form_body import FormBody
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.need_hanging import Hanging, NeedHanging
from hallpass_desktop.gui.editors.need_parts import NEED
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.needs import Needs


class NeedEditor(EditorHost):
    """Marks and requests are kept at once, after what is being typed."""

    questions = "need"
    starts_with_title = True

    def make_body(self, answers: Answers) -> BodyView:
        body = FormBody(self, answers, self.tools, NEED)
        self.hanging = NeedHanging(body, self.tools)
        body.add_beside(self.hanging)
        self.hanging.marked.connect(self._on_marked)
        self.hanging.mark_dropped.connect(self._on_mark_dropped)
        self.hanging.resting_chosen.connect(self._on_resting_chosen)
        self.hanging.request_wanted.connect(self._on_request_wanted)
        self.hanging.request_opened.connect(self.context.shell.open_editor)
        self.hanging.page_opened.connect(self.context.shell.open_record)
        self.hanging.all_pages_wanted.connect(self._on_all_pages_wanted)
        answers.touched.connect(self._on_answers_touched)
        self._show_hanging(answers)
        return body

    def show_changes(self, changes: Changes) -> None:
        super().show_changes(changes)
        if self.answers is not None and self.answers.id in changes.ids:
            self._show_hanging(self.answers)

    def _show_hanging(self, answers: Answers) -> None:
        """A need that is still empty has nothing that could hang on it."""
        self.hanging.setVisible(not is_blank(answers.record.body))
        needs, need = self.context.journal.needs, answers.id
        self.context.tasks.run(
            lambda: _hanging(needs, need), context=self.hanging, done=self._on_hanging_read
        )

    def _on_hanging_read(self, hanging: Hanging | None) -> None:
        if hanging is not None:
            self.hanging.show_hanging(hanging)

    def _on_answers_touched(self) -> None:
        if self.hanging.isHidden():
            self.hanging.show()

    def _on_marked(self, step: int) -> None:
        needs = self.context.journal.needs
        self._after_keeping(lambda need: needs.mark(need, step), self._on_changed)

    def _on_mark_dropped(self, at: datetime) -> None:
        needs = self.context.journal.needs
        self._after_keeping(lambda need: needs.forget_mark(need, at), self._on_changed)

    def _on_resting_chosen(self, is_resting: bool) -> None:
        if self.answers is not None:
            self.answers.set("is_resting", is_resting)

    def _on_all_pages_wanted(self) -> None:
        if self.answers is not None:
            title = self.answers.record.body.title.strip()
            self.context.shell.open_journal(Filters(to=((self.answers.id, title),)))

    def _on_request_wanted(self) -> None:
        journal = self.context.journal

        def begin(need: RecordId) -> RecordId:
            draft = journal.needs.begin_request(need)
            journal.save_draft(draft)
            return draft.record.id

        self._after_keeping(begin, self.context.shell.open_editor)

    def _after_keeping(self, work: Callable[[RecordId], object], done: Callable[..., None]) -> None:
        """Keep what is typed, then do something with the need; the worker keeps the order."""
        if self.answers is None or self.autosave is None:
            return
        need = self.answers.id
        self.autosave.keep()
        self.context.tasks.run(
            lambda: work(need), context=self, done=done, failed=self.context.shell.report
        )

    def _on_changed(self, changes: Changes) -> None:
        self.context.shell.announce(changes)


def _hanging(needs: Needs, need: RecordId) -> Hanging | None:
    """On the worker: what hangs on a need; nothing while it is not kept."""
    try:
        return Hanging(needs.card(need), needs.requests(need), needs.pages_about(need))
    except NotFound:
        return None
