"""Hear from the system whether things should move less, without waiting for its answer.

Qt says it from a later version than 6.11.3 on; until then the desktop's settings portal is asked
over the session's message bus, and never started for it.
"""

from collections.abc import Mapping

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QGuiApplication

from hallpass_desktop.gui.desktop.watching.bus import plain

SERVICE = "org.freedesktop.portal.Desktop"
OBJECT = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

QT = ("Qt", "motionPreference")

# The values with which each asks for less movement: Qt, any desktop, GNOME and its kin, KDE.
ASKS_FOR_LESS: Mapping[tuple[str, str], tuple[object, ...]] = {
    QT: ("ReducedMotion",),
    ("org.freedesktop.appearance", "reduced-motion"): (1,),
    ("org.gnome.desktop.interface", "enable-animations"): (False,),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): ("0", "0.0", 0.0),
}


class SystemMotion(QObject):
    """What the system prefers; "no preference" as long as it says nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[tuple[str, str], bool] = {}
        self._asked: list[QDBusPendingCallWatcher] = []

    @property
    def is_reduced(self) -> bool:
        """Whether things should move less."""
        return any(self._said.values())

    def listen(self) -> None:
        """Ask once, and hear every change."""
        if not self._listen_to_qt():
            self._listen_to_the_portal()

    def note(self, place: tuple[str, str], value: object) -> None:
        """Take in what a setting of the system says."""
        before = self.is_reduced
        self._said[place] = value in ASKS_FOR_LESS[place]
        if self.is_reduced != before:
            self.changed.emit()

    def _listen_to_qt(self) -> bool:
        """Whether Qt knows; each step stays in a variable, as Qt may drop what is chained."""
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        told = getattr(accessibility, "motionPreferenceChanged", None)
        if told is None:
            return False
        told.connect(self._on_qt_changed)
        self._on_qt_changed()
        return True

    def _on_qt_changed(self) -> None:
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        preference = accessibility.motionPreference()  # type: ignore[attr-defined]  # not in 6.11
        self.note(QT, preference.name)

    def _listen_to_the_portal(self) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot = SLOT("_on_setting_changed(QDBusMessage)")
        # The stubs want bytes for the slot, PySide6 6.11 takes a string only.
        bus.connect("", OBJECT, INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for place in ASKS_FOR_LESS.keys() - {QT}:
            message = QDBusMessage.createMethodCall(SERVICE, OBJECT, INTERFACE, "Read")
            message.setArguments(list(place))
            message.setAutoStartService(False)
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            watcher.setProperty("place", list(place))
            watcher.finished.connect(self._on_answered)
            self._asked.append(watcher)

    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        namespace, key = watcher.property("place")
        answer = watcher.reply()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self.note((namespace, key), plain(answer.arguments()[0]))
        self._asked.remove(watcher)
        watcher.deleteLater()

    @Slot(QDBusMessage)
    def _on_setting_changed(self, message: QDBusMessage) -> None:
        parts = message.arguments()
        if len(parts) == 3 and (parts[0], parts[1]) in ASKS_FOR_LESS:
            self.note((parts[0], parts[1]), plain(parts[2]))
