"""The question before a window closes over words that could not be saved."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.shell import troubles
from hallpass_desktop.gui.widgets.sheet import Sheet


def ask(window: QWidget, error: HallpassError) -> Sheet:
    """Say why the last words are not saved, and ask whether to close all the same."""
    translate = QCoreApplication.translate
    return Sheet.ask(
        window,
        translate("Leaving", "Close without your last words?"),
        troubles.sentence(error),
        translate("Leaving", "Close and lose them"),
        translate("Leaving", "Keep the window open"),
        danger=True,
    )
