"""Work that may take long, done a little at a time so that saves can come between."""

from collections.abc import Generator
from typing import TypeVar, cast

T = TypeVar("T")

Steps = Generator[None, None, T]  # what comes of them is returned at the end


def whole(steps: Steps[T]) -> T:
    """Do all of it now."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("T", end.value)
