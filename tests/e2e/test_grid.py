"""What was agreed in the grid: vague words are asked about, and a search leads back to the row."""

import pytest

from tests.e2e.agreeing import goes_to_the_grid, has_a_grid, kept_grid
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


@pytest.fixture
def agreement(ready: ReadyHome) -> None:
    """An agreement with two rows to answer."""
    has_a_grid(ready)


@pytest.mark.usefixtures("agreement")
def test_vague_words_in_what_was_agreed_are_asked_about_and_can_be_kept(
    owner: Person, ready: ReadyHome
) -> None:
    goes_to_the_grid(owner)
    stands_on_what_was_agreed(owner)
    owner.types("Told soon.")
    owner.sees(id="grid_hint_card", name_has="soon")
    owner.presses("Return")
    keeps_the_hint(owner)
    owner.presses("Down")
    owner.types("Told reasonable things.")
    owner.sees(id="grid_hint_card", name_has="reasonable")
    owner.presses("ctrl+a")
    owner.types("Told the same evening.")
    owner.sees_no(id="grid_hint_card")
    owner.presses("Return")
    owner.quits()

    agreed = [row.agreed for row in kept_grid(ready)]
    assert agreed == ["Told soon.", "Told the same evening."]


@pytest.mark.usefixtures("agreement")
def test_a_row_that_was_found_by_its_words_opens_in_the_grid(
    owner: Person, ready: ReadyHome
) -> None:
    goes_to_the_grid(owner)
    stands_on_what_was_agreed(owner)
    owner.presses("Down")
    owner.types("With the choir only.")
    owner.presses("Return")
    owner.searches_for("choir")
    owner.sees_pages(1)
    owner.clicks(id="timeline_view", role="list item", name_has="Only you")
    owner.sees(id="grid_table", state="focused")
    owner.sees(name_has="Dancing", state="focused")
    owner.presses("Home", "Tab", "Tab", "Tab")
    owner.types("Never.")
    owner.presses("Return")
    owner.quits()

    assert kept_grid(ready)[0].agreed == "Never."


def stands_on_what_was_agreed(owner: Person) -> None:
    """In the first row, with the keyboard alone."""
    owner.tabs_to(id="grid_table")
    owner.presses("Tab", "Tab", "Tab")


def keeps_the_hint(owner: Person) -> None:
    """It goes and comes with the keyboard, until it is kept as it is."""
    owner.sees(id="grid_table", state="focused")
    owner.presses("Down")
    owner.sees_no(id="grid_hint_card")
    owner.presses("Up")
    owner.sees(id="grid_hint_card", name_has="soon")
    owner.tabs_to(id="keep_hint_button")
    owner.presses("Return")
    owner.sees_no(id="grid_hint_card")
    owner.sees(id="grid_table", state="focused")
