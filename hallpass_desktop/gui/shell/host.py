"""Decides which screen is in front: first run, lock screen, the open notebook, or the held lock.

What the lock screen does not need is imported when its time comes.
"""
# ruff: noqa: PLC0415

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.actions import AT_THE_DOOR, Actions
from hallpass_desktop.gui.desktop.notifier import Notifier
from hallpass_desktop.gui.shell import leaving, troubles
from hallpass_desktop.gui.shell.asked import Asked
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.shell.gate.keeper import GateKeeper
from hallpass_desktop.gui.shell.gate.message_face import MessageFace
from hallpass_desktop.gui.shell.gate.messages import Way, for_erased
from hallpass_desktop.gui.shell.gate.screen import LockScreen
from hallpass_desktop.gui.shell.remaking import Remaking
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.lock_reasons import Senses
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.paths import VAULT_NAME, Paths
from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:
    from hallpass_desktop.domain.record import Draft
    from hallpass_desktop.gui.shell.first_run.guide import FirstRunGuide, Progress
    from hallpass_desktop.gui.shell.place import Place
    from hallpass_desktop.gui.shell.room import Room


@dataclass(frozen=True, slots=True)
class Setting:
    """What the host works with; the composition root puts it together."""

    paths: Paths
    clock: Clock
    tasks: TaskRunner
    door: Door
    looks: Looks
    is_filtered: bool
    notifier: Notifier
    senses: Senses | None = None


class Host(Asked):
    """The one that knows the window, the notebook's place and what is open."""

    unlocked = Signal(object)  # Opened, before anybody is let in
    entered = Signal(object)  # Opened
    let_in = Signal()
    quit_asked = Signal()
    left_anyway = Signal()
    another_asked = Signal()
    renewal_asked = Signal()
    new_asked = Signal()

    def __init__(self, window: MainWindow, setting: Setting) -> None:
        super().__init__(window)
        self._window, self._setting = window, setting
        self._vault = setting.paths.vault
        self._room: Room | None = None
        self._guide: FirstRunGuide | None = None
        self._aside: QWidget | None = None
        self._opened: Opened | None = None
        self._gate: LockScreen | None = None
        Remaking(window, setting.looks, self).due.connect(self._on_remaking_due)
        setting.looks.changed.connect(self._on_settings_changed)
        setting.looks.not_kept.connect(self.report)

    @property
    def vault(self) -> Path:
        """Where the notebook is that this window is about."""
        return self._vault

    @property
    def room(self) -> "Room | None":
        """The open notebook, when there is one."""
        return self._room

    def begin(self, *, is_first_run: bool, is_locked: bool) -> None:
        """Show the first screen."""
        if is_first_run:
            self.show_first_run(self._vault)
            return
        time = locale_text.time(self._setting.clock.now())
        #: {time} is the time of day, 21:40
        state = self.tr("Locked at {time}").format(time=time) if is_locked else ""
        self.show_gate(self._vault, state)

    def show_gate(self, vault: Path, state: str = "") -> None:
        """Stand before a closed notebook."""
        self._vault, self._guide = vault, None
        screen, setting = self._lock_screen(), self._setting
        self._gate = screen
        keeper = GateKeeper(screen, vault, setting.door, setting.tasks, setting.clock)
        keeper.opened.connect(self._on_opened)
        keeper.unlocked.connect(self.unlocked)
        keeper.another_asked.connect(self.another_asked)
        self._window.show_screen(screen)
        keeper.begin(state)

    def show_first_run(self, vault: Path, progress: "Progress | None" = None) -> None:
        """Begin a notebook in this place."""
        from hallpass_desktop.gui.shell.first_run.guide import FirstRunGuide, step_names
        from hallpass_desktop.gui.shell.first_run.screen import FirstRunScreen
        from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
        from hallpass_desktop.system.content import Content

        self._vault = vault
        setting, settings = self._setting, self._setting.looks.settings
        screen = FirstRunScreen(step_names(), settings, is_filtered=setting.is_filtered)
        screen.settings_chosen.connect(setting.looks.change)
        screen.another_asked.connect(self.another_asked)
        Actions(screen, AT_THE_DOOR)["quit"].triggered.connect(self.quit_asked)
        now = setting.clock.now()
        paper = SheetPaper(self._window, setting.tasks, setting.paths.runtime, now)
        guide = FirstRunGuide(screen, vault, setting.door, setting.tasks, paper)
        guide.made.connect(self._on_made)
        self._guide = guide
        self._window.show_screen(screen)
        content = Content(setting.looks.language)
        guide.begin(
            settings, content, setting.clock, is_filtered=setting.is_filtered, progress=progress
        )

    def cover(self) -> None:
        """Paint the plain notebook over everything, before this returns."""
        self._window.lay_cover()

    def uncover(self) -> None:
        """Show again what was there."""
        self._window.lift_cover()

    def drafts(self) -> "tuple[Draft, ...]":
        """What is on screen and perhaps not yet on disk."""
        return self._room.desk.drafts() if self._room is not None else ()

    def remember_place(self) -> None:
        """Keep where the window is and how large; it is about to go."""
        self._setting.looks.keep(self._window.geometry_text())

    def show_left(self, left: Sequence[Path]) -> None:
        """Say which files an erasure had to leave."""
        screen = self._gate = self._lock_screen()
        screen.hide_other_notebooks()
        self._room = self._opened = None
        self._window.show_screen(screen)
        screen.put_up(lambda: self._left_face(left))
        self._window.take_cover_off()

    def hold(self, error: HallpassError) -> None:
        """Show the lock screen over unsaved words, and say why they are not saved."""
        from hallpass_desktop.gui.shell.held_gate import HeldGate

        if self._opened is None:
            return
        screen = self._lock_screen()
        gate = HeldGate(screen, self._opened, self._setting.door, self._setting.tasks)
        gate.let_in.connect(self._on_let_in)
        gate.retry_asked.connect(self.lock_asked)
        if self._aside is None:
            self._aside = self._window.set_aside(screen)
        else:
            self._window.show_screen(screen)
        gate.begin(error)
        self._window.take_cover_off()

    def ask_to_leave(self, error: HallpassError) -> None:
        """Say that the last words are not saved, and ask whether to close all the same."""
        sheet = leaving.ask(self._window, error)
        sheet.accepted.connect(self.left_anyway)

    def report(self, error: HallpassError) -> None:
        """Say in a banner what went wrong; before anything is open there is no place for it."""
        if self._room is not None:
            self._room.desk.report(error)

    def admit_trouble(self) -> None:
        """Say that the app itself made a mistake."""
        if self._room is not None:
            self._room.desk.notice("mistake", troubles.unexpected())

    def _lock_screen(self) -> LockScreen:
        looks = self._setting.looks
        screen = LockScreen(looks.settings, is_filtered=self._setting.is_filtered)
        screen.settings_chosen.connect(looks.change)
        screen.another_asked.connect(self.another_asked)
        screen.new_asked.connect(self.new_asked)
        screen.limits_asked.connect(self._on_limits_asked)
        Actions(screen, AT_THE_DOOR)["quit"].triggered.connect(self.quit_asked)
        return screen

    def _on_limits_asked(self) -> None:
        from hallpass_desktop.gui.pages.guide_limits import PAGE, LimitsSheet
        from hallpass_desktop.system.content import Content

        texts = Content(self._setting.looks.language).texts(PAGE)
        LimitsSheet(self._window, texts, is_filtered=self._setting.is_filtered).open()

    def _left_face(self, left: Sequence[Path]) -> MessageFace:
        face = MessageFace(for_erased(list(map(str, left))))
        face.way_chosen.connect(self._on_begin_chosen)
        return face

    def _on_begin_chosen(self, _way: Way) -> None:
        self.renewal_asked.emit()

    def _on_made(self, opened: Opened, settings: Settings) -> None:
        self._guide = None
        self._setting.looks.change(settings)
        self._on_opened(opened)

    def _on_opened(self, opened: Opened) -> None:
        from hallpass_desktop.gui.shell.place import Place

        self._opened, self._gate = opened, None
        self._note_that_there_is_one()
        self._make_room(Place())
        self.entered.emit(opened)
        if self._room is not None:
            self._room.welcome_back()

    def _note_that_there_is_one(self) -> None:
        """Remember it for the day the usual place is found empty: a drive may be missing then."""
        looks = self._setting.looks
        if self._vault == self._setting.paths.data / VAULT_NAME:
            looks.change(replace(looks.settings, has_notebook=True))

    def _make_room(self, place: "Place") -> None:
        from hallpass_desktop.gui.shell.room import Furniture, Room

        if self._opened is None:
            return
        setting, settings = self._setting, self._setting.looks.settings
        furniture = Furniture(
            setting.paths, setting.clock, setting.tasks, setting.notifier, setting.senses
        )
        room = Room(self._window, self._opened, furniture, settings)
        self.pass_on(room)
        room.quit_asked.connect(self.quit_asked)
        room.settings_chosen.connect(setting.looks.change)
        room.text_size_asked.connect(self._on_text_size_asked)
        self._room = room
        self._window.show_screen(room.frame)
        room.begin(place, setting.looks.language)
        room.greet()
        room.keep_house()

    def _on_remaking_due(self) -> None:
        """Make the screen in front anew; what was typed is carried over."""
        if self._aside is not None:
            return
        if self._room is not None:
            place = self._room.desk.place()
            self._save_drafts(self._room)
            self._make_room(place)
        elif self._guide is not None:
            self.show_first_run(self._vault, self._guide.progress())
        elif self._gate is not None:
            self._gate = self._remake_gate(self._gate)

    def _remake_gate(self, before: LockScreen) -> LockScreen:
        screen = self._lock_screen()
        screen.take_over(before)
        self._window.show_screen(screen)
        return screen

    def _save_drafts(self, room: "Room") -> None:
        journal = room.desk.context.journal
        for draft in room.desk.drafts():
            self._setting.tasks.run(partial(journal.save_draft, draft), context=self)

    def _on_settings_changed(self, settings: Settings) -> None:
        if self._room is not None:
            self._room.show_settings(settings)

    def _on_text_size_asked(self, step: int) -> None:
        settings = self._setting.looks.settings
        size = max(100, min(200, settings.text_scale + 25 * step)) if step else 100
        self._setting.looks.change(replace(settings, text_scale=size))

    def _on_let_in(self) -> None:
        if self._aside is None:
            return
        self._window.show_screen(self._aside)
        self._aside = None
        self._window.lift_cover()
        self.let_in.emit()
