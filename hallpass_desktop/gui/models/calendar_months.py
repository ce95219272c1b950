"""The months of the calendar as they are turned to; those beside the one shown are read ahead."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.calendar_walk import Month, beside
from hallpass_desktop.domain.day_marks import DayPages
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.tasks import Lane, Tasks

Reads = Callable[[Month], dict[date, DayPages]]


class CalendarMonths(QObject):
    """Reads each month once, on the worker, and only the one wanted last in each direction."""

    month_read = Signal(object, object)  # Month, dict[date, DayPages]
    failed = Signal(object)  # HallpassError

    def __init__(self, tasks: Tasks, reads: Reads, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reads = reads
        self._read: set[Month] = set()

    def show(self, year: int, month: int) -> None:
        """A month is on screen: read it, then its neighbours."""
        for key, by in (("here", 0), ("before", -1), ("after", 1)):
            self._ask(f"calendar_{key}", beside((year, month), by))

    def _ask(self, key: str, month: Month) -> None:
        if month in self._read:
            return
        reads = self._reads
        self._tasks.run(
            lambda: (month, reads(month)),
            context=self,
            done=self._on_read,
            failed=self._on_failed,
            lane=Lane.SEARCH,
            key=key,
        )

    def _on_read(self, found: tuple[Month, dict[date, DayPages]]) -> None:
        month, pages = found
        self._read.add(month)
        self.month_read.emit(month, pages)

    def _on_failed(self, error: HallpassError) -> None:
        self.failed.emit(error)
