"""A desktop per test session, and people with a home of their own per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, open_desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, make_ready


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One virtual desktop for every test with a real window."""
    with open_desktop(tmp_path_factory.mktemp("run")) as opened:
        yield opened


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody with a fresh, empty home folder."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    with somebody(desktop, home, tmp_path / "log.txt") as person:
        yield person


@pytest.fixture
def ready(tmp_path: Path) -> ReadyHome:
    """A home with an empty notebook in it, locked."""
    return make_ready(tmp_path / "home")


@pytest.fixture
def owner(desktop: Desktop, ready: ReadyHome, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has a notebook already; the app is not started yet."""
    with somebody(desktop, ready.folder, tmp_path / "log.txt") as person:
        yield person
