"""The cover: one paint of the plain notebook over everything, and nothing of ours beside it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from hallpass_desktop.gui.widgets.notebook_cover import ClosedNotebook
from hallpass_desktop.gui.widgets.overlay import open_overlays


class Cover(ClosedNotebook):
    """A layer over the whole window; swallows keys and presses while it is there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAccessibleName(self.tr("Notebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._layers: list[QWidget] = []
        self.hide()
        window.installEventFilter(self)

    def lay(self) -> None:
        """Cover at once: when this returns, the window has been painted."""
        window = self.window()
        for layer in open_overlays(window):
            if layer.ends_under_cover:
                layer.cancel()
        self._before = window.focusWidget()
        others = hide_others(window)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.repaint()
        close(others)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hide_layers(window)

    def take_off(self) -> None:
        """Uncover the window, but leave what floated over it hidden until `lift`."""
        self.hide()

    def lift(self) -> None:
        """Show again what was there, with the keyboard where it was."""
        for layer in self._layers:
            if isValid(layer):
                layer.show()
        self._layers.clear()
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and on top of whatever comes up meanwhile."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self.window().rect())
        elif event.type() == QEvent.Type.ChildPolished and not self.isHidden():
            self.raise_()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return True

    def _hide_layers(self, window: QWidget) -> None:
        """Take what floats out of reach of keyboard and readers until the cover is lifted."""
        self._layers = [layer for layer in open_overlays(window) if layer.isVisible()]
        for layer in self._layers:
            layer.hide()


def hide_others(window: QWidget) -> list[QWidget]:
    """Hide every other window of ours: menus, lists, tooltips, dialogs for files and printing."""
    others = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget is not window and widget.isVisible()
    ]
    for widget in others:
        widget.hide()
    return others


def close(others: list[QWidget]) -> None:
    """Bring what was hidden to its end, as if it had been cancelled."""
    for widget in others:
        if not isValid(widget):
            continue
        if isinstance(widget, QDialog):
            widget.reject()
        else:
            widget.close()
