"""What every section of the settings shares: the context, and one way to keep a choice."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.changes import Changes


class Section(QWidget):
    """One section. `subpage_asked` carries the code of a page that belongs to it.

    `choosing` comes before a choice is put to use: the page may have to be made anew for it.
    """

    subpage_asked = Signal(str)
    choosing = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def entered(self) -> None:
        """The section has come to the front."""

    def show_changes(self, changes: Changes) -> None:
        """Something was written, perhaps elsewhere."""

    def choose(self, **choices: Any) -> None:
        """Keep some choices and put them to use at once."""
        self.choosing.emit()
        self.context.shell.change_settings(replace(self.context.settings, **choices))
