"""What can be taken back until the notebook is locked, and what each step is called."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

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
    OVERTAKEN = "overtaken"  # asked for, but something else was done to the same meanwhile


TakeBack = Callable[[], Changes | Steps[Changes]]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, as which of all, to which records, and how to take it back."""

    number: int
    code: Undo
    ids: frozenset[RecordId]
    take_back: TakeBack


class UndoStack:
    """The latest steps, the newest last; it lives in memory only."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=DEPTH)
        #: How many steps were done so far, by which somebody asks for the latest of these.
        self.done = 0

    @property
    def label(self) -> Undo | None:
        """The code of what would be taken back next."""
        return self.code()

    def code(self, asked: int | None = None) -> Undo | None:
        """The same of the first `asked` steps, or of all."""
        step = self._due(asked)
        if step is None:
            return None
        return Undo.OVERTAKEN if self._is_overtaken(step) else step.code

    def push(self, code: Undo, changes: Changes, take_back: TakeBack) -> None:
        """Remember how to take back something that was just done; nothing done is forgotten."""
        if changes:
            self._add(code, changes.ids, take_back)

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
            self._add(code, ids, lambda: _at_once(every, within))

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Let nothing that is done inside be taken back: what was there before stays."""
        before, self._steps = self._steps, deque()
        try:
            yield
        finally:
            self._steps = before

    def undo(self, asked: int | None = None) -> Changes:
        """Take back the latest step, all of it now."""
        return whole(self.steps(asked))

    def steps(self, asked: int | None = None) -> Steps[Changes]:
        """Take back the latest step, as far as what it is about is still there.

        What was done after the first `asked` steps stays: somebody asked before it was done. One
        that fails, on a full disk say, can be tried again.
        """
        step = self._due(asked)
        if step is None or self._is_overtaken(step):
            return Changes()
        self._steps.remove(step)
        try:
            return (yield from all_taken_back([step.take_back]))
        except BaseException:  # closed half-way as well
            self._put_back(step)
            raise

    def forget(self, gone: Iterable[RecordId]) -> None:
        """Drop the steps that concern only records that have gone for good."""
        left = frozenset(gone)
        kept = [step for step in self._steps if not step.ids or step.ids - left]
        self._steps = deque(kept, maxlen=DEPTH)

    def _add(self, code: Undo, ids: frozenset[RecordId], take_back: TakeBack) -> None:
        self.done += 1
        self._steps.append(Step(self.done, code, ids, take_back))

    def _put_back(self, step: Step) -> None:
        every = sorted((*self._steps, step), key=attrgetter("number"))
        self._steps = deque(every, maxlen=DEPTH)

    def _due(self, asked: int | None) -> Step | None:
        until = self.done if asked is None else asked
        return next((step for step in reversed(self._steps) if step.number <= until), None)

    def _is_overtaken(self, step: Step) -> bool:
        """Whether taking it back now could undo a part of what was done after it."""
        later = [each for each in self._steps if each.number > step.number]
        return any(not step.ids or not each.ids or step.ids & each.ids for each in later)


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
