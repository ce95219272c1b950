"""What can be taken back until the notebook is locked, and what each step is called."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.steps import Steps, whole

DEPTH = 50


class Undo(StrEnum):
    """The codes of what can be taken back; the window has the words."""

    TRASH = "trash"
    RESTORE = "restore"
    TAGS = "tags"
    HAPPENED = "happened"
    GRANTS = "grants"
    REVISION = "revision"
    SCHEDULE = "schedule"
    CHECK_IN = "check_in"
    KEPT = "kept"
    MARK = "mark"
    REST = "rest"
    MUTED = "muted"
    PICTURE_ADDED = "picture_added"
    PICTURE_REMOVED = "picture_removed"
    PICTURE_MOVED = "picture_moved"
    PERSON = "person"
    RENAMED = "renamed"
    TEMPLATE = "template"
    QUESTION = "question"
    OWN_WORD = "own_word"
    CHART_MARK = "chart_mark"
    MOVED = "moved"
    GRID = "grid"
    WORDS = "words_meant"
    SPLIT = "split"
    MERGED = "merged"
    ANSWER = "answer"
    COURSE = "course"
    EVENING = "evening"
    BROUGHT_BACK = "brought_back"
    SENT = "sent"
    BROUGHT_IN = "brought_in"


TakeBack = Callable[[], Changes | Steps[Changes]]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, to which records, and how to take it back."""

    code: Undo
    ids: frozenset[RecordId]
    take_back: TakeBack


class UndoStack:
    """The latest steps, the newest last; it lives in memory only."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=DEPTH)

    @property
    def label(self) -> Undo | None:
        """The code of what would be taken back next."""
        return self._steps[-1].code if self._steps else None

    def push(self, code: Undo, changes: Changes, take_back: TakeBack) -> None:
        """Remember how to take back something that was just done; nothing done is forgotten."""
        if changes:
            self._steps.append(Step(code, changes.ids, take_back))

    def steps_back(self, changes: Changes) -> int | None:
        """How many steps were done since this one; None once it is taken back or forgotten."""
        latest = enumerate(reversed(self._steps))
        return next((n for n, s in latest if (s.code, s.ids) == (changes.undo, changes.ids)), None)

    @contextmanager
    def together(
        self, code: Undo, within: Callable[[], AbstractContextManager[None]] = nullcontext
    ) -> Iterator[None]:
        """Let everything that is done inside be taken back at once, under one name.

        Taking back happens `within` one write, say. An error inside forgets the steps.
        """
        before, self._steps = self._steps, deque()
        try:
            yield
            done = tuple(self._steps)
        finally:
            self._steps = before
        if done:
            ids = frozenset[RecordId]().union(*(step.ids for step in done))
            every = [step.take_back for step in done]
            self._steps.append(Step(code, ids, lambda: _at_once(every, within)))

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Let nothing that is done inside be taken back: what was there before stays."""
        before, self._steps = self._steps, deque()
        try:
            yield
        finally:
            self._steps = before

    def undo(self) -> Changes:
        """Take back the latest step, all of it now."""
        return whole(self.steps())

    def steps(self) -> Steps[Changes]:
        """Take back the latest step, as far as what it is about is still there.

        One that fails, on a full disk say, can be tried again.
        """
        if not self._steps:
            return Changes()
        step = self._steps.pop()
        try:
            return (yield from all_taken_back([step.take_back]))
        except BaseException:  # closed half-way as well
            self._steps.append(step)
            raise

    def forget(self, gone: Iterable[RecordId]) -> None:
        """Drop the steps that concern only records that have gone for good."""
        left = frozenset(gone)
        kept = [step for step in self._steps if not step.ids or step.ids - left]
        self._steps = deque(kept, maxlen=DEPTH)


def all_taken_back(done: Sequence[TakeBack]) -> Steps[Changes]:
    """Take several things back that were done one after the other, the last one first.

    What has gone for good takes none of the others along.
    """
    changes = Changes()
    for take_back in reversed(done):
        try:
            changes |= yield from _taken_back(take_back)
        except NotFound:
            changes |= Changes(fell_short=True)
    return changes


def _at_once(
    done: Sequence[TakeBack], within: Callable[[], AbstractContextManager[None]]
) -> Changes:
    with within():
        return whole(all_taken_back(done))


def _taken_back(take_back: TakeBack) -> Steps[Changes]:
    changes = take_back()
    return changes if isinstance(changes, Changes) else (yield from changes)
