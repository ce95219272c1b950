"""The sheet that stands in front while the notebook from before a merge comes back."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError, Interrupted
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.merge_back import take_back


class MergeBackWork(Sheet):
    """It can be stopped while the backup is read; nothing can be written meanwhile."""

    done = Signal(object)  # Path | None
    failed = Signal(object)  # HallpassError

    def __init__(self, anchor: QWidget, context: AppContext) -> None:
        super().__init__(anchor)
        self._context = context
        self._is_stopped = Event()
        self.setObjectName("merge_back_work")
        self.set_words(
            self.tr("Taking it back"),
            self.tr("The backup is read whole first. Then it takes the place, and it locks."),
        )
        self.set_actions("", self.tr("Stop"))

    def begin(self, backup: Backup, passphrase: str) -> None:
        """Open, and do it."""
        self.open()
        vault, breathe = self._context.vault, self._breathe
        self._context.tasks.run(
            lambda: take_back(vault, backup, passphrase, breathe=breathe),
            context=self,
            done=self._on_done,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def reject(self) -> None:
        """Stop it at the next breath; the sheet goes when it has stopped."""
        self._is_stopped.set()
        self.reject_button.set_busy(self.tr("Stopping…"))

    def _breathe(self) -> None:
        self._context.tasks.breathe()
        if self._is_stopped.is_set():
            raise Interrupted

    def _on_done(self, put_aside: Path | None) -> None:
        self.finish()
        self.done.emit(put_aside)

    def _on_failed(self, error: HallpassError) -> None:
        self.finish()
        self.failed.emit(error)
