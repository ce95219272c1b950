"""Boundaries: an agreement, a clause being written, the screen that is handed over, and nothing."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def boundaries(person: Person, snap: Snap) -> None:
    """A topic beside what changed, then a clause, then a new version on its way to be read."""
    opened(person)
    person.presses("ctrl+5")
    person.sees(id="purpose_section", state="focused")
    snap("boundaries-purpose")
    person.presses("Down", "Down", "Down", "Down", "Down", "Down")
    person.sees(id="clause_card", name_has="A message before")
    snap("boundaries")
    person.activates(id="clause_card", name_has="A message before")
    person.sees(id="clause_editor")
    snap("clause")
    person.presses("ctrl+5")
    for step in ("Keep this version", "We talked it through", "Read it as it stands"):
        person.activates(id="step_button", name=step)
    person.sees(id="hand_over_button", name="I have read this")
    snap("boundaries-read")


def nothing_agreed(person: Person, snap: Snap) -> None:
    """What there is to do before anything is agreed."""
    opened(person)
    person.presses("ctrl+5")
    person.sees(id="empty_action_button")
    snap("boundaries-empty")
