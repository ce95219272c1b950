"""A disk that fails at one statement after the other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

import pytest

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.storage.connection import Connection, Parameters, Rows


def states_between(act: Callable[[], object], state: Callable[[], object]) -> list[object]:
    """What is there after each failure on the way; then it is done without one."""
    seen: list[object] = []
    for most in count():
        try:
            with _failing_after(most):
                act()
        except DiskFull:
            seen.append(state())
        else:
            return seen
    raise AssertionError("it never came to an end")


@contextmanager
def _failing_after(most: int) -> Iterator[None]:
    """Let so many statements through, and refuse the next."""
    through = Connection.execute
    left = iter(range(most))

    def execute(self: Connection, sql: str, parameters: Parameters = ()) -> Rows:
        if next(left, None) is None:
            raise DiskFull
        return through(self, sql, parameters)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "execute", execute)
        yield
