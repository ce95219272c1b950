"""Hear the system ask the app to end, inside the event loop, where there is time to save."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ASKED = ("SIGTERM", "SIGINT", "SIGHUP")


class EndSignals(QObject):
    """SIGTERM and its like as a Qt signal. On Windows there are none to hear."""

    end_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def listen(self) -> None:
        """Take the signals over."""
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for name in ASKED:
            signal.signal(getattr(signal, name), _heard)

    def _on_activated(self) -> None:
        os.read(self._read, 64)
        self.end_asked.emit()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Nothing: the number has already gone through the pipe."""
