"""What happened is written down in a repair plan, and read on its page, without a mouse."""

from datetime import timedelta

import pytest

from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]
A_FORTNIGHT = timedelta(days=14)


def test_one_evening_leads_from_nothing_to_a_plan_by_the_keyboard_alone(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+6")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    writes_down_what_happened(owner)
    owner.presses("ctrl+6")
    owner.sees(id="stand_label", name="Not deciding yet")
    owner.sees(id="wait_label", name_has="Nothing needs to be decided before")
    owner.sees(name="Strongly")
    owner.locks()
    owner.unlocks()

    owner.presses("ctrl+6")
    owner.sees(id="happened_label", name="The messages went on")
    owner.tabs_to(id="repair_people_button")
    owner.presses("Return")
    owner.sees(name="When you need somebody now")
    owner.quits()


def writes_down_what_happened(owner: Person) -> None:
    """One line, where she stands, until when, and one thing that it touches."""
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("The messages went on")
    owner.tabs_to(id="undecided_chip")
    owner.presses("space")
    owner.tabs_to(id="not_before_edit")
    owner.types(f"{SystemClock().now().date() + A_FORTNIGHT:%Y-%m-%d}")
    owner.tabs_to(id="impact_sleep_scale")
    owner.presses("8")
    owner.waits_until_saved()
