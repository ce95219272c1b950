"""On this day without a mouse: nothing until it is switched on, and easy to turn away from."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

YEARS = 4  # so that a 29 February has one to look back at


@pytest.fixture
def ready(tmp_path: Path) -> ReadyHome:
    """A home with a note of the same day, some years ago."""
    home = make_ready(tmp_path / "home")
    vault, clock = unlock(home.paths.vault, home.passphrase, clock=SystemClock()), SystemClock()
    try:
        then = clock.now().astimezone(clock.zone())
        then = then.replace(year=then.year - YEARS)
        journal = Journal(vault, clock)
        draft = journal.begin(Kind.NOTE, happened=Moment.at(then))
        record = draft.record.changed(
            NoteBody("The plum tree", "We shook it."), then.astimezone(UTC)
        )
        journal.keep(replace(draft, record=replace(record, tags=("walk",))))
    finally:
        vault.close()
    return home


def test_a_page_comes_back_when_it_is_wanted_and_goes_when_it_is_left_out(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.sees_no(within="on_this_day", name="The plum tree")
    switches_it_on(owner)
    comes_back(owner)

    leaves_out(owner, "Leave out pages tagged “walk”")
    owner.presses("ctrl+z")
    comes_back(owner)
    leaves_out(owner, "Leave out ")
    owner.presses("ctrl+comma")
    owner.sees(id="let_back_button")


def switches_it_on(owner: Person) -> None:
    """Find the switch in the settings by its name."""
    owner.finds_in_the_settings("on this day", "words")
    owner.tabs_to(id="on_this_day_switch")
    owner.presses("space")
    owner.sees(id="on_this_day_switch", state="checked")


def comes_back(owner: Person) -> None:
    """See on Today what was written on this day."""
    owner.goes_to("today")
    owner.sees(within="on_this_day", name="The plum tree")
    owner.sees(within="on_this_day", name_has=f"{YEARS} years ago")


def leaves_out(owner: Person, said: str) -> None:
    """Choose from the menu of the page what shall not come back."""
    owner.tabs_to(id="leave_out_button")
    owner.presses("Return")
    owner.sees(id="leave_out_menu")
    owner.tabs_to(within="leave_out_menu", name_has=said)
    owner.presses("Return")
    owner.sees_no(within="on_this_day", name="The plum tree")
