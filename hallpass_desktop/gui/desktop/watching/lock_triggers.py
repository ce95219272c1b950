"""Everything that locks the notebook unasked, apart from time: sifted by what was chosen."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from hallpass_desktop.gui.desktop.watching.system_watch import SystemWatch, for_this_system
from hallpass_desktop.gui.desktop.watching.wake_watch import WakeWatch
from hallpass_desktop.gui.desktop.watching.window_watch import WindowWatch
from hallpass_desktop.services.lock_reasons import Reason, is_chosen
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.settings import Settings

# Longer than a lock takes, and shorter than the login service waits by itself.
SLEEP_WAITS_MS = 4000


class LockTriggers(QObject):
    """Hears the system and the window; says a thing only if the notebook is to lock for it."""

    due = Signal(object)  # Reason
    session_ending = Signal()
    session_ended = Signal()

    def __init__(
        self, clock: Clock, settings: Settings, parent: QObject, system: SystemWatch | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_open = False
        self._system = for_this_system(self) if system is None else system
        self._window_watch = WindowWatch(self)
        self._wake = WakeWatch(clock, self)
        self._sleep = QTimer(self)
        self._sleep.setSingleShot(True)
        self._sleep.setInterval(SLEEP_WAITS_MS)
        self._connect()

    def listen(self, window: QWindow) -> None:
        """Begin to hear; the window must be there."""
        self._system.listen(window)
        self._window_watch.listen(window)
        self._follow()

    def use(self, settings: Settings) -> None:
        """Follow what is chosen."""
        self._settings = settings
        self._follow()

    def begin(self) -> None:
        """There is something now that can be locked."""
        self._is_open = True
        self._follow()

    def can_tell(self, reason: Reason) -> bool:
        """Whether this system says so when this happens."""
        return self._system.can_tell(reason)

    def _connect(self) -> None:
        self._system.noticed.connect(self._on_noticed)
        self._system.session_ending.connect(self.session_ending)
        self._system.session_ended.connect(self.session_ended)
        self._window_watch.noticed.connect(self._on_noticed)
        self._wake.woke.connect(self._on_woke)
        self._sleep.timeout.connect(self._system.let_sleep)

    def _follow(self) -> None:
        is_wanted = self._is_open and is_chosen(Reason.SLEEP, self._settings)
        self._system.hold_sleep(is_wanted=is_wanted)
        if is_wanted:
            self._wake.begin()
        else:
            self._wake.end()

    def _on_noticed(self, reason: Reason) -> None:
        if reason is Reason.SLEEP:
            self._sleep.start()
        if self._is_open and is_chosen(reason, self._settings):
            self.due.emit(reason)

    def _on_woke(self) -> None:
        self._on_noticed(Reason.SLEEP)
