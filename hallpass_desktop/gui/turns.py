"""A job in small steps, so that the window draws and listens between any two of them."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one step at a turn of the window. Another job takes the place of the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._steps is not None

    def begin(self, steps: Iterator[None]) -> None:
        """Do these steps from the next turn on."""
        self._steps = steps
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left now."""
        while self._steps is not None:
            self._step()

    def end(self) -> None:
        """Leave the rest undone."""
        self._steps = None
        self._timer.stop()

    def _on_turn(self) -> None:
        self._step()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        try:
            next(steps)
        except StopIteration:
            if steps is self._steps:
                self.end()
