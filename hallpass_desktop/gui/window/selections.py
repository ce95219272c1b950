"""What of ours lies on the clipboard and in the middle-click selection, and how it goes."""

from typing import Protocol

from PySide6.QtGui import QClipboard, QGuiApplication


class Clipboard(Protocol):
    """The part of QClipboard that is needed."""

    def ownsClipboard(self) -> bool:
        """Whether this app put there what is on it."""
        ...

    def ownsSelection(self) -> bool:
        """Whether this app made the selection."""
        ...

    def clear(self, mode: QClipboard.Mode) -> None:
        """Empty it."""
        ...


class Selections:
    """Clears only what is ours; what others put there stays."""

    def __init__(self, clipboard: Clipboard | None = None) -> None:
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self.clears_selection = True

    def take_back(self) -> None:
        """Clear both."""
        if self._clipboard.ownsClipboard():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        self.clear_selection()

    def clear_selection(self) -> None:
        """Clear what was selected with the mouse, so that it cannot be pasted elsewhere."""
        if self.clears_selection and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
