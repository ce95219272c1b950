"""Hold the worker up, and have it write down what it does."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject

from hallpass_desktop.gui.tasks import Lane, TaskRunner

PATIENCE = 5.0


class HeldWorker:
    """A job that holds the worker until it is opened."""

    def __init__(self, tasks: TaskRunner, context: QObject, lane: Lane = Lane.SAVE) -> None:
        self.entered, self._open = Event(), Event()
        tasks.run(self._wait, context=context, lane=lane, key="gate")
        assert self.entered.wait(PATIENCE)

    def _wait(self) -> None:
        self.entered.set()
        assert self._open.wait(PATIENCE)

    def open(self) -> None:
        self._open.set()


def noting(log: list[str], word: str) -> Callable[[], str]:
    def work() -> str:
        log.append(word)
        return word

    return work
