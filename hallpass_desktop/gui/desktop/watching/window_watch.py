"""Whether the window was put away, or another program came forward, and it stayed so a moment."""

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from hallpass_desktop.services.lock_reasons import Reason

PATIENCE_MS = 1000


class WindowWatch(QObject):
    """Waits a moment each time: a way past other windows, or a hand that slipped, is no reason."""

    noticed = Signal(object)  # Reason

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._minimised = _patience(self)
        self._behind = _patience(self)
        self._minimised.timeout.connect(self._on_still_minimised)
        self._behind.timeout.connect(self._on_still_behind)

    def listen(self, window: QWindow) -> None:
        """Follow this window, and which program is in front."""
        self._window = window
        window.windowStateChanged.connect(self._on_window_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_front_changed)

    def _on_window_changed(self, _state: Qt.WindowState) -> None:
        _wait(self._minimised, is_so=self._is_minimised())

    def _on_front_changed(self, _state: Qt.ApplicationState) -> None:
        _wait(self._behind, is_so=_is_another_in_front())

    def _on_still_minimised(self) -> None:
        if self._is_minimised():
            self.noticed.emit(Reason.MINIMISED)

    def _on_still_behind(self) -> None:
        if _is_another_in_front():
            self.noticed.emit(Reason.BEHIND)

    def _is_minimised(self) -> bool:
        window = self._window
        return window is not None and window.windowState() == Qt.WindowState.WindowMinimized


def _is_another_in_front() -> bool:
    """Whether nothing of ours has the keyboard: no dialog, no menu, and no keys on the screen."""
    if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
        return False
    if QGuiApplication.focusWindow() is not None or QGuiApplication.inputMethod().isVisible():
        return False
    return not _may_be_a_dialog_of_the_system()


def _may_be_a_dialog_of_the_system() -> bool:
    """On Linux every dialog is Qt's, and has the keyboard itself."""
    return not sys.platform.startswith("linux") and QGuiApplication.modalWindow() is not None


def _patience(parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(PATIENCE_MS)
    return timer


def _wait(timer: QTimer, *, is_so: bool) -> None:
    if is_so:
        timer.start()
    else:
        timer.stop()
