"""A long look at the notebook of which only the latest counts."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.services.steps import Steps

T = TypeVar("T")


class Ticket:
    """Handed to the worker with a job; the page says here that nobody waits any more."""

    is_over = False

    def through(self, steps: Steps[T]) -> Steps[T | None]:
        """Do the steps, and leave off between two of them once it is over."""
        while not self.is_over:
            try:
                next(steps)
            except StopIteration as end:
                return cast("T", end.value)
            yield
        return None


class Looking:
    """Runs one long job at a time; asking again, or going away, ends the one before."""

    def __init__(self) -> None:
        self._ticket = Ticket()

    def end(self) -> None:
        """Nobody waits any more."""
        self._ticket.is_over = True

    def run(
        self,
        context: AppContext,
        owner: QObject,
        begin: Callable[[], Steps[T]],
        done: Callable[[T], None],
    ) -> None:
        """Do these steps on the worker; `done` gets what they come to, unless it is over."""
        self.end()
        ticket = self._ticket = Ticket()

        def deliver(found: T | None) -> None:
            if not ticket.is_over:
                done(cast("T", found))

        context.tasks.run(
            lambda: in_steps(ticket.through(begin())),
            context=owner,
            done=deliver,
            failed=context.shell.report,
            lane=Lane.LONG,
        )
