"""Tags without a mouse: another name, two that become one, one taken off, and each taken back."""

from pathlib import Path

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

TAGGED = {"A slow walk": ("walk",), "Rain on both": ("walk", "tram"), "Late again": ("tram",)}


@pytest.fixture
def ready(tmp_path: Path) -> ReadyHome:
    """A home with three notes that have tags."""
    return make_ready(tmp_path / "home", notes=TAGGED, tags=TAGGED)


def test_a_tag_changes_everywhere_and_the_filter_goes_along(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.goes_to("journal")
    shows_the_pages_of(owner, "walk, 2")
    sees_pages_of(owner, "walk", 2)

    calls_it(owner, "walk, 2", "stroll")
    sees_pages_of(owner, "stroll", 2)
    owner.presses("ctrl+z")
    sees_pages_of(owner, "walk", 2)

    calls_it(owner, "walk, 2", "tram")
    says_yes(owner, "joining_sheet")
    sees_pages_of(owner, "tram", 3)
    owner.presses("ctrl+z")
    sees_pages_of(owner, "tram", 2)

    takes_it_off(owner, "tram, 2")
    owner.sees_no(id="active_filter_chip")
    owner.sees_pages(3)
    owner.presses("ctrl+z")
    owner.searches_for("tag:tram")
    owner.sees_pages(2)


def chooses_a_tag(owner: Person, said: str) -> None:
    """Open the list of tags from the menu of the journal, and choose one."""
    owner.presses("ctrl+f", "shift+Tab")
    owner.sees(id="menu_button", state="focused")
    owner.presses("Return", "Down")
    owner.sees(id="tags_item", state="focused")
    owner.presses("Return")
    owner.sees(id="tag_list_sheet")
    owner.tabs_to(within="all_tags_chips", name=said)
    owner.presses("space")
    owner.sees(within="all_tags_chips", name=said, state="checked")


def shows_the_pages_of(owner: Person, said: str) -> None:
    """Have the journal show the pages of one tag."""
    chooses_a_tag(owner, said)
    owner.tabs_to(within="tag_list_sheet", id="accept_button")
    owner.presses("Return")


def calls_it(owner: Person, said: str, new: str) -> None:
    """Give a tag another name."""
    chooses_a_tag(owner, said)
    owner.tabs_to(id="new_tag_name_edit")
    owner.types(new)
    owner.presses("Return")


def takes_it_off(owner: Person, said: str) -> None:
    """Take a tag off everywhere."""
    chooses_a_tag(owner, said)
    owner.tabs_to(id="remove_tag_button")
    owner.presses("Return")
    says_yes(owner, "removing_sheet")


def says_yes(owner: Person, sheet: str) -> None:
    """Go from the safe answer to the other one."""
    owner.sees(within=sheet, id="reject_button", state="focused")
    owner.presses("Tab", "Return")
    owner.sees_no(id=sheet)


def sees_pages_of(owner: Person, tag: str, count: int) -> None:
    """Wait until the journal is narrowed to one tag, and shows so many pages."""
    owner.sees(id="active_filter_chip", name=f"Take off: {tag}")
    owner.sees_pages(count)
