"""Notices, while a notebook is open, that a check-in has begun to wait."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.gui.desktop.notifier import Notifier, moment_said
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.paths import NAME

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal

# A minute late is early enough. After a sleep the timer is due at once, so nothing waits unseen.
LOOK_EVERY_MS = 60 * 1000


class Reminders(QObject):
    """Tells the pages what is new, and the desktop only if that is switched on."""

    came_due = Signal(object)  # Changes

    def __init__(
        self, journal: "Journal", tasks: Tasks, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journal, self._tasks, self._notifier = journal, tasks, notifier
        self._is_notifying = False
        self._known: frozenset[tuple[str, str]] | None = None
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
        """Look whether something has begun to wait since the last time."""
        schedules = self._journal.schedules
        self._tasks.run(
            schedules.due,
            context=self,
            done=self._on_looked,
            failed=self._on_not_looked,
            lane=Lane.LONG,
        )

    def _on_looked(self, dues: tuple[Due, ...]) -> None:
        before = self._known
        self._known = frozenset((due.schedule, due.occurrence) for due in dues)
        new = self._known - (before or frozenset())
        if not new:
            return
        self.came_due.emit(Changes(schedules=frozenset(due.schedule for due in dues)))
        if self._is_notifying and before is not None:
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
