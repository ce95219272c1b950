"""An icon in the tray, for those who want one: it says the neutral name and nothing else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from hallpass_desktop.system.paths import NAME


def has_tray() -> bool:
    """Whether this desktop has a place for such icons now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Leads to the window, the cover, the lock and the way out."""

    open_asked = Signal()
    cover_asked = Signal()
    lock_asked = Signal()
    quit_asked = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(NAME)
        self._menu = QMenu()
        self._menu.setObjectName("tray_menu")
        self._acts = {code: self._make(code) for code in ("open", "cover", "lock", "quit")}
        self._icon.setContextMenu(self._menu)
        self._connect()
        self.retranslate()

    @property
    def menu(self) -> QMenu:
        """What opens at the icon."""
        return self._menu

    @property
    def icon(self) -> QSystemTrayIcon:
        """What stands in the tray."""
        return self._icon

    def show(self) -> None:
        """Stand in the tray."""
        self._icon.show()

    def leave(self) -> None:
        """Go from the tray for good."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def set_open(self, *, is_open: bool) -> None:
        """Offer what only an open notebook can do."""
        for code in ("cover", "lock"):
            self._acts[code].setEnabled(is_open)

    def say(self, name: str, words: str) -> None:
        """Say a few words beside the icon."""
        self._icon.showMessage(name, words, self._icon.icon())

    def retranslate(self) -> None:
        """Say every item again in the language in use."""
        names = {
            "open": self.tr("Open"),
            "cover": self.tr("Cover"),
            "lock": self.tr("Lock"),
            "quit": self.tr("Quit"),
        }
        for code, name in names.items():
            self._acts[code].setText(name)

    def _make(self, code: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"tray_{code}")
        self._menu.addAction(action)
        return action

    def _connect(self) -> None:
        self._acts["open"].triggered.connect(self.open_asked)
        self._acts["cover"].triggered.connect(self.cover_asked)
        self._acts["lock"].triggered.connect(self.lock_asked)
        self._acts["quit"].triggered.connect(self.quit_asked)
        self._icon.activated.connect(self._on_activated)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()
