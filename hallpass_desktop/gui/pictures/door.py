"""Where pictures come in: pasted into anything on a page, or dropped on it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hallpass_desktop.gui.pictures.offers import Offer, dropped, pasted

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PictureDoor(QObject):
    """Looks at a paste before the field that has the keyboard does; words it leaves alone."""

    offered = Signal(object)  # Offer

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Paste) and self._is_pasted()
        if watched is self._page and isinstance(event, QDropEvent) and event.type() in _DRAGS:
            return self._is_dropped(event)
        return False

    def _is_pasted(self) -> bool:
        return self._take(pasted(QGuiApplication.clipboard().mimeData()))

    def _is_dropped(self, event: QDropEvent) -> bool:
        offer = dropped(event.mimeData())
        if offer is None:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        return event.type() != QEvent.Type.Drop or self._take(offer)

    def _take(self, offer: Offer | None) -> bool:
        if offer is not None:
            self.offered.emit(offer)
        return offer is not None

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and isValid(before) and before is not self._page:
            before.removeEventFilter(self)
        if now is not None and self._page.isAncestorOf(now):
            now.installEventFilter(self)
