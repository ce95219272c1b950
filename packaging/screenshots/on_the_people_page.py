"""People and help, with and without anybody on the page."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def people(person: Person, snap: Snap) -> None:
    """One step from Today: the cards, one of them open, and a new alias for a partner."""
    opened(person)
    person.activates(id="people_button")
    person.sees(id="person_card", name_has="Wren")
    snap("people")
    person.activates(id="person_card", name_has="Wren")
    person.sees(id="person_sheet")
    snap("person")
    person.presses("Escape")
    person.activates(id="person_card", name_has="Kim")
    person.sees(id="alias_edit")
    person.presses("ctrl+a")
    person.types("Lo")
    person.activates(id="accept_button")
    person.sees(id="renaming_sheet")
    snap("renaming")


def nobody(person: Person, snap: Snap) -> None:
    """What there is to do and to know before anybody is on the page."""
    opened(person)
    person.activates(id="people_button")
    person.sees(id="empty_action_button")
    snap("people-empty")


def naming(person: Person, snap: Snap) -> None:
    """A full name in a free note with what could stand instead, and a vague word in a request."""
    opened(person)
    person.presses("ctrl+n")
    person.clicks(id="note_item")
    person.sees(id="note_editor")
    person.clicks(id="text_edit")
    person.types("Robin Whitfield sat between us and did not notice anything.")
    person.sees(id="alias_button")
    snap("name-hint")
    person.presses("ctrl+3")
    person.activates(id="need_card", name="A seat beside me")
    person.activates(id="request_row", name_has="Walk in together")
    person.clicks(id="when_edit")
    person.presses("ctrl+a")
    person.types("Soon, if it feels right")
    person.sees(id="keep_hint_button")
    snap("vague-hint")
