"""A step is added to a repair plan, marked as done and taken back, without a mouse."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_step_is_added_and_marked_by_the_keyboard_alone(owner: Person) -> None:
    owner.opens_the_notebook()
    begins_a_plan(owner)
    adds_a_step(owner)

    owner.tabs_to(id="done_button")
    owner.presses("d")
    owner.sees(name_has="Done: Today")
    owner.sees(id="done_button", state="focused")
    owner.presses("ctrl+z")
    owner.sees_no(name_has="Done: Today")
    owner.presses("d")
    owner.sees(name_has="Done: Today")
    owner.locks()
    owner.unlocks()

    owner.presses("ctrl+6")
    owner.sees(name_has="Done: Today")
    owner.quits()


def begins_a_plan(owner: Person) -> None:
    """One line is enough."""
    owner.presses("ctrl+6")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("The messages went on")
    owner.waits_until_saved()
    owner.presses("ctrl+6")
    owner.sees(name="No step stands here.")


def adds_a_step(owner: Person) -> None:
    """What it is, who does it and how often."""
    owner.presses("ctrl+shift+a")
    owner.sees(id="accept_button", state="focused")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types("A walk on Sundays")
    owner.tabs_to(id="me_chip")
    owner.presses("space")
    owner.tabs_to(id="each_time_chip")
    owner.presses("space")
    owner.waits_until_saved()
    owner.presses("ctrl+6")
    owner.sees(name="A walk on Sundays")
    owner.sees(name_has="Each time it comes up")
