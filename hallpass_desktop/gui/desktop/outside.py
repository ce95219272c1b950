"""What the app does outside its window, as far as it was switched on."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon

from hallpass_desktop.gui.desktop.locked_moment import LOOK_EVERY_MS, LockedMoment
from hallpass_desktop.gui.desktop.notifier import Voice
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:
    from hallpass_desktop.gui.desktop.tray import Tray


class Outside(QObject):
    """The icon in the tray, and the one reminder that a lock may leave."""

    open_asked = Signal()
    cover_asked = Signal()
    lock_asked = Signal()
    quit_asked = Signal()

    def __init__(
        self, icon: QIcon, voice: Voice, clock: Clock, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: Tray | None = None
        self._is_open = False
        self._wants_locked = False
        self._later = QTimer(self)
        self._later.setInterval(LOOK_EVERY_MS)
        self._later.timeout.connect(self._put_up)
        self._moment = LockedMoment(clock, tasks, voice, self)
        voice.unheard.connect(self._on_unheard)

    @property
    def tray(self) -> "Tray | None":
        """The icon, when there is one."""
        return self._tray

    def use(self, settings: Settings) -> None:
        """Follow what is switched on."""
        self._wants_locked = settings.reminders and settings.reminders_locked
        if settings.tray and self._tray is None:
            self._put_up()
        elif not settings.tray:
            self.leave()

    def what_a_lock_may_leave(self, next_due: datetime | None) -> datetime | None:
        """The instant of the next reminder, if somebody wants it while locked."""
        return next_due if self._wants_locked else None

    def wait_locked(self, at: datetime | None) -> None:
        """Remind at what the lock has left."""
        self._moment.wait_for(self.what_a_lock_may_leave(at))

    def show_open(self) -> None:
        """A notebook has been opened."""
        self._is_open = True
        self._moment.forget()
        if self._tray is not None:
            self._tray.set_open(is_open=True)

    def leave(self) -> None:
        """Take the icon away."""
        self._later.stop()
        if self._tray is not None:
            self._tray.leave()
            self._tray = None

    def _put_up(self) -> None:
        from hallpass_desktop.gui.desktop.tray import Tray, has_tray  # noqa: PLC0415 - few want it

        if not has_tray():  # a desktop that is starting may have one in a minute
            self._later.start()
            return
        self._later.stop()
        self._tray = Tray(self._icon, self)
        self._tray.open_asked.connect(self.open_asked)
        self._tray.cover_asked.connect(self.cover_asked)
        self._tray.lock_asked.connect(self.lock_asked)
        self._tray.quit_asked.connect(self.quit_asked)
        self._tray.set_open(is_open=self._is_open)
        self._tray.show()

    def _on_unheard(self, name: str, words: str) -> None:
        if self._tray is not None:
            self._tray.say(name, words)
