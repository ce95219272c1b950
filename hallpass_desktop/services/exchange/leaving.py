"""What every way out of the notebook has in common: how far it is, where it went, how to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.services.exchange.incoming import Progress
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage.connection import Connection

TRIES = 3  # so often it begins again because something was kept meanwhile


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: its place, and how many rows, pages or numbers are in it."""

    place: Path
    count: int


Tell = Callable[[int], None]  # how many of all rows are written
Write = Callable[[Tell], Steps[Saved]]


class Leaving:
    """One way out; `progress` and `stop` may be asked for from any thread."""

    def __init__(self, connection: Connection, total: Callable[[], int], write: Write) -> None:
        self._connection, self._total, self._write = connection, total, write
        self._is_stopped = False
        self._of = 0
        self.progress = Progress()

    def stop(self) -> None:
        """Let it end as soon as it can, with nothing written."""
        self._is_stopped = True

    def save(self) -> Steps[Saved | None]:
        """Write all of it; None if it was stopped. Raises CopyRefused, NoRoomForCopy.

        Saves come in between. What somebody keeps meanwhile might be half in and half out, so then
        it begins again, and the last time it lets nothing come between.
        """
        self._of = self._total()
        for left in reversed(range(TRIES)):
            yield
            steps, before = self._write(self._tell), self._connection.lasting_changes
            while not self._is_stopped and before == self._connection.lasting_changes:
                try:
                    next(steps)
                except StopIteration as end:
                    saved: Saved = end.value
                    return saved
                if left:
                    yield
            steps.close()
            if self._is_stopped:
                break
        return None

    def _tell(self, done: int) -> None:
        self.progress = Progress(done, max(done, self._of))
