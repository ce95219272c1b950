"""Bring what is typed to the disk: at most two seconds behind, and say honestly how it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from hallpass_desktop.domain.errors import HallpassError, NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.services.changes import Changes

# The write itself must fit between this and the two seconds that are promised.
SAVE_AFTER_MS = 1_400
TRY_AGAIN_AFTER_MS = 10_000
KEEP_AFTER_MS = 5 * 60 * 1_000


class SaveState(StrEnum):
    """Where the words on screen are."""

    UNTOUCHED = "untouched"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """A state, with the time of the last save and the reason of a failure."""

    state: SaveState
    at: datetime | None = None
    error: HallpassError | None = None


class Keeper(Protocol):
    """The part of the journal that an open editor writes to."""

    def save_draft(self, draft: Draft) -> datetime:
        """Write a draft, and answer when."""
        ...

    def keep(self, draft: Draft) -> Changes:
        """Turn a draft into a revision; one with nothing in it is dropped."""
        ...

    def open(self, record_id: RecordId) -> Draft:
        """Begin a draft from the record as it is kept."""
        ...


class Delay(QObject):
    """One wait that ends once; tests put another in its place."""

    ended = Signal()

    def __init__(self, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.ended)

    @property
    def is_running(self) -> bool:
        """Whether it has begun and not ended."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Begin the whole wait, again if it was running."""
        self._timer.start()

    def cancel(self) -> None:
        """Never end."""
        self._timer.stop()


class Autosave(QObject):
    """Saves one open draft. `collect` answers the draft as it stands on screen."""

    status_changed = Signal(object)  # SaveStatus
    kept = Signal(object)  # Changes
    rebased = Signal(object)  # Draft: the revision to go on from

    def __init__(
        self,
        tasks: Tasks,
        journal: Keeper,
        collect: Callable[[], Draft],
        parent: QObject,
        delay: Callable[[int, QObject], Delay] = Delay,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._journal, self._collect = tasks, journal, collect
        self._typed = self._saved = self._revised = 0
        self._status = SaveStatus(SaveState.UNTOUCHED)
        self._under_way = 0
        self._save_wait = delay(SAVE_AFTER_MS, self)
        self._retry_wait = delay(TRY_AGAIN_AFTER_MS, self)
        self._keep_wait = delay(KEEP_AFTER_MS, self)
        self._save_wait.ended.connect(self._on_save_due)
        self._retry_wait.ended.connect(self.try_again)
        self._keep_wait.ended.connect(self.keep)

    @property
    def status(self) -> SaveStatus:
        """How it stands now."""
        return self._status

    @property
    def has_unsaved(self) -> bool:
        """Whether something on screen is not known to be on disk."""
        return self._typed > self._saved

    @property
    def has_unkept(self) -> bool:
        """Whether something was typed since the last revision."""
        return self._typed > self._revised

    def resume(self) -> None:
        """The draft was left by an earlier sitting: it is on disk, and still to be kept."""
        self._typed = self._saved = self._revised + 1

    def touch(self) -> None:
        """Something was typed, chosen or taken back."""
        self._typed += 1
        self._keep_wait.begin()
        if not self._save_wait.is_running:
            self._save_wait.begin()
        if self._status.state is not SaveState.FAILED:
            self._say(SaveState.SAVING)

    def hand_over(self) -> Draft:
        """Answer the draft to somebody who saves it now; this one waits anew before it does."""
        if self.has_unsaved:
            self._save_wait.begin()
        return self._collect()

    def flush(self) -> None:
        """Hand what is unsaved to the worker now; returns when it is handed over."""
        self._save_wait.cancel()
        self._retry_wait.cancel()
        if self.has_unsaved:
            self._save()

    def try_again(self) -> None:
        """Do once more what failed: the save, or else the revision."""
        if self.has_unsaved:
            self.flush()
        else:
            self.keep()

    def keep(self) -> None:
        """Turn the draft into a revision and write on from there."""
        self._stop_waiting()
        if not self.has_unkept:
            return
        typed, draft = self._typed, self._collect()
        self._under_way += 1
        self._tasks.run(
            lambda: _keep_and_go_on(self._journal, draft),
            context=self,
            done=lambda outcome: self._on_kept(typed, outcome),
            failed=self._on_failed,
        )

    def end(self) -> None:
        """Save nothing more: what was typed is kept, or somebody else's from now on."""
        self._stop_waiting()
        self.deleteLater()

    def leave(
        self,
        context: QObject,
        done: Callable[[Changes], None],
        failed: Callable[[HallpassError], None],
    ) -> None:
        """Keep for the last time; answers reach `context` even when this editor is gone by then."""
        self._stop_waiting()
        if not self.has_unkept:
            return
        self._revised = self._saved = self._typed
        draft, journal = self._collect(), self._journal
        self._tasks.run(lambda: journal.keep(draft), context=context, done=done, failed=failed)

    def _on_save_due(self) -> None:
        if self._under_way:
            self._save_wait.begin()
            return
        self._save()

    def _save(self) -> None:
        typed, draft = self._typed, self._collect()
        self._under_way += 1
        self._say(SaveState.SAVING)
        self._tasks.run(
            lambda: self._journal.save_draft(draft),
            context=self,
            done=lambda at: self._on_saved(typed, at),
            failed=self._on_failed,
        )

    def _on_saved(self, typed: int, at: datetime) -> None:
        self._under_way -= 1
        self._saved = max(self._saved, typed)
        self._retry_wait.cancel()
        self._say(SaveState.SAVING if self.has_unsaved else SaveState.SAVED, at)

    def _on_kept(self, typed: int, outcome: tuple[Changes, Draft]) -> None:
        changes, draft = outcome
        self._under_way -= 1
        self._saved = max(self._saved, typed)
        self._revised = max(self._revised, typed)
        if not self.has_unsaved:
            self._say(SaveState.SAVED)
        self.rebased.emit(draft)
        self.kept.emit(changes)

    def _on_failed(self, error: HallpassError) -> None:
        self._under_way -= 1
        self._retry_wait.begin()
        self._say(SaveState.FAILED, error=error)

    def _stop_waiting(self) -> None:
        for wait in (self._save_wait, self._retry_wait, self._keep_wait):
            wait.cancel()

    def _say(
        self, state: SaveState, at: datetime | None = None, error: HallpassError | None = None
    ) -> None:
        self._status = SaveStatus(state, at or self._status.at, error)
        self.status_changed.emit(self._status)


def _keep_and_go_on(journal: Keeper, draft: Draft) -> tuple[Changes, Draft]:
    """Keep a draft and answer the one to go on from; an empty one was dropped and goes on."""
    changes = journal.keep(draft)
    try:
        return changes, journal.open(draft.record.id)
    except NotFound:
        return changes, draft
