"""How much room there is, counted in text: the same window folds earlier when the text is large."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme


class Fold(IntEnum):
    """Three arrangements of a page."""

    NARROW = 0
    MEDIUM = 1
    WIDE = 2


def fold_for(width: int, scale: float) -> Fold:
    """Answer the arrangement for a window width at a text scale."""
    effective = width / scale
    if effective >= 1120:
        return Fold.WIDE
    return Fold.MEDIUM if effective >= 900 else Fold.NARROW


class FoldWatcher(QObject):
    """Tells when a window has grown or shrunk into another fold."""

    fold_changed = Signal(object)  # Fold

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._fold = fold_for(window.width(), theme.current().scale)
        window.installEventFilter(self)

    @property
    def fold(self) -> Fold:
        return self._fold

    def look_again(self) -> None:
        """Measure anew, after a resize or a change of text scale."""
        fold = fold_for(self._window.width(), theme.current().scale)
        if fold != self._fold:
            self._fold = fold
            self.fold_changed.emit(fold)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.look_again()
        return super().eventFilter(watched, event)
