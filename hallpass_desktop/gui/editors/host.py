"""The page that edits one record: opens its draft, keeps it on disk, and lets go of it safely."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.record import Draft, Grant
from hallpass_desktop.gui.autosave import Autosave, SaveState, SaveStatus
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.audience_sheet import AudienceSheet, Wish
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.grounding import slow_down
from hallpass_desktop.gui.editors.header import EditorHeader
from hallpass_desktop.gui.editors.known_people import KnownPeople
from hallpass_desktop.gui.editors.opening import Granted, Opened, granted_for, opened_for
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.editors.when_popover import WhenPopover
from hallpass_desktop.gui.pages.page import EditorPage, Fold
from hallpass_desktop.services.changes import Changes


class EditorHost(EditorPage):
    """Head, body, autosave; each kind brings its body and its names."""

    prefers_rail = True
    questions = "jealousy"  # the page of the content with the questions of this kind
    starts_with_title = False  # its title is its first question
    asks_in_title = False  # its title is what somebody asks for
    borrows_sentences = False  # leads to sentences to begin with

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tools = Tools(
            context.words,
            context.content,
            context.clock.now,
            self.questions,
            KnownPeople(context, self),
            context.spelling,
        )
        self.answers: Answers | None = None
        self.autosave: Autosave | None = None
        self.body: BodyView | None = None
        self._grants: tuple[Grant, ...] = ()
        self._then: Callable[[], object] | None = None
        self._carried: Draft | None = None
        self._title = ""  # of a page that is begun
        self._build()
        self._connect()

    def make_body(self, answers: Answers) -> BodyView:
        """Make the part that shows this kind of record."""
        raise NotImplementedError

    def show_above(self, notice: QWidget) -> None:
        """Put something between the head and the body; it may come and go."""
        self._column.insertWidget(1, notice)

    def go_back(self) -> None:
        """Where to go when the page is closed: to the page that it was opened from."""
        self.context.shell.close_editor()

    def untitled(self) -> str:
        """What stands in an empty title."""
        return self.tools.prompt("title").placeholder

    def open(self, target: str, title: str = "") -> None:
        self.target, self._title = target, title
        journal, carried = self.context.journal, self._carried
        self.context.tasks.run(
            lambda: opened_for(journal, target, carried),
            context=self,
            done=self._show,
            failed=self._on_refused,
        )

    def set_fold(self, fold: Fold) -> None:
        super().set_fold(fold)
        self.header.set_fold(fold)
        if self.body is not None:
            self.body.set_fold(fold)

    def foot(self) -> QWidget | None:
        return self.body.foot() if self.body is not None else None

    def panes(self) -> tuple[QWidget, ...]:
        return (self.header, self.body) if self.body is not None else (self.header,)

    def take_up(self, draft: Draft) -> None:
        self._carried = draft

    def drafts(self) -> tuple[Draft, ...]:
        if self._carried is not None:
            return (self._carried,)
        if self.autosave is None or not self.autosave.has_unkept:
            return ()
        return (self.autosave.hand_over(),)

    def standing(self) -> object:
        return self.body.standing() if self.body is not None else None

    def stand(self, standing: object) -> None:
        if self.body is not None:
            self.body.stand(standing)
            self.header.set_view(self.body.view())

    def show_changes(self, changes: Changes) -> None:
        if self.tools.spelling is not None:
            self.tools.spelling.show_changes(changes)
        if self.answers is not None and self.answers.id in changes.ids:
            journal, record_id = self.context.journal, self.answers.id
            self.context.tasks.run(
                lambda: journal.grants(record_id), context=self, done=self._show_grants
            )

    def let_go(self, then: Callable[[], object]) -> None:
        is_waiting, self._then = self._then is not None, then
        if self.autosave is None or not self.autosave.has_unkept:
            self._go()
        elif not is_waiting:
            self.autosave.keep()

    def left(self) -> None:
        if self.autosave is not None:
            shell = self.context.shell
            self.autosave.leave(self.context.actions, shell.announce, shell.report)

    def _build(self) -> None:
        self.header = EditorHeader(self, self.tools, is_agreed=self.asks_in_title)
        self.header.set_borrowing(is_offered=self.borrows_sentences)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self.header.back_pressed.connect(self._on_stop_asked)
        self.header.title_edited.connect(self._on_title_edited)
        self.header.title_cut.connect(self._on_title_cut)
        self.header.when_pressed.connect(self._on_when_pressed)
        self.header.retry_pressed.connect(self._on_retry_pressed)
        self.header.view_chosen.connect(self._on_view_chosen)
        self.header.audience_pressed.connect(self._on_audience_pressed)
        self.header.slow_pressed.connect(self._on_grounding_asked)
        self.header.starters_pressed.connect(self._on_starters_asked)

    def _show(self, opened: Opened) -> None:
        self.answers = Answers(opened.draft, self)
        if self._title:
            self.answers.set_quietly("title", self._title)
        self.autosave = self._begin_saving(opened)
        self.body = self.make_body(self.answers)
        self._column.takeAt(self._column.count() - 1)
        self._column.addWidget(self.body, 1)
        self._connect_opened(self.answers, self.autosave, self.body)
        self.header.set_views(self.body.views())
        self.header.set_view(self.body.view())
        self.body.set_known_tags(opened.tags)
        self.header.begin_hints(self.answers)
        self._refresh_head(self.answers)
        self._show_grants(opened.grants)
        self.set_fold(self.fold)
        if self.starts_with_title and not opened.draft.record.body.title:
            self.header.focus_title()
        else:
            self.body.focus_first()
        self.shown.emit()

    def _begin_saving(self, opened: Opened) -> Autosave:
        autosave = Autosave(self.context.tasks, self.context.journal, self._collect, self)
        if self._carried is not None:
            self._carried = None
            autosave.touch()
        if opened.is_ahead:
            autosave.resume()
            self.target = opened.draft.record.id
        return autosave

    def _connect_opened(self, answers: Answers, autosave: Autosave, body: BodyView) -> None:
        answers.touched.connect(self._on_touched)
        answers.touched.connect(autosave.touch)
        answers.shown.connect(self._on_shown)
        autosave.status_changed.connect(self._on_status_changed)
        autosave.rebased.connect(answers.rebase)
        autosave.kept.connect(self._on_kept)
        body.stop_asked.connect(self._on_stop_asked)
        body.done_asked.connect(self._on_done_asked)
        body.grounding_asked.connect(self._on_grounding_asked)
        body.said.connect(self.context.shell.toast)

    def _collect(self) -> Draft:
        if self.answers is None:
            raise RuntimeError("nothing is open")
        return self.answers.draft

    def _refresh_head(self, answers: Answers) -> None:
        record = answers.record
        self.header.set_kind(self.tools.words.kind(record.kind), self.untitled())
        self.header.show_title(record.body.title)
        self.header.show_moment(record.happened, self.tools.now().date())

    def _show_grants(self, grants: tuple[Grant, ...]) -> None:
        self._grants = grants
        audiences = frozenset(grant.audience for grant in grants)
        self.header.show_audience(self.tools.words.audience(audiences), is_shared=bool(audiences))
        seen = frozenset(grant.field for grant in grants)
        self.header.set_title_seen(is_seen="title" in seen)
        if self.body is not None:
            self.body.set_seen_fields(seen)

    def _leave(self) -> None:
        self.let_go(self.go_back)

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_touched(self) -> None:
        if self.answers is not None:
            self.target = self.answers.id

    def _on_refused(self, error: HallpassError) -> None:
        self.context.shell.report(error)
        self.context.shell.close_editor()

    def _on_kept(self, changes: Changes) -> None:
        self.context.shell.announce(changes)
        if self._then is not None:
            self.let_go(self._then)  # which keeps once more what was typed meanwhile

    def _on_status_changed(self, status: SaveStatus) -> None:
        if status.state is SaveState.FAILED and status.error is not None and self._then is not None:
            self._then = None
            self.context.shell.report(status.error)
        self.header.show_status(status)

    def _on_shown(self, name: str) -> None:
        if self.answers is not None and name in ("", "happened", "title"):
            self._refresh_head(self.answers)

    def _on_stop_asked(self) -> None:
        self._leave()

    def _on_done_asked(self) -> None:
        if self.answers is not None and hasattr(self.answers.record.body, "open_step"):
            self.answers.set("open_step", None)
        self._leave()

    def _on_title_cut(self) -> None:
        said = self.tr("A title has room for 500 characters. The rest is not in it.")
        self.context.shell.toast(said)

    def _on_title_edited(self) -> None:
        if self.answers is not None:
            self.answers.offer("title", self.header.title)

    def _on_when_pressed(self) -> None:
        if self.answers is not None:
            WhenPopover(self.header.when_anchor, self.answers, self.tools).open()

    def _on_retry_pressed(self) -> None:
        if self.autosave is not None:
            self.autosave.try_again()

    def _on_view_chosen(self, code: str) -> None:
        if self.body is not None:
            self.body.set_view(code)

    def _on_audience_pressed(self) -> None:
        if self.answers is None:
            return
        sheet = AudienceSheet(self.header.audience_anchor, self.answers, self._grants, self.tools)
        sheet.grants_chosen.connect(self._on_grants_chosen)
        sheet.open()

    def _on_grants_chosen(self, wishes: tuple[Wish, ...]) -> None:
        if self.answers is None or self.autosave is None:
            return
        self.autosave.keep()  # what is shown is what is kept; the worker does one after the other
        journal, record_id = self.context.journal, self.answers.record.id
        self.context.tasks.run(
            lambda: granted_for(journal, record_id, wishes),
            context=self,
            done=self._on_granted,
            failed=self.context.shell.report,
        )

    def _on_granted(self, granted: Granted) -> None:
        self._show_grants(granted.grants)
        self.context.shell.announce(granted.changes)

    def _on_grounding_asked(self) -> None:
        slow_down(self, self.context.content.grounding)

    def _on_starters_asked(self) -> None:
        self.context.actions["starters"].trigger()
