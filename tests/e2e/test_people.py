"""People without a mouse: help from Today, an alias instead of a name, another one everywhere."""

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_somebody_is_added_named_in_a_note_and_renamed_in_one_place(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    finds_help_in_one_step(owner)
    adds_somebody(owner, "Wren")
    writes_the_alias_for_a_name(owner)
    calls_them_otherwise(owner, "Wren", "Plover")
    finds(owner, "Plover", pages=1)
    owner.presses("Down", "Return")
    owner.sees_text("Plover kept a chair for me. Plover waved.", id="text_text")
    finds(owner, "Wren", pages=0)
    owner.presses("Escape", "ctrl+shift+p")
    owner.sees(id="person_card", name="Plover", state="focused")
    owner.presses("ctrl+z")
    owner.sees(id="person_card", name="Wren")
    owner.quits()

    assert kept_notes(ready) == ["Wren kept a chair for me. Wren waved."]


def finds_help_in_one_step(owner: Person) -> None:
    """Go from Today to the people, where help in general stands beside them."""
    owner.tabs_to(id="people_button")
    owner.presses("Return")
    owner.sees(within="help", name="A helpline")
    owner.sees(id="empty_action_button", state="focused")


def adds_somebody(owner: Person, alias: str) -> None:
    """Add somebody new, and stand on their card."""
    owner.presses("Return")
    owner.sees(id="alias_edit", state="focused")
    owner.types(alias)
    owner.presses("Return")
    owner.sees_no(id="person_sheet")
    owner.sees(id="person_card", name=alias)


def writes_the_alias_for_a_name(owner: Person) -> None:
    """Begin a note with a full name; the alias is offered for it and written in its place."""
    owner.begins_a_note()
    owner.types("Marnie Aldcott kept a chair for me. Marnie Aldcott waved.")
    owner.sees(id="alias_button", name="Write Wren")
    owner.tabs_to(id="alias_button", name="Write Wren")
    owner.presses("Return")
    owner.sees_text("Wren kept a chair for me. Wren waved.", id="text_edit")
    owner.sees_no(id="hint_card")
    owner.sees(id="text_edit", state="focused")


def calls_them_otherwise(owner: Person, alias: str, new: str) -> None:
    """Rename somebody on their card, everywhere."""
    owner.presses("ctrl+shift+p")
    owner.sees(id="person_card", name=alias, state="focused")
    owner.presses("Return")
    owner.sees(id="alias_edit", state="focused")
    owner.presses("ctrl+a")
    owner.types(new)
    owner.presses("Return")
    owner.sees(id="renaming_sheet", name_has=f"Write {new} instead of {alias}")
    owner.tabs_to(within="renaming_sheet", id="accept_button")
    owner.presses("Return")
    owner.sees(id="person_card", name=new, state="focused")


def finds(owner: Person, words: str, *, pages: int) -> None:
    """Search the journal and see so many pages."""
    owner.presses("ctrl+f", "ctrl+a")
    owner.types(words)
    owner.sees_pages(pages)
