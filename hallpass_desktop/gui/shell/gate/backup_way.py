"""Back by a backup: choose one, prove it is yours, and the notebook is as it was that day."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    DiskFull,
    HallpassError,
    VaultInUse,
    VaultTooNew,
)
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.shell.gate.backups_face import BackupsFace
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.gate.visit import Visit
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.system.clock import Clock

if TYPE_CHECKING:
    from hallpass_desktop.services.backups import Backup


class BackupWay(Visit):
    """Ends with `restored`, or back where it began."""

    restored = Signal(str)  # the passphrase that opened the backup
    back_asked = Signal()

    def __init__(
        self, screen: LockScreen, vault: Path, door: Door, tasks: Tasks, clock: Clock
    ) -> None:
        super().__init__(screen)
        self._vault = vault
        self._door = door
        self._tasks = tasks
        self._clock = clock

    def begin(self) -> None:
        """Find the backups and show them."""
        door, vault = self._door, self._vault
        self._tasks.run(
            lambda: door.backups(vault),
            context=self,
            done=self._on_listed,
            failed=self._on_not_listed,
        )

    def _on_listed(self, backups: "tuple[Backup, ...]") -> None:
        self._screen.put_up(lambda: self._list_face(backups))

    def _list_face(self, backups: "tuple[Backup, ...]") -> BackupsFace:
        face = BackupsFace(backups, self._clock.now())
        face.restore_asked.connect(self._on_restore_asked)
        face.back_asked.connect(self.back_asked)
        return face

    def _on_not_listed(self, _error: HallpassError) -> None:
        self._on_listed(())

    def _on_restore_asked(self, backup: "Backup", passphrase: str) -> None:
        self._screen.set_busy(self.tr("Bringing it back…"))
        door, vault = self._door, self._vault

        def work() -> str:
            door.restore(vault, backup, passphrase)
            return passphrase

        self._tasks.run(work, context=self, done=self._on_restored, failed=self._on_not_restored)

    def _on_restored(self, passphrase: str) -> None:
        self.restored.emit(passphrase)

    def _on_not_restored(self, error: HallpassError) -> None:
        self._screen.set_ready()
        face = self._screen.face
        if isinstance(face, BackupsFace):
            face.show_error(self._reason(error))

    def _reason(self, error: HallpassError) -> str:
        if isinstance(error, CannotUnlock):
            return self.tr("That did not open this backup. It may be from before a change.")
        if isinstance(error, BackupRejected):
            return self.tr("This backup is damaged. Nothing was changed; choose another one.")
        if isinstance(error, VaultTooNew):
            return self.tr("A newer version made this backup. Nothing was changed.")
        if isinstance(error, VaultInUse):
            return self.tr("The notebook is open somewhere else. Close it there first.")
        if isinstance(error, DiskFull):
            return self.tr("The disk is full, so it did not come back. Nothing was changed.")
        return self.tr("The drive did not answer. Nothing was changed.")
