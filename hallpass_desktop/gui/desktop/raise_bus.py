"""Ask the window that is already open to come forward, over the session's own message bus.

The service understands one word and takes no arguments, whoever asks.
"""

from pathlib import Path

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hallpass_desktop.gui.desktop.single_instance import token

OBJECT = "/Notebook"
INTERFACE = "org.notebook.Window"
PATIENCE_MS = 1000


@ClassInfo({"D-Bus Interface": INTERFACE})  # type: ignore[call-arg]  # the stubs
class RaiseService(QObject):  # type: ignore[operator]  # know no decorator
    """Listens for `Raise` under a name that only somebody who knows the place can form."""

    raise_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name = ""

    def listen(self, vault: Path) -> bool:
        """Answer to the name of this notebook; False without a bus, which is no harm."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        self.leave()
        name = bus_name(vault)
        slots = QDBusConnection.RegisterOption.ExportAllSlots
        if not bus.registerService(name) or not bus.registerObject(OBJECT, self, slots):
            return False
        self._name = name
        return True

    def leave(self) -> None:
        """Stop answering."""
        if self._name:
            bus = QDBusConnection.sessionBus()
            bus.unregisterObject(OBJECT)
            bus.unregisterService(self._name)
            self._name = ""

    @Slot()
    def Raise(self) -> None:
        """Come forward."""
        self.raise_asked.emit()


def bus_name(vault: Path) -> str:
    """The name of this notebook's window on the bus."""
    return f"org.notebook.N{token(vault)}"


def raise_other(vault: Path) -> bool:
    """Ask the other window to come forward; whether it answered."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(bus_name(vault), OBJECT, INTERFACE, "Raise")
    message.setAutoStartService(False)
    reply = bus.call(message, timeout=PATIENCE_MS)
    return reply.type() == QDBusMessage.MessageType.ReplyMessage
