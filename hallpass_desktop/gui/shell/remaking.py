"""When the screen in front may be made anew: not below something that floats over it.

What floats belongs to a page. Were that page made anew meanwhile, nobody would hear the answer.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.window.looks import Looks


class Remaking(QObject):
    """Looks change at any time; `due` comes at once, or when the last layer has closed."""

    due = Signal()

    def __init__(self, window: QWidget, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._is_asked = False
        looks.remade.connect(self._on_looks_remade)

    def _on_looks_remade(self) -> None:
        self._is_asked = True
        self._look()

    def _look(self) -> None:
        layers = open_overlays(self._window)
        if layers:
            # Queued, so that what a layer answers as it closes is heard first.
            layers[-1].closed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        elif self._is_asked:
            self._is_asked = False
            self.due.emit()
