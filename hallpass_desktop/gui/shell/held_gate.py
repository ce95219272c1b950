"""Locked over unsaved words: the passphrase leads back to them, or saving is tried again."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.shell import troubles
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.gate.passphrase_face import PassphraseFace
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.tasks import Tasks


class HeldGate(QObject):
    """Lets back in whoever knows the passphrase of the notebook that is still open."""

    let_in = Signal()
    retry_asked = Signal()

    def __init__(self, screen: LockScreen, opened: Opened, door: Door, tasks: Tasks) -> None:
        super().__init__(screen)
        self._screen = screen
        self._opened = opened
        self._door = door
        self._tasks = tasks

    def begin(self, error: HallpassError) -> None:
        """Show the passphrase and say what waits behind it."""
        self._face = PassphraseFace()
        self._face.hide_ways_round()
        self._face.show_state(troubles.unsaved(error))
        self._face.offer_retry()
        self._face.passphrase_entered.connect(self._on_passphrase_entered)
        self._face.retry_asked.connect(self.retry_asked)
        self._screen.hide_other_notebooks()
        self._screen.show_face(self._face)

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
        else:
            self._face.show_error(self.tr("That did not open it. Try once more."))
