"""Cover, lock and leave: the three ways a notebook goes out of sight, and what each one keeps.

Lock: cover, write what is on screen, close the vault, and become a new process at the lock screen,
because nothing else clears a key from memory for certain. If words cannot be written the screen is
locked all the same and the process stays: no timer may cost a word.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui.idle import IdleWatch
from hallpass_desktop.gui.shell.door import Door, Opened
from hallpass_desktop.gui.tasks import Lane, TaskRunner
from hallpass_desktop.gui.window.selections import Selections

if TYPE_CHECKING:
    from hallpass_desktop.domain.record import Draft


class Screen(Protocol):
    """The window, as far as covering and leaving go."""

    def cover(self) -> None:
        """Paint the plain notebook over everything, before this returns."""
        ...

    def uncover(self) -> None:
        """Show again what was there."""
        ...

    def drafts(self) -> "tuple[Draft, ...]":
        """What is on screen and perhaps not yet on disk."""
        ...

    def remember_place(self) -> None:
        """Keep where the window is and how large; it is about to go."""
        ...

    def hold(self, error: HallpassError) -> None:
        """Show the lock screen over unsaved words, and say why they are not saved."""
        ...

    def ask_to_leave(self, error: HallpassError) -> None:
        """Say that the last words are not saved, and ask whether to close all the same."""
        ...

    def show_left(self, left: Sequence[Path]) -> None:
        """Say which files an erasure had to leave."""
        ...


class Leaving(StrEnum):
    """Why the notebook is being closed."""

    LOCK = "lock"
    QUIT = "quit"
    ERASE = "erase"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Exits:
    """How the process goes on: at the lock screen again, as a stage, or not at all."""

    become_locked: Callable[[], None]
    become_new: Callable[[], None]
    quit: Callable[[], None]
    become_stage: Callable[[int], None]


class Lifecycle(QObject):
    """Holds the open notebook and is the only one who closes it."""

    cover_changed = Signal(bool)

    def __init__(
        self,
        screen: Screen,
        door: Door,
        tasks: TaskRunner,
        idle: IdleWatch,
        exits: Exits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._door = door
        self._tasks = tasks
        self._idle = idle
        self._exits = exits
        self._opened: Opened | None = None
        self._leaving: Leaving | None = None
        self._for_stage = -1
        self._is_covered = False
        self._is_held = False
        self.locks_at_once = False
        self.next_due: datetime | None = None  # once it is closed; what for is not known
        self.selections = Selections()
        self._idle.lock_fell_due.connect(self.lock)

    @property
    def is_covered(self) -> bool:
        """Whether the plain notebook is what can be seen."""
        return self._is_covered

    @property
    def is_open(self) -> bool:
        """Whether a notebook is open."""
        return self._opened is not None

    def open(self, opened: Opened) -> None:
        """Take charge of a notebook that has just been opened."""
        self._opened = opened
        self._tasks.set_interrupt(opened.vault.connection.interrupt)
        self._idle.start()
        self._idle.set_covered(self._is_covered)

    def toggle_cover(self) -> None:
        """Cover the screen, or show it again."""
        if self._is_covered:
            self._uncover()
            return
        self.cover()
        if self.locks_at_once:
            self.lock()

    def cover(self) -> None:
        """Cover the screen now. It locks by itself if it stays covered."""
        if self._is_covered:
            return
        self._screen.cover()
        self._is_covered = True
        self.selections.clear_selection()
        self._idle.set_covered(True)
        self.cover_changed.emit(True)

    def lock(self) -> None:
        """Save, close and start anew at the lock screen; nothing to do when nothing is open."""
        if self._opened is not None:
            self.cover()
            self._leave(Leaving.LOCK)

    def lock_unasked(self, _reason: object = None) -> None:
        """Lock because of something outside; whoever stands before a held lock is left alone."""
        if not self._is_held:
            self.lock()

    def quit(self) -> None:
        """Save, close and end."""
        if self._opened is None:
            self._screen.remember_place()
            self._end()
            return
        self._leave(Leaving.QUIT)

    def open_stage(self, carried: int) -> None:
        """Save, close, and become a stage that holds what this descriptor has and nothing else."""
        if self._opened is not None and self._leaving is None:
            self._for_stage = carried
            self.cover()
            self._leave(Leaving.STAGE)

    def erase(self, also: Sequence[Path]) -> None:
        """Close the notebook, remove it, and begin as if it had never been there."""
        if self._leaving is not None or self._opened is None:
            return
        self._leaving = Leaving.ERASE
        self.cover()
        self._idle.stop()
        self._tasks.abandon()
        opened = self._opened
        self._tasks.run(
            lambda: self._door.erase(opened, also),
            context=self,
            done=self._on_erased,
            failed=self._on_not_erased,
        )

    def quit_without_saving(self) -> None:
        """End although the last words are not on disk; somebody chose so."""
        self._opened = None
        self._end()

    def save_now(self, seconds: float) -> bool:
        """Write what is on screen and wait for it; for a session that is ending around us."""
        opened = self._opened
        if opened is None:
            return True
        for draft in self._screen.drafts():
            self._tasks.run(_saving(opened, draft), context=self)
        return self._tasks.drain(seconds)

    def resume(self) -> None:
        """Go on with a notebook that was held behind its lock."""
        self._is_held = False
        self._idle.start()

    def _uncover(self) -> None:
        if self._leaving is not None:
            return
        self._is_covered = False
        self._idle.set_covered(False)
        self._screen.uncover()
        self.cover_changed.emit(False)

    def _leave(self, leaving: Leaving) -> None:
        if self._leaving is not None or self._opened is None:
            return
        self._leaving = leaving
        self._screen.remember_place()
        self._idle.stop()
        self._tasks.abandon()
        opened, drafts = self._opened, self._screen.drafts()
        self._tasks.run(
            lambda: self._door.close(opened, drafts),
            context=self,
            done=self._on_closed,
            failed=self._on_not_closed,
            lane=Lane.SAVE,
        )

    def _on_closed(self, next_due: datetime | None) -> None:
        self._opened, self.next_due = None, next_due
        self._tasks.set_interrupt(None)
        if self._leaving is Leaving.QUIT:
            self._end()
            return
        self.selections.take_back()
        self._tasks.stop()
        if self._leaving is Leaving.STAGE:
            self._exits.become_stage(self._for_stage)
        else:
            self._exits.become_locked()

    def _on_erased(self, left: tuple[Path, ...]) -> None:
        self._opened = None
        self._tasks.set_interrupt(None)
        self.selections.take_back()
        self._tasks.stop()
        if left:
            self._screen.show_left(left)
        else:
            self._exits.become_new()

    def _on_not_erased(self, error: HallpassError) -> None:
        """The vault is closed by now, so there is nothing to go back to but its lock screen."""
        self._on_closed(None)

    def _on_not_closed(self, error: HallpassError) -> None:
        leaving, self._leaving = self._leaving, None
        if leaving in {Leaving.LOCK, Leaving.STAGE}:
            self._is_covered, self._is_held = False, True
            self._screen.hold(error)
            return
        self._idle.start()
        self._screen.ask_to_leave(error)

    def _end(self) -> None:
        self.selections.take_back()
        self._tasks.stop()
        self._exits.quit()


def _saving(opened: Opened, draft: "Draft") -> Callable[[], object]:
    def save() -> object:
        return opened.journal.save_draft(draft)

    return save
