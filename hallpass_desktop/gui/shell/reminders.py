"""Notices, while a notebook is open, which check-ins have begun to wait, and which have gone by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import ScheduleId
from hallpass_desktop.domain.recurrence import OccurrenceId
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.gui.desktop.notifier import Notifier, moment_said
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.paths import NAME

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal

Waiting = tuple[ScheduleId, OccurrenceId]

# A minute late is early enough. After a sleep the timer is due at once, so nothing waits unseen.
LOOK_EVERY_MS = 60 * 1000


class Reminders(QObject):
    """Tells the pages what is new, and the desktop only if that is switched on."""

    waiting_changed = Signal(object)  # Changes

    def __init__(
        self, journal: "Journal", tasks: Tasks, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journal, self._tasks, self._notifier = journal, tasks, notifier
        self._is_notifying = False
        self._known: frozenset[Waiting] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Start to look."""
        self._timer.start()

    def set_notifying(self, is_notifying: bool) -> None:
        """Speak outside the window too, or no longer."""
        self._is_notifying = is_notifying

    def look(self) -> None:
        """Look whether something waits that did not, or the other way round."""
        schedules = self._journal.schedules
        self._tasks.run(
            schedules.due,
            context=self,
            done=self._on_looked,
            failed=self._on_not_looked,
            lane=Lane.LONG,
        )

    def _on_looked(self, dues: tuple[Due, ...]) -> None:
        is_first, before = self._known is None, self._known or frozenset[Waiting]()
        self._known = frozenset((due.schedule, due.occurrence) for due in dues)
        changed = self._known ^ before
        if not changed:
            return
        self.waiting_changed.emit(Changes(schedules=frozenset(schedule for schedule, _ in changed)))
        if self._is_notifying and not is_first and self._known - before:
            self._notify()

    def _notify(self) -> None:
        notifier, words = self._notifier, moment_said()
        self._tasks.run(
            lambda: notifier.notify(NAME, words),
            context=self,
            failed=self._on_not_looked,
            lane=Lane.LONG,
        )

    def _on_not_looked(self, _error: HallpassError) -> None:
        """It is tried again in a minute; nobody has to know."""
