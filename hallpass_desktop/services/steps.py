"""Work that may take long, done a little at a time so that saves can come between."""

from collections.abc import Callable, Generator
from typing import TypeVar, cast

T = TypeVar("T")

Steps = Generator[None, None, T]  # what comes of them is returned at the end


def _go_on() -> None:
    """Nothing comes between."""


def whole(steps: Steps[T], between: Callable[[], object] = _go_on) -> T:
    """Do all of it now, and something `between` two of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("T", end.value)
        between()
