"""Notices after the fact that the computer has slept, whatever told nobody before."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from hallpass_desktop.gui.idle import SIGNS_OF_LIFE
from hallpass_desktop.gui.touches import Touches
from hallpass_desktop.services.autolock import has_slept
from hallpass_desktop.system.clock import Clock

LOOK_EVERY_MS = 1000


class WakeWatch(QObject):
    """Looks once a second, and at each key and touch: the first one after a sleep goes no further.

    A timer stands still in sleep and then has the rest of its second to wait, in which somebody
    may be at the keys already.
    """

    woke = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._slept = clock.slept_seconds()
        self._touches = Touches(self._see, self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Watch from now on."""
        self._slept = self._clock.slept_seconds()
        self._touches.begin()
        self._timer.start()

    def end(self) -> None:
        """Stop watching."""
        self._touches.end()
        self._timer.stop()

    def look(self) -> bool:
        """Say it once for each sleep; answers whether there was one."""
        before, self._slept = self._slept, self._clock.slept_seconds()
        is_so = has_slept(self._slept, before)
        if is_so:
            self.woke.emit()
        return is_so

    def _see(self, event: QEvent) -> bool:
        return event.type() in SIGNS_OF_LIFE and self.look()
