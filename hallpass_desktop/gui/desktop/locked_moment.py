"""One reminder while the notebook is locked: all that is known of it is its minute."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from hallpass_desktop.gui.desktop.notifier import Notifier, moment_said
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.paths import NAME

# A minute late is early enough; after a sleep the timer is due at once.
LOOK_EVERY_MS = 60 * 1000


class LockedMoment(QObject):
    """Says it once, and then knows nothing any more."""

    def __init__(self, clock: Clock, tasks: Tasks, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._tasks, self._notifier = clock, tasks, notifier
        self._at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def wait_for(self, at: datetime | None) -> None:
        """Remind at this instant; nothing to wait for is no harm."""
        self._at = at
        if at is not None:
            self._timer.start()

    def forget(self) -> None:
        """Somebody has opened the notebook, which knows more."""
        self._at = None
        self._timer.stop()

    def look(self) -> None:
        """Say it if its time has come."""
        if self._at is None or self._clock.now() < self._at:
            return
        self.forget()
        notifier, words = self._notifier, moment_said()
        self._tasks.run(lambda: notifier.notify(NAME, words), context=self)
