"""A small window that says one thing, for when the app itself cannot be shown."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.window.main_window import window_icon
from hallpass_desktop.system.paths import NAME

WIDTH = 440


class Notice(Panel):
    """A title, a sentence, and a button that ends it."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(None)
        self.setObjectName("notice")
        self.setWindowTitle(NAME)
        self.setWindowIcon(window_icon())
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(28),) * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Label(self, title, "section", wraps=True))
        column.addWidget(Label(self, text, "body", "text2", wraps=True))
        button = Button(self, self.tr("Close"), "primary")
        button.setObjectName("close_button")
        button.clicked.connect(self.close)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(look.px(WIDTH))


def say(title: str, text: str) -> int:
    """Show a notice, also on standard error, and answer the exit code of a start that failed."""
    print(f"{title}. {text}", file=sys.stderr)
    app = QApplication.instance() or QApplication([NAME])
    if isinstance(app, QApplication):
        theme.apply(app, Theme.named())
        notice = Notice(title, text)
        notice.show()
        app.exec()
    return 1


def no_network_filter() -> int:
    """Say why the app does not start on a kernel that takes no filter."""
    translate = QCoreApplication.translate
    return say(
        translate("Notice", "The notebook stays closed"),
        translate(
            "Notice",
            "On Linux it opens only when the system keeps it off the network, and this system "
            "did not take that rule. Nothing was opened and nothing was changed.",
        ),
    )


def already_open() -> int:
    """Say that another window has this notebook, when that window could not be raised."""
    translate = QCoreApplication.translate
    return say(
        translate("Notice", "The notebook is already open"),
        translate("Notice", "Look for its window; there can be only one at a time."),
    )


def no_place() -> int:
    """Say that the folders for the app could not be made."""
    translate = QCoreApplication.translate
    return say(
        translate("Notice", "The notebook has no place"),
        translate("Notice", "The folder for it cannot be written to, or the disk is full."),
    )
