"""Hears the words of the buses and says what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from hallpass_desktop.gui.desktop.watching.bus import Place, hear
from hallpass_desktop.gui.desktop.watching.bus_names import Word


class Words(QObject):
    """Listens for some words; what is none of them, or has another form, means nothing."""

    heard = Signal(object)  # Word

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: tuple[Word, ...] = ()

    def listen(self, bus: QDBusConnection, words: Sequence[Word]) -> None:
        """Listen for these too."""
        for word in words:
            place = Place(word.service, word.place, word.interface, word.name)
            if not any(_place_of(known) == place for known in self._words):
                hear(bus, place, self, "_on_said")
            self._words = (*self._words, word)

    @Slot(QDBusMessage)
    def _on_said(self, message: QDBusMessage) -> None:
        place = message.path(), message.interface(), message.member()
        form = message.signature()
        known = [word for word in self._words if word.is_said_by(*place) and word.form == form]
        values = message.arguments() if known else []
        for word in known:
            if word.is_meant_by(form, values):
                self.heard.emit(word)


def _place_of(word: Word) -> Place:
    return Place(word.service, word.place, word.interface, word.name)
