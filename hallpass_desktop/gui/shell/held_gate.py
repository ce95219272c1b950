"""Locked over unsaved words: the passphrase leads back to them, or saving is tried again."""

from PySide6.QtCore import Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.shell import troubles
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.gate.passphrase_face import PassphraseFace
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.gate.visit import Visit
from hallpass_desktop.gui.tasks import Tasks


class HeldGate(Visit):
    """Lets back in whoever knows the passphrase of the notebook that is still open."""

    let_in = Signal()
    retry_asked = Signal()

    def __init__(self, screen: LockScreen, opened: Opened, door: Door, tasks: Tasks) -> None:
        super().__init__(screen)
        self._opened = opened
        self._door = door
        self._tasks = tasks

    def begin(self, error: HallpassError) -> None:
        """Show the passphrase and say what waits behind it."""
        self._screen.hide_other_notebooks()
        self._screen.put_up(lambda: self._make_face(error))

    def _make_face(self, error: HallpassError) -> PassphraseFace:
        face = PassphraseFace()
        face.hide_ways_round()
        face.show_state(troubles.unsaved(error))
        face.offer_retry()
        face.passphrase_entered.connect(self._on_passphrase_entered)
        face.retry_asked.connect(self.retry_asked)
        return face

    def _on_passphrase_entered(self, passphrase: str) -> None:
        self._screen.set_busy(self.tr("Opening…"))
        door, opened = self._door, self._opened
        self._tasks.run(
            lambda: door.is_passphrase(opened, passphrase), context=self, done=self._on_answered
        )

    def _on_answered(self, is_right: bool) -> None:
        self._screen.set_ready()
        if is_right:
            self.let_in.emit()
        elif isinstance(self._screen.face, PassphraseFace):
            self._screen.face.show_error(self.tr("That did not open it. Try once more."))
