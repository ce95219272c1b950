"""Listens to the buses and says each reason on a line, as a process that may crash alone.

With the word `gullible` it asks for no names, with `careless` for no forms: what must not be.
"""

import sys
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication, QWindow

from hallpass_desktop.gui.desktop.watching import linux, words
from hallpass_desktop.gui.desktop.watching.bus import Place, hear
from hallpass_desktop.gui.desktop.watching.linux import LinuxWatch
from hallpass_desktop.services.lock_reasons import Reason


class Listener(QObject):
    """A line of input is answered with what can be told; `hold` and `let` are for sleep."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._watch = LinuxWatch(self)
        self._watch.noticed.connect(self._on_noticed)
        self._watch.session_ending.connect(self._on_ending)
        self._watch.session_ended.connect(self._on_ended)
        self._window = QWindow()
        self._watch.listen(self._window)
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._on_line)

    def _on_noticed(self, reason: Reason) -> None:
        _say(reason)

    def _on_ending(self) -> None:
        _say("ending")

    def _on_ended(self) -> None:
        _say("ended")

    def _on_line(self) -> None:
        word = sys.stdin.readline().strip()
        if not word:
            QCoreApplication.quit()
        elif word in {"hold", "let"}:
            self._watch.hold_sleep(is_wanted=word == "hold")
        _say("told " + " ".join(each for each in Reason if self._watch.can_tell(each)))


def _say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def _hear_anybody(bus: QDBusConnection, place: Place, listener: QObject, slot: str) -> bool:
    return hear(bus, replace(place, service=""), listener, slot)


class CarelessWords(words.Words):
    """Looks at no form."""

    @Slot(QDBusMessage)
    def _on_said(self, message: QDBusMessage) -> None:
        for word in self._words:
            if word.is_said_by(message.path(), message.interface(), message.member()):
                self.heard.emit(word)


def main() -> None:
    if "gullible" in sys.argv:
        words.hear = _hear_anybody  # type: ignore[attr-defined]  # as if it asked for no names
    if "careless" in sys.argv:
        linux.Words = CarelessWords  # type: ignore[attr-defined]  # as if it looked at no forms
    app = QGuiApplication(["listener", "-platform", "offscreen"])
    Listener(app)
    app.exec()


if __name__ == "__main__":
    main()
