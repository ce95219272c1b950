"""Rows that may come into view next, painted one at a turn once the list has come to rest."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

REST_MS, TURN_MS = 40, 8


class RowsAhead(QObject):
    """Asks which rows are near, and has each of them painted; any painting on screen goes first."""

    def __init__(
        self, near: Callable[[], Iterable[int]], paint: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._near, self._paint = near, paint
        self._rows: Iterator[int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)

    @property
    def is_busy(self) -> bool:
        """Whether there are rows left to paint."""
        return self._timer.isActive()

    def rest(self) -> None:
        """Begin again, a moment from now: something else is in view."""
        self._rows = None
        self._timer.start(REST_MS)

    def _on_due(self) -> None:
        if self._rows is None:
            self._rows = iter(self._near())
        row = next(self._rows, None)
        if row is not None:
            self._paint(row)
            self._timer.start(TURN_MS)
