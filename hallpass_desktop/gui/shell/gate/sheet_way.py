"""In by the recovery sheet: the code, then a new passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal

from hallpass_desktop.domain.errors import (
    BadRecoveryCode,
    CannotUnlock,
    HallpassError,
    PassphraseTooWeak,
)
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.gate.new_passphrase_face import NewPassphraseFace
from hallpass_desktop.gui.shell.gate.recovery_face import RecoveryFace
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.gate.visit import Visit
from hallpass_desktop.gui.tasks import Tasks


class SheetWay(Visit):
    """Ends with `opened`, with `troubled`, or back where it began."""

    unlocked = Signal(object)  # Opened; nobody has been let in yet, but it can be locked from now
    opened = Signal(object)  # Opened
    troubled = Signal(object)  # HallpassError
    back_asked = Signal()

    def __init__(self, screen: LockScreen, vault: Path, door: Door, tasks: Tasks) -> None:
        super().__init__(screen)
        self._vault = vault
        self._door = door
        self._tasks = tasks
        self._opened: Opened | None = None

    def begin(self) -> None:
        """Ask for the code."""
        self._screen.put_up(self._code_face)

    def _code_face(self) -> RecoveryFace:
        face = RecoveryFace()
        face.code_entered.connect(self._on_code_entered)
        face.back_asked.connect(self.back_asked)
        return face

    def _on_code_entered(self, code: str) -> None:
        self._screen.set_busy(self.tr("Opening…"))
        door, vault = self._door, self._vault
        self._tasks.run(
            lambda: door.open_with_sheet(vault, code),
            context=self,
            done=self._on_opened,
            failed=self._on_refused,
        )

    def _on_refused(self, error: HallpassError) -> None:
        self._screen.set_ready()
        face = self._screen.face
        if isinstance(face, RecoveryFace) and isinstance(error, BadRecoveryCode):
            face.show_wrong(error.groups)
        elif isinstance(face, RecoveryFace) and isinstance(error, CannotUnlock):
            face.show_other_sheet()
        else:
            self.troubled.emit(error)

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.unlocked.emit(opened)
        self._screen.put_up(self._new_face)

    def _new_face(self) -> NewPassphraseFace:
        face = NewPassphraseFace(self._tasks, self._door)
        face.passphrase_chosen.connect(self._on_passphrase_chosen)
        face.anyway_asked.connect(self._finish)
        return face

    def _on_passphrase_chosen(self, passphrase: str) -> None:
        opened, door = self._opened, self._door
        if opened is None:
            return
        self._screen.set_busy(self.tr("Keeping it…"))
        self._tasks.run(
            lambda: door.set_passphrase(opened, passphrase),
            context=self,
            done=self._on_passphrase_set,
            failed=self._on_passphrase_not_set,
        )

    def _on_passphrase_set(self, _nothing: None) -> None:
        self._finish()

    def _on_passphrase_not_set(self, error: HallpassError) -> None:
        self._screen.set_ready()
        face = self._screen.face
        if isinstance(face, NewPassphraseFace):
            face.show_error(self._reason(error))

    def _reason(self, error: HallpassError) -> str:
        if isinstance(error, PassphraseTooWeak):
            return self.tr("That is too short. Use a longer one.")
        return self.tr("It could not be written to the disk. The old passphrase still counts.")

    def _finish(self) -> None:
        if self._opened is not None:
            self.opened.emit(self._opened)
