"""A visit to the lock screen, for the tests of everything that can happen there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.shell.door import Opened
from hallpass_desktop.gui.shell.gate.keeper import GateKeeper
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import FakeDoor
from tests.gui.shell.hands import press, settle, shown_text, write

VAULT = Path("/nowhere/Notebook.vault")


class Gate:
    """One visit to the door, and what came of it."""

    def __init__(self, window: MainWindow, door: FakeDoor, clock: FakeClock, qtbot: QtBot) -> None:
        self.window, self.door, self.qtbot = window, door, qtbot
        self.screen = LockScreen(Settings(), is_filtered=True)
        self.keeper = GateKeeper(self.screen, VAULT, door, InlineTasks(), clock)
        self.opened: list[Opened] = []
        self.keeper.opened.connect(self.opened.append)
        self.unlocked: list[Opened] = []
        self.keeper.unlocked.connect(self.unlocked.append)
        window.show_screen(self.screen)

    def begin(self) -> None:
        self.keeper.begin("Locked at 21:40")
        self.qtbot.waitUntil(lambda: "look" in self.door.asked)
        settle()

    def enter(self, passphrase: str) -> None:
        write(self.window, "passphrase_field", passphrase)
        press(self.window, "open_button")
        settle()

    @property
    def text(self) -> str:
        return shown_text(self.window)
