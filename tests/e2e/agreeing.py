"""What walks through agreements have in common, without a mouse."""

from tests.e2e.person import Person


def begins_an_agreement(owner: Person, name: str = "The summer we try it") -> None:
    """Give the first one a name, and come back to its page."""
    owner.presses("ctrl+5")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types(name)
    owner.presses("ctrl+5")
    owner.sees(id="purpose_section", state="focused")


def writes_a_clause(owner: Person, words: str) -> None:
    """Add a clause to the topic that is open, and come back to it."""
    owner.tabs_to(id="add_clause_button")
    owner.presses("Return")
    owner.tabs_to(id="text_edit")
    owner.types(words)
    owner.tabs_to(id="done_button")
    owner.presses("Return")
    owner.sees(id="clause_card", name_has=words)
