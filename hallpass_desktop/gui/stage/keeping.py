"""Bring where a talk stands to the outbox, on the worker, and try again while the disk refuses."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.services.stage_form import Handed
from hallpass_desktop.services.stage_outbox import StageOutbox
from hallpass_desktop.system.clock import Clock

RETRY_SECONDS = 5.0


class Keeping(QObject):
    """`kept` says that the newest is on the disk, `not_kept` that it is not, and why."""

    kept = Signal()
    not_kept = Signal(object)  # HallpassError

    def __init__(
        self, path: Path, handed: Handed, tasks: Tasks, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._handed = path, handed
        self._tasks, self._clock = tasks, clock
        self._outbox: StageOutbox | None = None  # belongs to the worker
        self._newest = self._written = handed.talk  # what is written is set by the worker
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(round(1000 * RETRY_SECONDS))
        self._again.timeout.connect(self._write)

    @property
    def is_kept(self) -> bool:
        """Whether the newest is on the disk."""
        return self._written == self._newest

    def keep(self, talk: Talk) -> None:
        """Bring this to the disk."""
        self._newest = talk
        self._write()

    def _write(self) -> None:
        talk, at = self._newest, self._clock.now()
        self._tasks.run(
            lambda: self._append(talk, at),
            context=self,
            done=self._on_written,
            failed=self._on_not_written,
            lane=Lane.SAVE,
        )

    def _append(self, talk: Talk, at: datetime) -> None:
        if self._outbox is None:
            self._outbox = StageOutbox(self._path, self._handed)
        self._outbox.append(talk, at)
        self._written = talk

    def _on_written(self, _nothing: None) -> None:
        if self.is_kept:
            self._again.stop()
            self.kept.emit()

    def _on_not_written(self, error: HallpassError) -> None:
        self._again.start()
        self.not_kept.emit(error)
