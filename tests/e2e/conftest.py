"""A desktop per test session, and a person with an empty home per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, open_desktop
from tests.e2e.person import Person


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
    somebody = Person(desktop, home, tmp_path / "log.txt")
    yield somebody
    somebody.closes_everything()
