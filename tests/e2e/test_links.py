"""From a jealousy note to a need, to a request, and back to the note, without a mouse."""

from typing import Any

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_needs

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

MOST_TABS = 80


def goes_to(owner: Person, **wanted: Any) -> None:
    """Press Tab until something that fits has the keyboard."""
    for _ in range(MOST_TABS):
        owner.presses("Tab")
        if owner.glances_at(**wanted, state="focused"):
            return
    owner.sees(**wanted, state="focused")


def test_a_note_leads_to_a_need_a_request_and_back_by_the_keyboard(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    points_at_a_new_need(owner)
    asks_for_something(owner)
    walks_the_links(owner)
    owner.quits()

    assert kept_needs(ready) == [("A seat beside me", None)]


def points_at_a_new_need(owner: Person) -> None:
    """Write a note, and name a need that it points to; the note stays open."""
    owner.presses("ctrl+n")
    owner.sees(id="jealousy_item", state="focused")
    owner.presses("Return")
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("Nobody kept a chair")
    goes_to(owner, id="points_to_step_button")
    owner.presses("Return")
    goes_to(owner, id="need_link_edit")
    owner.types("A seat beside me")
    owner.sees(id="need_offer_chip", name="New: A seat beside me")
    owner.presses("Return")
    owner.sees(id="pointed_need_chip", name="Points to A seat beside me")
    owner.sees(id="jealousy_editor")


def asks_for_something(owner: Person) -> None:
    """Open the need from the note, hang a request on it, and come back to the need."""
    owner.presses("shift+Tab")
    owner.sees(id="pointed_need_chip", state="focused")
    owner.presses("Return")
    owner.sees(name="Open this need", state="focused")
    owner.presses("Return")
    owner.sees(id="need_editor")
    goes_to(owner, id="add_request_button")
    owner.presses("Return")
    owner.sees(id="request_editor")
    owner.sees(id="title_edit", state="focused")
    owner.types("Keep a chair for me")
    goes_to(owner, id="done_button")
    owner.presses("Return")
    owner.sees(id="request_row", name_has="Keep a chair for me")


def walks_the_links(owner: Person) -> None:
    """From the need to the note that points at it, and from there to the need."""
    goes_to(owner, id="page_row", name_has="Jealousy note")
    owner.presses("Return")
    owner.sees_text("Nobody kept a chair", id="what_happened_text")
    owner.sees(id="linked_row", name_has="A seat beside me")
    goes_to(owner, id="linked_row")
    owner.presses("Return")
    owner.sees(id="linked_row", name_has="Jealousy note")
