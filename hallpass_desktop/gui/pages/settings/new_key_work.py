"""The sheet that stands in front while everything is written anew, and the work behind it."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError, Interrupted
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.ways_in import measured_cost
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.new_key import NewWays, Stage, renew


class NewKeyWork(Sheet):
    """Nothing else can be done meanwhile, so that no word is written between copy and swap."""

    done = Signal()
    failed = Signal(object)  # HallpassError
    _reached = Signal(object)  # Stage, from the worker

    def __init__(
        self,
        anchor: QWidget,
        context: AppContext,
        cost: Callable[[], KdfParams] = measured_cost,
    ) -> None:
        super().__init__(anchor)
        self._context = context
        self._cost = cost
        self._is_stopped = Event()
        self.setObjectName("new_key_work")
        self.set_actions("", self.tr("Stop"))
        self._show(Stage.COPYING)
        self._reached.connect(self._show)

    def begin(self, current: str, wanted: str, code: RecoveryCode | None) -> None:
        """Open, and do it; `current` opens the notebook now, `wanted` and `code` afterwards."""
        self.open()
        self._context.tasks.run(
            lambda: self._renew(current, wanted, code),
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

    def _renew(self, current: str, wanted: str, code: RecoveryCode | None) -> None:
        renew(
            self._context.vault,
            current,
            NewWays(wanted, code, self._cost()),
            self._context.clock,
            breathe=self._breathe,
            say=self._reached.emit,
        )

    def _breathe(self) -> None:
        self._context.tasks.breathe()
        if self._is_stopped.is_set():
            raise Interrupted

    def _show(self, stage: Stage) -> None:
        self.set_words(self.tr("Writing everything anew"), self._said(stage))
        self.reject_button.setEnabled(stage is not Stage.SWAPPING)

    def _said(self, stage: Stage) -> str:
        return {
            Stage.COPYING: self.tr("Step 1 of 4: every page is copied under the new key."),
            Stage.CHECKING: self.tr("Step 2 of 4: the copy is read back and compared."),
            Stage.BACKING_UP: self.tr("Step 3 of 4: the first backup under the new key is made."),
            Stage.SWAPPING: self.tr("Step 4 of 4: the copy takes the place. It locks now."),
        }[stage]

    def _on_done(self, _nothing: None) -> None:
        self.finish()
        self.done.emit()

    def _on_failed(self, error: HallpassError) -> None:
        self.finish()
        self.failed.emit(error)
