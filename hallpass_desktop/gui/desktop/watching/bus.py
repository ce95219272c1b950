"""Listen and ask on a message bus without ever waiting.

Slots take the whole message: Qt (6.11) crashes on a signal whose content has another form than a
slot with a mapping in it expects, and anybody may send one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SLOT, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

Done = Callable[[QDBusMessage], None]


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to ask, and for what."""

    service: str
    path: str
    interface: str
    name: str


def hear(bus: QDBusConnection, place: Place, listener: QObject, slot: str) -> bool:
    """Have a slot of this name called with every signal that comes from there."""
    called = SLOT(f"{slot}(QDBusMessage)")
    # The stubs want bytes for the slot, PySide6 6.11 takes a string only.
    heard: bool = bus.connect(  # type: ignore[call-overload]
        place.service, place.path, place.interface, place.name, listener, called
    )
    return heard


class Questions(QObject):
    """Asks, starts nobody for it, and hands on each answer."""

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._open: dict[QDBusPendingCallWatcher, Done] = {}

    def ask(self, place: Place, values: Sequence[object], done: Done) -> None:
        """Ask; `done` gets the answer, which may be an error."""
        message = QDBusMessage.createMethodCall(
            place.service, place.path, place.interface, place.name
        )
        message.setArguments(list(values))
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._open[watcher] = done
        watcher.finished.connect(self._on_finished)

    def _on_finished(self, watcher: QDBusPendingCallWatcher) -> None:
        done = self._open.pop(watcher)
        done(watcher.reply())
        watcher.deleteLater()


def value_of(answer: QDBusMessage, form: str) -> object:
    """The first value of an answer that has this form; None for any other, errors among them."""
    is_reply = answer.type() == QDBusMessage.MessageType.ReplyMessage
    if not is_reply or answer.signature() != form or not answer.arguments():
        return None
    return plain(answer.arguments()[0])


def plain(value: object) -> object:
    """Unpack a value from the variants around it."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
