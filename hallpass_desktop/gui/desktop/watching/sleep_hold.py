"""Asks the login service to wait with sleep for as long as it takes to lock.

A "delay" is a file descriptor: the service waits until it is closed, and some seconds at most. A
lock closes it by itself, since it does not outlive the exec.
"""

import os

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusMessage

from hallpass_desktop.gui.desktop.watching.bus import Place, Questions, value_of
from hallpass_desktop.gui.desktop.watching.bus_names import LOGIN, LOGIN_MANAGER, LOGIN_PLACE
from hallpass_desktop.system.paths import NAME

INHIBIT = Place(LOGIN, LOGIN_PLACE, LOGIN_MANAGER, "Inhibit")
# Anybody can list these words, so they say no more than the name of the window does.
WHAT, WHY, MODE = "sleep", "Closing", "delay"


class SleepHold(QObject):
    """Holds one delay, or none."""

    def __init__(self, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = questions
        self._descriptor: int | None = None
        self._is_wanted = False
        self._is_asking = False

    def take(self) -> None:
        """Ask to be waited for; a service that refuses is no harm."""
        self._is_wanted = True
        if self._descriptor is None and not self._is_asking:
            self._is_asking = True
            self._questions.ask(INHIBIT, (WHAT, NAME, WHY, MODE), self._on_answered)

    def let_go(self) -> None:
        """Let the computer sleep."""
        self._is_wanted = False
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _on_answered(self, answer: QDBusMessage) -> None:
        self._is_asking = False
        given = value_of(answer, "h")
        is_valid = getattr(given, "isValid", bool)
        if self._is_wanted and is_valid():
            # Python's own copy, closed on exec; Qt closes the one in the answer.
            self._descriptor = os.dup(given.fileDescriptor())  # type: ignore[attr-defined]
