"""What is written into one part of an agreement on its page, on its way to the disk."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.autosave import Autosave
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.changes import Changes


class DraftWriting(QObject):
    """A draft while somebody types; whoever asks for it says how it becomes a revision."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._record = RecordId("")
        self._body: Body | None = None
        self._draft: Draft | None = None
        self._autosave: Autosave | None = None

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not a revision yet."""
        return self._body is not None

    def write(self, record: RecordId, body: Body) -> None:
        """Somebody types into this record, and it says this now: bring it to the disk soon."""
        is_new = self._body is None
        self._record, self._body = record, body
        if self._autosave is not None:
            self._autosave.touch()
        elif is_new:
            journal = self._context.journal
            self.run_for(lambda: journal.open(record), self._begin)

    def end(self) -> None:
        """Nothing more comes of what was typed: it was taken over, or let go of."""
        if self._autosave is not None:
            self._autosave.end()
        self._autosave = self._draft = self._body = None

    def drafts(self) -> tuple[Draft, ...]:
        """What is typed and not yet a revision."""
        if self._autosave is None:
            return ()
        return (self._autosave.hand_over(),)

    def run(self, work: Callable[[], Changes], said: str = "") -> None:
        """Do something on the worker, and tell every page."""
        shell = self._context.shell

        def done(changes: Changes) -> None:
            shell.announce(changes)
            if said:
                shell.toast(said, undo=True)

        self._context.tasks.run(work, context=self._page, done=done, failed=shell.report)

    def run_for(self, work: Callable[[], Draft], done: Callable[[Draft], None]) -> None:
        """Fetch something from the worker."""
        tasks, report = self._context.tasks, self._context.shell.report
        tasks.run(work, context=self, done=done, failed=report)

    def _begin(self, draft: Draft) -> None:
        if self._body is None or self._record != draft.record.id:
            return
        self._draft = draft
        self._autosave = Autosave(self._context.tasks, self._context.journal, self._collect, self)
        self._autosave.touch()

    def _collect(self) -> Draft:
        """The draft as it stands on the screen."""
        if self._draft is None or self._body is None:
            raise RuntimeError("nothing is being typed")
        now = self._context.clock.now()
        return replace(self._draft, record=self._draft.record.changed(self._body, now))
