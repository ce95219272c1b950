"""What has the keyboard stays in sight, however long its page becomes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QTextEdit, QWidget

from hallpass_desktop.gui import theme

_AIR = 16


def bring_into_sight(widget: QWidget) -> None:
    """Scroll everything it lies in until it can be seen; in a text, the place of the cursor."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, theme.current().px(_AIR))
        parent = parent.parentWidget()


def bring_to_the_top(widget: QWidget) -> None:
    """Scroll everything it lies in until it begins there, as far as that goes."""
    parent = widget.parentWidget()
    while parent is not None:
        ground = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and ground is not None:
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # its height is new
            begins = widget.mapTo(ground, QPoint(0, 0)).y()
            parent.verticalScrollBar().setValue(begins - theme.current().px(_AIR))
        parent = parent.parentWidget()


class CursorInSight(QObject):
    """Scrolls along while one writes: a text that grows with its words does not scroll itself."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._is_growing = False  # its words ask for more height than it has been given so far
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(0)
        self._wait.timeout.connect(self._on_laid_out)
        edit.cursorPositionChanged.connect(self._wait.start)
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once the text has got the height that its words ask for."""
        if self._is_growing and event.type() == QEvent.Type.Resize:
            self._wait.start()
        return super().eventFilter(watched, event)

    def _on_laid_out(self) -> None:
        self._is_growing = self._edit.height() < self._edit.sizeHint().height()
        if self._edit.hasFocus():
            bring_into_sight(self._edit)
