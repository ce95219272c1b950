"""Who stands at the door: has the worker open it, and shows the face that fits the answer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError, TextTooLong
from hallpass_desktop.gui.first_paint import FirstPaint
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.gate.message_face import MessageFace
from hallpass_desktop.gui.shell.gate.messages import Message, Way, for_error, for_state
from hallpass_desktop.gui.shell.gate.passphrase_face import PassphraseFace
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.gate.visit import Visit
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.system.clock import Clock

if TYPE_CHECKING:
    from hallpass_desktop.services.vault import VaultState


class GateKeeper(Visit):
    """One visit to the door of one notebook; ends with `opened`."""

    opened = Signal(object)  # Opened
    unlocked = Signal(object)  # Opened, while a new passphrase is still to be chosen
    in_use_seen = Signal()
    another_asked = Signal()

    def __init__(
        self, screen: LockScreen, vault: Path, door: Door, tasks: Tasks, clock: Clock
    ) -> None:
        super().__init__(screen)
        self._vault = vault
        self._door = door
        self._tasks = tasks
        self._clock = clock
        self._typed = ""

    def begin(self, state: str = "") -> None:
        """Show the passphrase, and once that is seen look whether there is something to open."""
        self._show_passphrase(state)
        FirstPaint(self._screen).happened.connect(self._on_seen)

    def _on_seen(self) -> None:
        self._look()
        self._tasks.run(self._door.warm_up, context=self)

    def _look(self) -> None:
        door, vault = self._door, self._vault
        self._tasks.run(
            lambda: door.look(vault), context=self, done=self._on_looked, failed=self._on_troubled
        )

    def _on_looked(self, state: "VaultState") -> None:
        message = for_state(state)
        if message is not None:
            self._show_message(message)
        elif isinstance(self._screen.face, MessageFace):
            self._show_passphrase()

    def _on_passphrase_entered(self, passphrase: str) -> None:
        self._typed = passphrase
        self._screen.set_busy(self.tr("Opening…"))
        door, vault = self._door, self._vault
        self._tasks.run(
            lambda: door.open(vault, passphrase),
            context=self,
            done=self._on_opened,
            failed=self._on_not_opened,
        )

    def _on_opened(self, opened: Opened) -> None:
        self._typed = ""
        self.opened.emit(opened)

    def _on_not_opened(self, error: HallpassError) -> None:
        face = self._screen.face
        if not isinstance(error, CannotUnlock | TextTooLong):
            self._on_troubled(error)
            return
        self._typed = ""
        self._screen.set_ready()
        if isinstance(face, PassphraseFace):
            face.show_error(self.tr("That did not open it. Try once more."))

    def _on_troubled(self, error: HallpassError) -> None:
        self._screen.set_ready()
        self._show_message(for_error(error))

    def _go_by_sheet(self) -> None:
        from hallpass_desktop.gui.shell.gate.sheet_way import SheetWay  # noqa: PLC0415 - seldom

        way = SheetWay(self._screen, self._vault, self._door, self._tasks)
        way.unlocked.connect(self.unlocked)
        way.opened.connect(self.opened)
        way.troubled.connect(self._on_troubled)
        way.back_asked.connect(self._on_back_asked)
        way.begin()

    def _go_by_backup(self) -> None:
        from hallpass_desktop.gui.shell.gate.backup_way import BackupWay  # noqa: PLC0415 - seldom

        way = BackupWay(self._screen, self._vault, self._door, self._tasks, self._clock)
        way.restored.connect(self._on_restored)
        way.back_asked.connect(self._on_back_asked)
        way.begin()

    def _on_restored(self, passphrase: str) -> None:
        self._show_passphrase(self.tr("Your notebook is back"))
        self._on_passphrase_entered(passphrase)

    def _on_back_asked(self) -> None:
        self._typed = ""
        self._show_passphrase()
        self._look()

    def _on_way_chosen(self, way: Way) -> None:
        if way is Way.BACKUPS:
            self._go_by_backup()
        elif way is Way.ANOTHER:
            self.another_asked.emit()
        elif way is Way.READ:
            self._read()
        elif way is Way.BACK or not self._typed:
            self._on_back_asked()
        else:
            self._show_passphrase()
            self._on_passphrase_entered(self._typed)

    def _read(self) -> None:
        door, vault, typed = self._door, self._vault, self._typed
        self._screen.set_busy(self.tr("Opening…"))
        self._tasks.run(
            lambda: door.open_to_read(vault, typed),
            context=self,
            done=self._on_opened,
            failed=self._on_not_opened,
        )

    def _show_passphrase(self, state: str = "") -> None:
        self._screen.put_up(lambda: self._passphrase_face(state))

    def _passphrase_face(self, state: str) -> PassphraseFace:
        face = PassphraseFace()
        face.show_state(state)
        face.passphrase_entered.connect(self._on_passphrase_entered)
        face.sheet_asked.connect(self._go_by_sheet)
        face.backups_asked.connect(self._go_by_backup)
        return face

    def _show_message(self, message: Message) -> None:
        self._screen.put_up(lambda: self._message_face(message))

    def _message_face(self, message: Message) -> MessageFace:
        face = MessageFace(message)
        face.way_chosen.connect(self._on_way_chosen)
        return face
