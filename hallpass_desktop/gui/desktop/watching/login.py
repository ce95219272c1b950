"""What the login service of Linux says: sleep, a lock of our session, another account in front."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hallpass_desktop.gui.desktop.watching.bus import Place, Questions, value_of
from hallpass_desktop.gui.desktop.watching.bus_names import (
    AWAKE,
    LOGIN,
    LOGIN_MANAGER,
    LOGIN_PLACE,
    SLEEP,
    Word,
    lock_of,
)
from hallpass_desktop.gui.desktop.watching.session_state import SessionState
from hallpass_desktop.gui.desktop.watching.sleep_hold import SleepHold
from hallpass_desktop.gui.desktop.watching.words import Words

SESSION = Place(LOGIN, LOGIN_PLACE, LOGIN_MANAGER, "GetSession")
# The session of this process, or else the one on the screen of whoever runs it.
OURS = ("auto",)


class LoginWatch(QObject):
    """Follows our own session and no other."""

    noticed = Signal(object)  # Reason

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._questions = Questions(bus, self)
        self._words = Words(self)
        self._hold = SleepHold(self._questions, self)
        self._holds_sleep = False
        self._is_there = False
        self._state = SessionState(bus, self._questions, self)
        self._words.heard.connect(self._on_heard)
        self._state.noticed.connect(self.noticed)

    @property
    def has_session(self) -> bool:
        """Whether the login service knows a session of ours."""
        return self._state.is_followed

    @property
    def is_there(self) -> bool:
        """Whether there is a login service, which also tells of sleep."""
        return self._is_there

    def listen(self) -> None:
        """Find our session, and hear from now on."""
        self._words.listen(self._bus, (SLEEP, AWAKE))
        self._questions.ask(SESSION, OURS, self._on_session)

    def hold_sleep(self, *, is_wanted: bool) -> None:
        """Have sleep wait until the notebook is locked, or let the computer sleep as it likes."""
        self._holds_sleep = is_wanted
        if is_wanted:
            self._hold.take()
        else:
            self._hold.let_go()

    def let_sleep(self) -> None:
        """All is done that sleep was to wait for, this time."""
        self._hold.let_go()

    def _on_session(self, answer: QDBusMessage) -> None:
        is_error = answer.type() == QDBusMessage.MessageType.ErrorMessage
        self._is_there = not is_error or answer.errorName().startswith(LOGIN)
        path = getattr(value_of(answer, "o"), "path", str)()
        if path:
            self._words.listen(self._bus, (lock_of(path),))
            self._state.follow(path)

    def _on_heard(self, word: Word) -> None:
        if word != AWAKE:
            self.noticed.emit(word.reason)
        elif self._holds_sleep:
            self._hold.take()
