"""The summary that is being chosen and written: one draft, on its way to the disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.gui.autosave import Autosave
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.pages.summary.steps_back import StepsBack
from hallpass_desktop.services.changes import Changes

FIELDS = tuple(SummaryBody.__dataclass_fields__)


class SummaryWriting(QObject):
    """Nothing is written before something was chosen or typed."""

    changed = Signal()  # at once after a choice, a few times a second while typing

    def __init__(self, context: AppContext, page: QObject) -> None:
        super().__init__(page)
        self._context = context
        self._answers: Answers | None = None
        self._autosave: Autosave | None = None
        self._is_putting = False
        self.steps = StepsBack()

    @property
    def draft(self) -> Draft | None:
        """The draft as it stands on screen; None before the first one."""
        return None if self._answers is None else self._answers.draft

    @property
    def id(self) -> RecordId | None:
        """The record that is written into."""
        return None if self._answers is None else self._answers.id

    @property
    def body(self) -> SummaryBody:
        """What is chosen and written by now."""
        if self._answers is None:
            return SummaryBody()
        body = self._answers.record.body
        if not isinstance(body, SummaryBody):
            raise TypeError("not a summary")
        return body

    @property
    def has_unkept(self) -> bool:
        """Whether something was chosen or typed since the last revision."""
        return self._autosave is not None and self._autosave.has_unkept

    def begin(self, draft: Draft, *, is_ahead: bool = False) -> None:
        """Go on with this draft; `is_ahead` says that it holds what is not a revision yet."""
        self.end()
        if self.steps.of != draft.record.id:
            self.steps = StepsBack(draft.record.id)
        self._answers = Answers(draft, self)
        self._autosave = Autosave(self._context.tasks, self._context.journal, self._collect, self)
        self._answers.touched.connect(self._autosave.touch)
        self._answers.changed.connect(self._on_changed)
        self._autosave.rebased.connect(self._answers.rebase)
        self._autosave.kept.connect(self._on_kept)
        if is_ahead:
            self._autosave.touch()

    def put(self, body: SummaryBody) -> None:
        """Let it be this, where a choice made another one of it."""
        self.steps.note(self.body, body)
        self.put_back(body)

    def put_back(self, body: SummaryBody) -> None:
        """Let it be this, as it stood before or after a step; told once, however much it is."""
        if self._answers is None:
            return
        before, self._is_putting = self.body, True
        for name in FIELDS:
            if getattr(body, name) != getattr(before, name):
                self._answers.set(name, getattr(body, name))
        self._is_putting = False
        if body != before:
            self.changed.emit()

    def put_quietly(self, name: str, value: object) -> None:
        """Add what nobody chose and nobody has to keep; it travels with the next choice."""
        if self._answers is not None:
            self._answers.set_quietly(name, value)

    def offer(self, name: str, read: Callable[[], object]) -> None:
        """Say that a text is being typed; it is read when somebody asks for it."""
        if self._answers is not None:
            self._answers.offer(name, read)

    def keep(self) -> None:
        """Turn the draft into a revision."""
        if self._autosave is not None:
            self._autosave.keep()

    def drafts(self) -> tuple[Draft, ...]:
        """What is on screen and perhaps not yet on disk."""
        if self._autosave is None or not self._autosave.has_unkept:
            return ()
        return (self._autosave.hand_over(),)

    def end(self) -> None:
        """Let go of the draft; what was typed into it is kept."""
        if self._autosave is None or self._answers is None:
            return
        shell = self._context.shell
        self._autosave.leave(self._context.actions, shell.announce, shell.report)
        self._autosave.end()
        self._answers.deleteLater()
        self._autosave = self._answers = None

    def _collect(self) -> Draft:
        if self._answers is None:
            raise RuntimeError("nothing is open")
        return self._answers.draft

    def _on_changed(self, _name: str) -> None:
        if not self._is_putting:
            self.changed.emit()

    def _on_kept(self, changes: Changes) -> None:
        self._context.shell.announce(changes)
