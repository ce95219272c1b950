"""Lets somebody in and out again, and looks at what the app has to say for itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.person import Person

TROUBLE = "trouble.log"


@contextmanager
def somebody(desktop: Desktop, home: Path, log: Path) -> Iterator[Person]:
    """One person; afterwards the app must neither have complained nor met a bug of its own."""
    person = Person(desktop, home, log)
    try:
        yield person
    finally:
        person.closes_everything()
    trouble = home / TROUBLE
    assert not trouble.exists(), trouble.read_text(errors="replace")
    assert person.said() == ""
