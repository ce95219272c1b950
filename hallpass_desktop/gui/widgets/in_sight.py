"""What has the keyboard stays in sight, however long its page becomes."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

from hallpass_desktop.gui import theme

_AIR = 16


def bring_into_sight(widget: QWidget) -> None:
    """Scroll everything it lies in until it can be seen; in a text, the place of the cursor."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, theme.current().px(_AIR))
        parent = parent.parentWidget()


class CursorInSight(QObject):
    """Scrolls along while one writes: a text that grows with its words does not scroll itself."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._wait = QTimer(self)  # until the text has the height of its words
        self._wait.setSingleShot(True)
        self._wait.setInterval(0)
        self._wait.timeout.connect(self._on_laid_out)
        edit.cursorPositionChanged.connect(self._wait.start)

    def _on_laid_out(self) -> None:
        if self._edit.hasFocus():
            bring_into_sight(self._edit)
