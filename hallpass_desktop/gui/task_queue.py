"""The line in front of the worker: three lanes, latest search wins, nothing else is dropped."""

from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from enum import IntEnum
from threading import Condition
from typing import Any

from PySide6.QtCore import QObject

from hallpass_desktop.domain.errors import HallpassError


class Lane(IntEnum):
    """Which work goes first."""

    SAVE = 0
    SEARCH = 1
    LONG = 2


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way; `is_stale` means that nobody waits for it any more."""

    work: Callable[[], object]
    context: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[HallpassError], None] | None
    lane: Lane
    key: str
    steps: Generator[object, None, object] | None = field(default=None)
    is_stale: bool = False


class TaskQueue:
    """Shared by the GUI thread, which puts, and the worker, which takes."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._lanes: dict[Lane, deque[Job]] = {lane: deque() for lane in Lane}
        # More than one only while a long job, at a breath, lets urgent ones through.
        self._running: list[Job] = []
        self._interrupt: Callable[[], None] | None = None
        self._is_closed = False

    def put(self, job: Job) -> list[Job]:
        """Add a job; answers the waiting searches it makes superfluous."""
        with self._changed:
            if self._is_closed:
                job.is_stale = True
                return [job]
            dropped = self._supersede(job) if job.lane is Lane.SEARCH and job.key else []
            self._lanes[job.lane].append(job)
            self._changed.notify()
            return dropped

    def put_back(self, job: Job) -> None:
        """Return a long job that has more steps; it stays first in its lane."""
        with self._changed:
            self._running.remove(job)
            self._lanes[job.lane].appendleft(job)

    def take(self) -> Job | None:
        """Wait for the most urgent job; None once the queue is closed and empty."""
        with self._changed:
            while not any(self._lanes.values()):
                if self._is_closed:
                    return None
                self._changed.wait()
            return self._take_first(tuple(Lane))

    def take_urgent(self) -> Job | None:
        """The next save or search, without waiting; None when there is none."""
        with self._changed:
            return self._take_first((Lane.SAVE, Lane.SEARCH))

    def is_stale(self) -> bool:
        """Whether nobody waits any more for the job that is running."""
        with self._changed:
            return bool(self._running) and self._running[-1].is_stale

    def finish(self, job: Job) -> None:
        """Say that a job is over, so that no interrupt meant for it hits the next one."""
        with self._changed:
            self._running.remove(job)

    def set_interrupt(self, interrupt: Callable[[], None] | None) -> None:
        """Say how to stop the query the worker is in."""
        with self._changed:
            self._interrupt = interrupt

    def abandon(self) -> list[Job]:
        """Make every search and long job stale; answers those that will not be taken at all."""
        with self._changed:
            dropped = list(self._lanes[Lane.SEARCH])
            self._lanes[Lane.SEARCH].clear()
            for job in self._lanes[Lane.LONG]:
                job.is_stale = True
            self._stop([job for job in self._running if job.lane is not Lane.SAVE])
            return _stale(dropped)

    def close(self) -> None:
        """Take no more jobs; the worker ends when the line is empty."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _supersede(self, job: Job) -> list[Job]:
        line = self._lanes[Lane.SEARCH]
        dropped = [waiting for waiting in line if waiting.key == job.key]
        for waiting in dropped:
            line.remove(waiting)
        searches = [each for each in self._running if each.lane is Lane.SEARCH]
        self._stop([search for search in searches if search.key == job.key])
        return _stale(dropped)

    def _stop(self, jobs: list[Job]) -> None:
        """Make running jobs stale; only the innermost one is in a query to be interrupted."""
        _stale(jobs)
        if jobs and jobs[-1] is self._running[-1] and self._interrupt is not None:
            self._interrupt()

    def _take_first(self, lanes: tuple[Lane, ...]) -> Job | None:
        line = next((self._lanes[lane] for lane in lanes if self._lanes[lane]), None)
        if line is None:
            return None
        self._running.append(line.popleft())
        return self._running[-1]


def _stale(jobs: list[Job]) -> list[Job]:
    for job in jobs:
        job.is_stale = True
    return jobs
