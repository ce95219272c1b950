"""Asks the session of GNOME and its kin to be told before it ends.

Qt's own way there (XSMP) is not in its wheels for Linux. The session waits a few seconds for a
client that is told; elsewhere SIGTERM says the same.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hallpass_desktop.gui.desktop.watching.bus import Place, Questions, hear, value_of
from hallpass_desktop.gui.desktop.watching.bus_names import GNOME, GNOME_CLIENT, GNOME_PLACE
from hallpass_desktop.system.paths import NAME

REGISTER = Place(GNOME, GNOME_PLACE, GNOME, "RegisterClient")
MAY_END, ENDS, STOP = "QueryEndSession", "EndSession", "Stop"
FORMS = {MAY_END: "u", ENDS: "u", STOP: ""}


class GnomeSession(QObject):
    """A client that never stands in the way of a log-out, and is never started again by it."""

    ending = Signal()  # it may end: time to save
    ended = Signal()  # it ends

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._questions = Questions(bus, self)
        self._client = ""

    def listen(self) -> None:
        """Be a client of the session, where there is such a session."""
        self._questions.ask(REGISTER, (NAME, ""), self._on_registered)

    def _on_registered(self, answer: QDBusMessage) -> None:
        self._client = getattr(value_of(answer, "o"), "path", str)()
        if self._client:
            for name in FORMS:
                hear(self._bus, Place(GNOME, self._client, GNOME_CLIENT, name), self, "_on_told")

    @Slot(QDBusMessage)
    def _on_told(self, message: QDBusMessage) -> None:
        name = message.member()
        if FORMS.get(name) != message.signature():
            return
        if name != MAY_END:
            self.ended.emit()
            return
        self.ending.emit()
        place = Place(GNOME, self._client, GNOME_CLIENT, "EndSessionResponse")
        self._questions.ask(place, (True, ""), _nothing)


def _nothing(_answer: QDBusMessage) -> None:
    """Whatever it says to that."""
