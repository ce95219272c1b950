"""What an open notebook does unasked: empties old trash, backs up, looks where it lies."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.gui.tasks import Lane, Tasks
from hallpass_desktop.system.clock import Clock

if TYPE_CHECKING:
    from hallpass_desktop.domain.trial import Trial
    from hallpass_desktop.gui.shell.door import Opened
    from hallpass_desktop.services.places import PlaceWarning

LOOK_EVERY_MS = 5 * 60 * 1000
TRY_AFTER_MS = 60 * 1000


class Housekeeping(QObject):
    """Runs as long as the room is there. Everything is done behind saves and searches."""

    trash_emptied = Signal(object)  # Changes
    places_doubted = Signal(object)  # tuple[PlaceWarning, ...]
    backup_missed = Signal(str)
    trial_failed = Signal(object)  # Trial

    def __init__(
        self, opened: "Opened", tasks: Tasks, clock: Clock, runtime: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._tasks = tasks
        self._clock = clock
        self._runtime = runtime
        self._last_backup = clock.awake_seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_after_backups)
        self._trial_timer = QTimer(self)
        self._trial_timer.setInterval(TRY_AFTER_MS)
        self._trial_timer.setSingleShot(True)
        self._trial_timer.timeout.connect(self.try_backup)

    def begin(self) -> None:
        """Do what is done once, and start to look regularly."""
        if self._opened.vault.is_read_only:
            return
        self._timer.start()
        self._trial_timer.start()
        journal, today = self._opened.journal, self._clock.now().date()
        self._tasks.run(
            journal.imports.sweep, context=self, failed=self._on_not_done, lane=Lane.LONG
        )
        self._tasks.run(
            lambda: journal.purge_due(today),
            context=self,
            done=self.trash_emptied.emit,
            failed=self._on_not_done,
            lane=Lane.LONG,
        )
        self._tasks.run(
            self._look_at_place,
            context=self,
            done=self.places_doubted.emit,
            failed=self._on_not_done,
            lane=Lane.LONG,
        )

    def look_after_backups(self) -> None:
        """Make a backup if the last one is an hour old and something was written since."""
        self._tasks.run(
            self._back_up,
            context=self,
            done=self._on_looked,
            failed=self._on_backup_missed,
            lane=Lane.LONG,
        )

    def try_backup(self) -> None:
        """Open the newest backup as if the notebook were lost, when it is time to."""
        self._tasks.run(
            self._try_backup,
            context=self,
            done=self._on_tried,
            failed=self._on_not_done,
            lane=Lane.LONG,
        )

    def _try_backup(self) -> "Trial | None":
        trials = self._opened.journal.trials
        return trials.try_newest(self._runtime, self._tasks.breathe) if trials.is_due() else None

    def _on_tried(self, trial: "Trial | None") -> None:
        if trial is not None and not trial.is_sound:
            self.trial_failed.emit(trial)

    def _back_up(self) -> bool:
        from hallpass_desktop.services import backups  # noqa: PLC0415 - long after the first paint

        vault, now = self._opened.vault, self._clock.awake_seconds()
        if not backups.due(now, self._last_backup, has_changed=vault.has_changed):
            return False
        self._opened.journal.trials.count_today()
        backups.make(vault, self._clock, breathe=self._tasks.breathe)
        backups.rotate(vault, breathe=self._tasks.breathe)
        return True

    def _look_at_place(self) -> "tuple[PlaceWarning, ...]":
        from hallpass_desktop.services import places  # noqa: PLC0415 - long after the first paint

        return places.warnings(self._opened.vault.path, places.system_mounts())

    def _on_looked(self, was_made: bool) -> None:
        if was_made:
            self._last_backup = self._clock.awake_seconds()

    def _on_backup_missed(self, error: HallpassError) -> None:
        self._last_backup = self._clock.awake_seconds()
        if isinstance(error, DiskFull):
            text = self.tr("There was no room for a backup. Your pages themselves are saved.")
        else:
            text = self.tr("A backup could not be made just now. Your pages themselves are saved.")
        self.backup_missed.emit(text)

    def _on_not_done(self, _error: HallpassError) -> None:
        """It is tried again at the next opening; nobody has to know."""
