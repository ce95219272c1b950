"""Keep up with somebody who moves fast: the first wish at once, of a quick row only the last."""

from PySide6.QtCore import QObject, QTimer, Signal


class Pace(QObject):
    """Says when a wish is due; who asked keeps what was wished for."""

    due = Signal()

    def __init__(self, rest_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._has_more = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self._on_rested)

    def ask(self) -> None:
        """Wish for it now, or as soon as nobody wished for anything for a moment."""
        if self._rest.isActive():
            self._has_more = True
        else:
            self.due.emit()
        self._rest.start()

    def _on_rested(self) -> None:
        if self._has_more:
            self._has_more = False
            self.due.emit()
