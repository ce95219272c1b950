"""The Qt application under its neutral name."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hallpass_desktop.gui import fonts
from hallpass_desktop.system.paths import NAME


def make_application() -> QApplication:
    """Make the one application of this process."""
    QGuiApplication.setDesktopFileName(NAME.lower())
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setQuitOnLastWindowClosed(False)
    fonts.load()
    return app
