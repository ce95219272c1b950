"""Starting a session, going on with one, ending one that was left open, and what comes after."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models import session_back
from hallpass_desktop.gui.models.today_together import session_said
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.gui.pages.together.making import Made
    from hallpass_desktop.services.journal import Journal
    from hallpass_desktop.services.together import Settled


class SessionWishes(QObject):
    """The notebook closes as soon as it is written down that a session is open."""

    failed = Signal(object)  # HallpassError
    told = Signal()  # something of a session came in first and was named, so nothing was opened

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def start(self, made: "Made") -> None:
        """Write the session down, and open the shared screen with what was made."""
        together, title = self._context.journal.together, session_said(made.snapshot.kind)
        self._open(lambda: together.begin(made.snapshot, made.handles, made.shown, title))

    def go_on(self) -> None:
        """Open the shared screen where it was left."""
        self._open(self._context.journal.together.resume)

    def ask_to_end(self, anchor: QWidget) -> None:
        """Ask once, for it cannot be gone on with afterwards."""
        sheet = Sheet.ask(
            anchor,
            self.tr("End this session?"),
            self.tr("What you wrote down in it is kept. You cannot go on with it afterwards."),
            self.tr("End it"),
            self.tr("Leave it open"),
        )
        sheet.setObjectName("end_session_sheet")
        sheet.accepted.connect(self._end)

    def finish(self, point: str) -> None:
        """Say that an action point was done today."""
        together = self._context.journal.together
        self._do(partial(together.finish, RecordId(point)), self.tr("Done"))

    def take_up_again(self, point: str) -> None:
        """Say that an action point is still to be done."""
        together = self._context.journal.together
        work = partial(together.finish, RecordId(point), is_done=False)
        self._do(work, self.tr("Still to do"))

    def write_afterword(self, session: str) -> None:
        """Begin a word for oneself about a session."""
        self._context.tasks.run(
            partial(_begin_afterword, self._context.journal, RecordId(session)),
            context=self,
            done=self._context.shell.open_editor,
            failed=self.failed.emit,
        )

    def _end(self) -> None:
        self._context.tasks.run(
            self._context.journal.together.end,
            context=self,
            done=self._on_ended,
            failed=self.failed.emit,
        )

    def _open(self, hand_over: Callable[[], bytes]) -> None:
        self._context.tasks.run(
            partial(_handed_or_settled, self._context.journal, hand_over),
            context=self,
            done=self._on_handed,
            failed=self.failed.emit,
        )

    def _on_handed(self, answer: "bytes | Settled") -> None:
        shell = self._context.shell
        if isinstance(answer, bytes):
            shell.open_stage(answer)
            return
        shell.announce(answer.changes)
        session_back.tell(shell, answer)
        self.told.emit()

    def _on_ended(self, ended: "Settled | None") -> None:
        shell = self._context.shell
        if ended is not None:
            shell.announce(ended.changes)
            session_back.name_open_ends(shell, ended)
        shell.toast(self.tr("The session is over. What you wrote down is kept."))

    def _do(self, work: Callable[[], Changes], said: str, *, undo: bool = True) -> None:
        self._context.tasks.run(
            work,
            context=self,
            done=partial(self._on_done, said, undo),
            failed=self.failed.emit,
        )

    def _on_done(self, said: str, undo: bool, changes: Changes) -> None:
        self._context.shell.announce(changes)
        self._context.shell.toast(said, undo=undo)


def _handed_or_settled(journal: "Journal", hand_over: Callable[[], bytes]) -> "bytes | Settled":
    """What came in only now is read before the screen belongs to two people."""
    settled = journal.together.settle()
    if settled is not None and (settled.is_over or settled.has_news):
        return settled
    return hand_over()


def _begin_afterword(journal: "Journal", session: RecordId) -> RecordId:
    draft = journal.together.afterwords.begin(session)
    journal.save_draft(draft)
    return draft.record.id
