"""A change that may take long, done a little at a time so that saves can come between."""

from collections.abc import Generator
from typing import TypeAlias

from hallpass_desktop.services.changes import Changes

Steps: TypeAlias = Generator[None, None, Changes]


def whole(steps: Steps) -> Changes:
    """Do all of it now."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            changes: Changes = end.value
            return changes
