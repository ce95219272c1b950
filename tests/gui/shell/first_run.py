"""A first run in a window, and what a person does in it."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QRadioButton

from hallpass_desktop.gui.shell.door import Opened
from hallpass_desktop.gui.shell.first_run.guide import FirstRunGuide, step_names
from hallpass_desktop.gui.shell.first_run.screen import FirstRunScreen
from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import CODE, PASSPHRASE, FakeDoor
from tests.gui.shell.hands import find, press, settle, shown_text, write

CONTENT = Content("en", Path(__file__).resolve().parents[3] / "resources" / "content")


class FirstRun:
    """A first run and what came of it."""

    def __init__(self, window: MainWindow, door: FakeDoor, clock: FakeClock, place: Path) -> None:
        self.window, self.door = window, door
        self.made: list[tuple[Opened, Settings]] = []
        tasks = InlineTasks()
        screen = FirstRunScreen(step_names(), Settings(), is_filtered=True)
        paper = SheetPaper(window, tasks, place, clock.now())
        self.guide = FirstRunGuide(screen, place / "Notebook.vault", door, tasks, paper)
        self.guide.made.connect(self._on_made)
        window.show_screen(screen)
        self.guide.begin(Settings(), CONTENT, clock, is_filtered=True)
        settle()

    def _on_made(self, opened: Opened, settings: Settings) -> None:
        self.made.append((opened, settings))

    @property
    def text(self) -> str:
        return shown_text(self.window)

    def can_go_on(self) -> bool:
        return find(self.window, QPushButton, "next_button").isEnabled()

    def go_on(self) -> None:
        press(self.window, "next_button")
        settle()

    def go_back(self) -> None:
        press(self.window, "back_button")
        settle()

    def choose_passphrase(self) -> None:
        write(self.window, "passphrase_field", PASSPHRASE)
        write(self.window, "again_field", PASSPHRASE)
        self.go_on()

    def copy_sheet(self) -> None:
        press(self.window, "copied_button")
        write(self.window, "group_2_edit", CODE.groups[1])
        write(self.window, "group_5_edit", CODE.groups[4])
        settle()
        self.go_on()

    def choose_people(self, who: str) -> None:
        find(self.window, QRadioButton, f"{who}_card").click()
        self.go_on()
