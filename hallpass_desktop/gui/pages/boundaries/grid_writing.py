"""What is written into the grid, on its way to the disk: a draft while typing, then a revision."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.autosave import Autosave
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.grid import RowChange
from hallpass_desktop.services.changes import Changes


class GridWriting(QObject):
    """One cell is open at a time; an answer is kept at once."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._typed: RowChange | None = None
        self._draft: Draft | None = None
        self._autosave: Autosave | None = None

    def type(self, change: RowChange) -> None:
        """Somebody types: bring it to the disk soon."""
        is_new = self._typed is None
        self._typed = change
        if self._autosave is not None:
            self._autosave.touch()
        elif is_new:
            journal, row = self._context.journal, change.row
            self.run_for(lambda: journal.open(row), self._begin)

    def keep(self, change: RowChange) -> None:
        """What a row says now, as a revision of it."""
        self._end()
        grids = self._context.journal.grids
        self.run(lambda: grids.change(change.row, change.body))

    def let_go(self) -> None:
        """A cell was closed; words that were not taken over are let go of."""
        typed = self._typed
        if typed is None:
            return
        self._end()
        self.run(lambda: self._context.journal.discard(typed.row))

    def drafts(self) -> tuple[Draft, ...]:
        """What is typed and not yet a revision."""
        if self._autosave is None:
            return ()
        return (self._autosave.hand_over(),)

    def take_up(self, draft: Draft) -> None:
        """What stood in a cell of a page that was made anew is kept."""
        if isinstance(draft.record.body, GridRowBody):
            self.run(lambda: self._context.journal.keep(draft))

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
        if self._typed is None or self._typed.row != draft.record.id:
            return
        self._draft = draft
        self._autosave = Autosave(self._context.tasks, self._context.journal, self._collect, self)
        self._autosave.touch()

    def _collect(self) -> Draft:
        """The draft as it stands on the screen."""
        if self._draft is None or self._typed is None:
            raise RuntimeError("nothing is being typed")
        now = self._context.clock.now()
        return replace(self._draft, record=self._draft.record.changed(self._typed.body, now))

    def _end(self) -> None:
        if self._autosave is not None:
            self._autosave.end()
        self._autosave = self._draft = self._typed = None
