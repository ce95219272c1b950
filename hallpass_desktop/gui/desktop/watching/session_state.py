"""Whether our session has the screen, and whether that is locked.

A change says only that something changed. What it is now is asked, and in many changes at once it
is asked once and once more after the last of them.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hallpass_desktop.gui.desktop.watching.bus import Place, Questions, hear, value_of
from hallpass_desktop.gui.desktop.watching.bus_names import LOGIN, LOGIN_SESSION, PROPERTIES
from hallpass_desktop.services.lock_reasons import Reason

CHANGED_FORM = "sa{sv}as"


class SessionState(QObject):
    """Follows two properties of one session."""

    noticed = Signal(object)  # Reason

    def __init__(self, bus: QDBusConnection, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._bus, self._questions = bus, questions
        self._session = ""
        self._open_answers = 0
        self._is_stale = False

    @property
    def is_followed(self) -> bool:
        """Whether there is a session to follow."""
        return bool(self._session)

    def follow(self, session: str) -> None:
        """Follow the session of this path."""
        self._session = session
        place = Place(LOGIN, session, PROPERTIES, "PropertiesChanged")
        hear(self._bus, place, self, "_on_changed")

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        if message.signature() == CHANGED_FORM and message.arguments()[0] == LOGIN_SESSION:
            self._is_stale = True
            self._ask()

    def _ask(self) -> None:
        if self._open_answers or not self._is_stale:
            return
        self._is_stale = False
        self._open_answers = 2
        place = Place(LOGIN, self._session, PROPERTIES, "Get")
        self._questions.ask(place, (LOGIN_SESSION, "Active"), self._on_active)
        self._questions.ask(place, (LOGIN_SESSION, "LockedHint"), self._on_locked)

    def _on_active(self, answer: QDBusMessage) -> None:
        if value_of(answer, "v") is False:
            self.noticed.emit(Reason.SWITCH)
        self._answered()

    def _on_locked(self, answer: QDBusMessage) -> None:
        if value_of(answer, "v") is True:
            self.noticed.emit(Reason.SCREEN)
        self._answered()

    def _answered(self) -> None:
        self._open_answers -= 1
        self._ask()
