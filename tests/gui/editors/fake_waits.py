"""Waits and a worker that move only when a test tells them to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.autosave import Delay
from hallpass_desktop.gui.tasks import Lane


class FakeDelay(Delay):
    """A wait that ends when the test has let enough time pass."""

    def __init__(self, milliseconds: int, parent: QObject) -> None:
        super().__init__(milliseconds, parent)
        self.whole = milliseconds
        self.left: int | None = None

    @property
    def is_running(self) -> bool:
        return self.left is not None

    def begin(self) -> None:
        self.left = self.whole

    def cancel(self) -> None:
        self.left = None

    def pass_time(self, milliseconds: int) -> None:
        """Let time pass; the wait ends when it is over."""
        if self.left is None:
            return
        self.left -= milliseconds
        if self.left <= 0:
            self.left = None
            self.ended.emit()


def pass_time(owner: QObject, milliseconds: int) -> None:
    """Let time pass for every wait of this object, in steps of a tenth of a second."""
    for _ in range(milliseconds // 100):
        for delay in owner.findChildren(FakeDelay):
            delay.pass_time(100)


@dataclass
class HeldTasks:
    """A worker that does nothing until `work_off`."""

    waiting: list[tuple[Callable[[], Any], Any, Any]] = field(default_factory=list)

    def run(
        self,
        work: Callable[[], Any],
        *,
        context: QObject,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[HallpassError], None] | None = None,
        lane: Lane = Lane.SAVE,
        key: str = "",
    ) -> None:
        self.waiting.append((work, done, failed))

    def breathe(self) -> None:
        """Nothing else waits while a job is held."""

    def work_off(self) -> None:
        """Do all waiting work, in order."""
        while self.waiting:
            work, done, failed = self.waiting.pop(0)
            try:
                value = work()
            except HallpassError as error:
                if failed is None:
                    raise
                failed(error)
                continue
            if done is not None:
                done(value)
