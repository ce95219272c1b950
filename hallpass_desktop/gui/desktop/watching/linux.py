"""Linux: the session's message bus and that of the system, where there are any."""

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication, QWindow

from hallpass_desktop.gui.desktop.watching.bus import Place, Questions, value_of
from hallpass_desktop.gui.desktop.watching.bus_names import (
    BUS,
    BUS_PLACE,
    SAID_IN_THE_SESSION,
    SCREEN_SAVERS,
    Word,
)
from hallpass_desktop.gui.desktop.watching.gnome_session import GnomeSession
from hallpass_desktop.gui.desktop.watching.login import LoginWatch
from hallpass_desktop.gui.desktop.watching.system_watch import SystemWatch
from hallpass_desktop.gui.desktop.watching.words import Words
from hallpass_desktop.services.lock_reasons import Reason

WHO_IS_THERE = ("ListNames", "ListActivatableNames")


class LinuxWatch(SystemWatch):
    """Hears the screen savers, the session and the login service."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._screen_savers = frozenset(word.service for word in SCREEN_SAVERS)
        self._has_screen_saver = False
        self._login: LoginWatch | None = None
        self._words = Words(self)
        self._words.heard.connect(self._on_heard)

    def listen(self, window: QWindow) -> None:
        self._listen_in_the_session(QDBusConnection.sessionBus())
        self._listen_to_the_login(QDBusConnection.systemBus())

    def can_tell(self, reason: Reason) -> bool:
        if reason is Reason.SCREEN:
            return self._has_screen_saver
        if reason is Reason.MINIMISED:
            # Wayland has no word for it.
            return not QGuiApplication.platformName().startswith("wayland")
        if reason is Reason.BEHIND:
            return True
        if self._login is None:
            return False
        return self._login.is_there if reason is Reason.SLEEP else self._login.has_session

    def hold_sleep(self, *, is_wanted: bool) -> None:
        if self._login is not None:
            self._login.hold_sleep(is_wanted=is_wanted)

    def let_sleep(self) -> None:
        if self._login is not None:
            self._login.let_sleep()

    def _listen_in_the_session(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        self._words.listen(bus, SAID_IN_THE_SESSION)
        session = GnomeSession(bus, self)
        session.ending.connect(self.session_ending)
        session.ended.connect(self.session_ended)
        session.listen()
        questions = Questions(bus, self)
        for name in WHO_IS_THERE:
            questions.ask(Place(BUS, BUS_PLACE, BUS, name), (), self._on_names)

    def _listen_to_the_login(self, bus: QDBusConnection) -> None:
        if bus.isConnected():
            self._login = LoginWatch(bus, self)
            self._login.noticed.connect(self.noticed)
            self._login.listen()

    def _on_heard(self, word: Word) -> None:
        self.noticed.emit(word.reason)

    def _on_names(self, answer: QDBusMessage) -> None:
        names = value_of(answer, "as")
        if isinstance(names, list) and self._screen_savers.intersection(names):
            self._has_screen_saver = True
