"""What somebody says to what waits on Today: start, later, not today, let it rest."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from hallpass_desktop.domain.check_in import PULSE, phase_of
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.schedules import NotNow


class DueWishes(QObject):
    """Each can be taken back, and nothing remembers why."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def start(self, due: Due) -> None:
        """Begin it: the pulse on its page, all others in their editor."""
        context = self._context
        if due.form == PULSE:
            context.shell.go_to("check_in")
            return
        check_ins, phase = context.journal.check_ins, phase_of(due.form, due.phase)
        context.tasks.run(
            lambda: check_ins.start(due.form, phase),
            context=self,
            done=context.shell.open_editor,
            failed=context.shell.report,
        )

    def put_off(self, due: Due) -> None:
        """Ask again in a few hours."""
        schedules = self._context.journal.schedules
        self._run(
            lambda: schedules.snooze(due.schedule, due.occurrence, NotNow.LATER),
            self.tr("It comes back in about three hours"),
        )

    def leave_out(self, due: Due) -> None:
        """Not this time."""
        schedules = self._context.journal.schedules
        self._run(lambda: schedules.skip(due.schedule, due.occurrence), self.tr("Left out"))

    def let_evening_rest(self, evening: str) -> None:
        """Name that first evening no more."""
        evenings = self._context.journal.first_evenings
        self._run(lambda: evenings.let_rest(RecordId(evening)), self.tr("It can rest now"))

    def _run(self, work: Callable[[], Changes], said: str) -> None:
        context = self._context

        def done(changes: Changes) -> None:
            context.shell.announce(changes)
            context.shell.toast(said, undo=True)

        context.tasks.run(work, context=self, done=done, failed=context.shell.report)
