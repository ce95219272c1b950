"""From a repair plan to the note that says more about it and back, by the keyboard alone."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_plan_and_a_note_lead_to_each_other(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note("The lamp was still on")
    owner.presses("ctrl+6")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("A call at night")
    points_at(owner, "lamp")
    owner.waits_until_saved()

    owner.presses("ctrl+6")
    owner.tabs_to(id="linked_row", name_has="Note")
    owner.presses("Return")
    owner.sees(id="pointing_row")
    owner.tabs_to(id="linked_row", name_has="Repair plan")
    owner.quits()


def points_at(owner: Person, words: str) -> None:
    """Find a page by its words and take it."""
    for button in ("more_pages_button", "choose_page_button"):
        owner.tabs_to(id=button)
        owner.presses("Return")
    owner.sees(id="page_search_edit", state="focused")
    owner.types(words)
    owner.sees(id="page_choice", name_has="Note")
    owner.presses("Return")
    owner.sees(id="page_chip", name_has="Note")
