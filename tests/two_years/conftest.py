"""The two years in a notebook, written once for all tests that only read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from hallpass_desktop.services.journal import Journal
from tests.two_years import journal as years
from tests.two_years.asked import LOOKS
from tests.two_years.lived import Event, Life, StandingClock


@dataclass(frozen=True, slots=True)
class Lived:
    """The life, and what was waiting whenever somebody looked on the way."""

    life: Life
    waiting: dict[datetime, list[tuple[str, str]]]


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    clock = StandingClock(years.EVENING)
    vault = years.make(tmp_path_factory.mktemp("years") / "Notebook.vault", clock)
    waiting: dict[datetime, list[tuple[str, str]]] = {}
    journal = Journal(vault, clock)

    def look() -> None:
        waiting[clock.moment] = sorted((due.form, due.phase) for due in journal.schedules.due())

    looks = [Event(at, look) for at in LOOKS]
    yield Lived(years.write(vault, clock, years.EVENING, looks), waiting)
    vault.close()


@pytest.fixture
def life(lived: Lived) -> Life:
    """The life on its last evening."""
    lived.life.clock.moment = years.EVENING
    return lived.life


@pytest.fixture
def journal(life: Life) -> Journal:
    return life.journal
