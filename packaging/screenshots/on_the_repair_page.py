"""The repair plan: nothing yet, its questions, and what was written in it."""

from at_the_door import Snap, opened

from tests.e2e.person import Person


def repair(person: Person, snap: Snap) -> None:
    """A plan of some months ago, and its questions."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="change_plan_button", state="focused")
    snap("repair")
    person.presses("ctrl+shift+a")
    person.sees(id="suggestion_chips")
    snap("repair-suggestions")
    person.presses("Escape")
    person.sees_no(id="suggestion_chips")
    person.tabs_to(id="change_plan_button")
    person.presses("Return")
    person.sees(id="what_happened_edit")
    snap("repair-writing")
    person.tabs_to(id="impact_sleep_scale")
    snap("repair-impact")


def nothing_hurt(person: Person, snap: Snap) -> None:
    """What there is to do before anything is written."""
    opened(person)
    person.presses("ctrl+6")
    person.sees(id="empty_action_button", state="focused")
    snap("repair-empty")
    person.presses("Return")
    person.sees(id="what_happened_edit", state="focused")
    snap("repair-begun")
