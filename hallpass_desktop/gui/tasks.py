"""Work off the GUI thread: one worker, which alone touches the vault, and three lanes to it.

Saves go first, then searches (of one key only the latest), then long jobs, which are generators
and let the others through at every `yield`. Answers arrive in the GUI thread; one whose `context`
is gone is dropped.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from inspect import isgenerator
from threading import Event, Thread
from typing import Any, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from hallpass_desktop.domain.errors import HallpassError, Interrupted
from hallpass_desktop.gui.task_queue import Job, Lane, TaskQueue
from hallpass_desktop.services.steps import Steps

__all__ = ["InlineTasks", "Lane", "TaskRunner", "Tasks", "in_steps"]

T = TypeVar("T")

Failed = Callable[[HallpassError], None]


def in_steps(job: Steps[T]) -> T:
    """A long job as the type of what it comes to: `done` is called with that."""
    return cast("T", job)


class Tasks(Protocol):
    """Where work is handed in."""

    def run(
        self,
        work: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        lane: Lane = Lane.SAVE,
        key: str = "",
    ) -> None:
        """Do `work` on the worker; `done` or `failed` is called in the GUI thread.

        Steps are a long job, handed in by `in_steps`: they yield at least every 100 ms, and `done`
        gets what they return.
        """
        ...

    def breathe(self) -> None:
        """For a long job that cannot yield: let what is waiting through, at least every 100 ms.

        Called on the worker. Raises Interrupted when nobody waits for the job any more.
        """
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job came to."""

    job: Job
    value: object = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """The one worker thread. `failure_unheard` carries errors nobody asked to hear about."""

    failure_unheard = Signal(object)  # HallpassError
    busy_changed = Signal(bool)
    _settled = Signal(object)  # Outcome

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = TaskQueue()
        self._open = 0
        self._settled.connect(self._on_settled)
        self._thread = Thread(target=self._work, name="worker", daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        lane: Lane = Lane.SAVE,
        key: str = "",
    ) -> None:
        """Hand in work; see Tasks."""
        job = Job(work, context, cast("Callable[[Any], None] | None", done), failed, lane, key)
        self._open += 1
        if self._open == 1:
            self.busy_changed.emit(True)
        for dropped in self._queue.put(job):
            self._settled.emit(Outcome(dropped))

    def breathe(self) -> None:
        """Let saves and searches through in the middle of a long job; see Tasks."""
        while (job := self._queue.take_urgent()) is not None:
            self._settle(job)
        if self._queue.is_stale():
            raise Interrupted

    def set_interrupt(self, interrupt: Callable[[], None] | None) -> None:
        """Say how to stop the running query; called when a search has become stale."""
        self._queue.set_interrupt(interrupt)

    def abandon(self) -> None:
        """Drop searches and long jobs, waiting or running; saves still finish."""
        for dropped in self._queue.abandon():
            self._settled.emit(Outcome(dropped))

    def drain(self, seconds: float) -> bool:
        """Wait until every save handed in so far is done; answers whether it was in time."""
        finished = Event()
        self.run(finished.set, context=self)
        return finished.wait(seconds)

    def stop(self, seconds: float = 2.0) -> bool:
        """Finish the saves, then end the worker; answers whether it ended in time."""
        self.abandon()
        self._queue.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._queue.take()) is not None:
            outcome = _attempt(job)
            if outcome is None:
                self._queue.put_back(job)
                continue
            self._queue.finish(job)
            self._settled.emit(outcome)

    def _settle(self, job: Job) -> None:
        while (outcome := _attempt(job)) is None:
            continue
        self._queue.finish(job)
        self._settled.emit(outcome)

    def _on_settled(self, outcome: Outcome) -> None:
        self._open -= 1
        if self._open == 0:
            self.busy_changed.emit(False)
        if outcome.job.is_stale or not isValid(outcome.job.context):
            return
        deliver(outcome, self.failure_unheard.emit)


class InlineTasks:
    """The same interface without a thread, for tests: everything happens at once."""

    def __init__(self, unheard: Failed | None = None) -> None:
        self._unheard = unheard

    def run(
        self,
        work: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        lane: Lane = Lane.SAVE,
        key: str = "",
    ) -> None:
        """Do the work now and answer before returning; see Tasks."""
        job = Job(work, context, cast("Callable[[Any], None] | None", done), failed, lane, key)
        while (outcome := _attempt(job)) is None:
            continue
        if isValid(context):
            deliver(outcome, self._unheard or _raise)

    def breathe(self) -> None:
        """Nothing waits where everything happens at once."""


def deliver(outcome: Outcome, unheard: Callable[[HallpassError], object]) -> None:
    """Call the job's own `done` or `failed`; a bug is raised, to reach the last-resort hook."""
    job, error = outcome.job, outcome.error
    if error is None:
        if job.done is not None:
            job.done(outcome.value)
        return
    if not isinstance(error, HallpassError):
        raise error
    (job.failed or unheard)(error)


def _attempt(job: Job) -> Outcome | None:
    """Do a job, or one step of a long one; None while it has more steps."""
    try:
        if job.steps is None:
            value = job.work()
            if not isgenerator(value):
                return Outcome(job, value)
            job.steps = cast("Generator[object, None, object]", value)
        if job.is_stale:
            job.steps.close()
            return Outcome(job)
        next(job.steps)
    except StopIteration as end:
        return Outcome(job, end.value)
    except Exception as error:  # carried to the GUI thread
        return Outcome(job, error=error)
    return None


def _raise(error: HallpassError) -> None:
    raise error
