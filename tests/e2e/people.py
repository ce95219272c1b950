"""Lets somebody in and out again, and looks at what the app has to say for itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.person import Person

TROUBLE = "trouble.log"
# Qt 6.11 has no answer to a question that newer accessibility buses ask, and says so each time.
HARMLESS = "qt.accessibility.atspi"


@contextmanager
def somebody(desktop: Desktop, home: Path, log: Path) -> Iterator[Person]:
    """One person; afterwards the app must neither have complained nor met a bug of its own."""
    person = Person(desktop, home, log)
    try:
        yield person
    finally:
        person.closes_everything()
    found = troubles(home)
    assert found == [], found
    assert [line for line in person.said().splitlines() if HARMLESS not in line] == []


def troubles(home: Path) -> list[str]:
    """What the app noted about itself going wrong."""
    log = home / TROUBLE
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return [line for line in lines if HARMLESS not in line]
