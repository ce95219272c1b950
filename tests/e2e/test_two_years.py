"""Two years of pages in a real window: days, words and numbers lead to the pages behind them."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import SettingsStore
from tests.e2e.person import Person
from tests.e2e.ready import CALM, ReadyHome
from tests.two_years import journal as years
from tests.two_years import reckoning
from tests.two_years.lived import StandingClock

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

FOUR_WEEKS = 28
HURT_DAYS_AGO = 183
HURT = "The evening that was told to me"


@pytest.fixture
def evening() -> datetime:
    clock = SystemClock()
    return clock.now().astimezone(clock.zone())


@pytest.fixture
def ready(tmp_path: Path, evening: datetime) -> ReadyHome:
    """A home with the two years in it, up to now."""
    paths = Paths.for_home(tmp_path / "home")
    paths.make()
    SettingsStore(paths.settings).save(CALM)
    clock = StandingClock(evening)
    vault = years.make(paths.vault, clock)
    try:
        years.write(vault, clock, evening).journal.settle()
    finally:
        vault.close()
    return ReadyHome(paths, years.PASSPHRASE)


@pytest.fixture
def reader(owner: Person) -> Person:
    """Somebody who has opened the two years."""
    owner.opens_the_notebook(years.PASSPHRASE)
    return owner


def test_the_calendar_leads_to_a_day_long_ago(reader: Person, evening: datetime) -> None:
    day = evening.date() - timedelta(days=HURT_DAYS_AGO)
    there = pages_of(day, evening.date())
    strongest = max(each.get("strength_before", 0) for each in there)
    reader.presses("ctrl+d")
    reader.sees(id="calendar_popover")
    reader.tabs_to(within="go_field", id="edit")
    reader.types(day.isoformat())
    reader.presses("Return")
    reader.sees(name_has=f"1 jealousy note, 1 check-in, strongest {strongest}", state="focused")
    reader.presses("Return")

    reader.sees(id="timeline_view", role="list item", name_has=HURT)
    reader.sees_pages(len(there))


def test_a_search_finds_all_pages_with_a_word_and_opens_one(reader: Person) -> None:
    reader.presses("ctrl+2")
    reader.searches_for("umbrella")
    reader.sees_pages(1)
    reader.presses("Down", "Return")

    reader.sees(within="reader", id="title_label", name="The shared umbrella")


def test_a_number_of_the_insights_opens_the_notes_behind_it(
    reader: Person, evening: datetime
) -> None:
    reader.presses("ctrl+9")
    reader.tabs_to(within="tried_numbers", id="number_row")
    said = reader.sees(within="tried_numbers", id="number_row", state="focused").name
    reader.presses("Return")

    (count,) = re.findall(r"(\d+) notes", said)
    notes = {"id": "timeline_view", "role": "list item", "name_has": "Jealousy note"}
    reader.waits_for(lambda: len(reader.sees_all(**notes)) == int(count), f"for {count} notes")
    told = reckoning.by_tried(evening.date(), FOUR_WEEKS)
    assert int(count) == max(number for number, _ in told.values())


def pages_of(day: date, today: date) -> list[reckoning.Told]:
    """What happened on a day, and can be seen by nobody else."""
    return [each for _, each in reckoning.pages() if reckoning.day_of(each, today) == day]
