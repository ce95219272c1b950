"""Does what will be wanted soon while nobody touches anything, a little at each turn.

A page takes longer to make than a frame lasts. So it is made before somebody asks for it, in steps
that are short beside a frame, and none of them while somebody types.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, QTimer

from hallpass_desktop.gui.idle import TOUCHES

QUIET_MS, TURN_MS, BREATH_MS = 600, 5, 20


class Ahead(QObject):
    """Waits for a quiet moment before every step; goes for good when all are done."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_quiet)

    def begin(self) -> None:
        """Begin once it is quiet."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start(QUIET_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the next step off when somebody types, points or scrolls."""
        if isinstance(event, TOUCHES):
            self._timer.start(QUIET_MS)
        return super().eventFilter(watched, event)

    def _on_quiet(self) -> None:
        turn = QDeadlineTimer(TURN_MS)
        for _ in self._steps:
            if turn.hasExpired():
                self._timer.start(BREATH_MS)
                return
        self.deleteLater()
