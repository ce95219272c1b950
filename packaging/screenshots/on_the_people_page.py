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
