"""Does what will be wanted soon while nobody touches anything, a little at each turn.

A page takes longer to make than a frame lasts. So it is made before somebody asks for it, in steps
that are short beside a frame, and none of them while somebody types.
"""

from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QTimer

from hallpass_desktop.gui.touches import Touches

QUIET_MS, TURN_MS, BREATH_MS = 600, 5, 20


class Ahead(QObject):
    """Waits for a quiet moment before every step; goes for good when all are done."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._touches = Touches(self._see, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_quiet)

    def begin(self) -> None:
        """Begin once it is quiet."""
        self._touches.begin()
        self._timer.start(QUIET_MS)

    def _see(self, _event: QEvent) -> bool:
        """Put the next step off when somebody types, points or scrolls."""
        self._timer.start(QUIET_MS)
        return False

    def _on_quiet(self) -> None:
        turn = QDeadlineTimer(TURN_MS)
        for _ in self._steps:
            if turn.hasExpired():
                self._timer.start(BREATH_MS)
                return
        self.deleteLater()
