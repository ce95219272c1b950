"""The sheet that stands in front while two copies are brought together, and the work behind it."""

from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError, Interrupted
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.merge_staging import Reached, Stage
from hallpass_desktop.services.other_copy import OtherCopy


class MergeWork(Sheet):
    """It can be stopped until the last step, which shows everything at once."""

    done = Signal(object)  # Changes
    failed = Signal(object)  # HallpassError
    _reached = Signal(object)  # Reached, from the worker

    def __init__(self, anchor: QWidget, context: AppContext, other: OtherCopy) -> None:
        super().__init__(anchor)
        self._context, self._other = context, other
        self._is_stopped = Event()
        self.setObjectName("merge_work")
        self.set_actions("", self.tr("Stop"))
        self._show(Reached(Stage.BACKING_UP))
        self._reached.connect(self._show)

    def begin(self) -> None:
        """Open, and do it."""
        self.open()
        self._context.tasks.run(
            self._bring,
            context=self,
            done=self._on_done,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def reject(self) -> None:
        """Stop it at the next breath; the sheet goes when it has stopped."""
        if self.reject_button.isEnabled():
            self._is_stopped.set()
            self.reject_button.set_busy(self.tr("Stopping…"))

    def _bring(self) -> Changes:
        return self._context.journal.merging.bring(
            self._other.connection, breathe=self._breathe, say=self._reached.emit
        )

    def _breathe(self) -> None:
        self._context.tasks.breathe()
        if self._is_stopped.is_set():
            raise Interrupted

    def _show(self, reached: Reached) -> None:
        self.set_words(self.tr("Bringing them together"), self._said(reached))
        self.reject_button.setEnabled(reached.stage is not Stage.SHOWING)

    def _said(self, reached: Reached) -> str:
        if reached.stage is Stage.BACKING_UP:
            return self.tr("Step 1 of 3: a backup is made first.")
        if reached.stage is Stage.SHOWING:
            return self.tr("Step 3 of 3: all of it comes into sight at once.")
        said = self.tr("Step 2 of 3: {done} of {all} new pages are written, out of sight for now.")
        return said.format(done=reached.done, all=reached.all)

    def _on_done(self, changes: Changes) -> None:
        self.finish()
        self.done.emit(changes)

    def _on_failed(self, error: HallpassError) -> None:
        self.finish()
        self.failed.emit(error)
