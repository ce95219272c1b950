"""Say outside the window that it is time for a moment, and nothing else.

QtDBus cannot make this call: it sends every whole number as a signed one, and the desktop wants an
unsigned one (qt-notes F13). jeepney can, and the keychain brings it along on Linux.
"""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

SERVICE = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
ARGUMENTS = "susssasa{sv}i"


class Notifier(Protocol):
    """Something that can speak outside the window."""

    def notify(self, name: str, words: str) -> bool:
        """Say a few words under a name; False where nobody can hear them. Takes a moment."""
        ...


class BusNotifier:
    """Asks the desktop over the session's message bus."""

    def notify(self, name: str, words: str) -> bool:
        """Say it once, without waiting for an answer; without a bus nobody hears it."""
        # The bus has a price at start-up and is not on every system.
        try:
            from jeepney import DBusAddress, MessageFlag, new_method_call  # noqa: PLC0415
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
        except ImportError:
            return False
        address = DBusAddress(PLACE, bus_name=SERVICE, interface=SERVICE)
        content: tuple[object, ...] = (name, 0, "", words, "", [], {}, -1)
        message = new_method_call(address, "Notify", ARGUMENTS, content)
        message.header.flags = MessageFlag.no_reply_expected  # the worker has other things to do
        try:
            with open_dbus_connection(bus="SESSION") as bus:
                bus.send(message)
        except (OSError, KeyError, ValueError):
            return False
        return True


class Voice(QObject):
    """Speaks over the bus; where there is none, the icon in the tray may say it instead."""

    unheard = Signal(str, str)  # name and words

    def notify(self, name: str, words: str) -> bool:
        """Say it on the worker; who listens to `unheard` hears it in the window's own thread."""
        is_heard = BusNotifier().notify(name, words)
        if not is_heard:
            self.unheard.emit(name, words)
        return is_heard


def moment_said() -> str:
    """All that anybody can read on the screen beside the window."""
    return QCoreApplication.translate("Notifier", "Time for a moment")
