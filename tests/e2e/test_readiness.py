"""A look at whether one is ready, from Boundaries to Today and back, without a mouse."""

from datetime import timedelta

import pytest

from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]
A_DAY = timedelta(days=1)


def test_not_yet_leads_to_a_small_step_on_today_by_the_keyboard_alone(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+5")
    owner.tabs_to(id="empty_second_button")
    owner.presses("Return")
    owner.sees(id="title_edit")
    answers_both_lists(owner)
    plans_something_else(owner)
    owner.locks()
    owner.unlocks()

    owner.sees(id="step_item")
    owner.sees(name="Ask for the night train")
    owner.presses("ctrl+2")
    owner.sees(name_has="Look at readiness")
    owner.presses("ctrl+5")
    owner.tabs_to(id="empty_second_button")
    owner.presses("Return")
    owner.sees(name_has="Look at readiness, ")
    owner.quits()


def answers_both_lists(owner: Person) -> None:
    """A yes of one alone is asked about above the outcome, and put aside."""
    owner.tabs_to(id="earlier_edit")
    owner.types("We grew quiet")
    owner.tabs_to(id="both_free_mine_scale")
    owner.presses("1")
    owner.tabs_to(id="both_free_theirs_scale")
    owner.presses("4")
    for field in ("steady_enough_theirs_scale", "one_sided_aside_button"):
        owner.tabs_to(id=field)
    owner.presses("Return")
    owner.sees_no(id="one_sided_aside_button")


def plans_something_else(owner: Person) -> None:
    """Its day is the one before this, so that midnight changes nothing."""
    for chip in ({"name": "Not yet", "id": "not_yet_chip"}, {"id": "planned_novelty_chip"}):
        owner.tabs_to(**chip)
        owner.presses("space")
    owner.tabs_to(id="plan_step_edit")
    owner.types("Ask for the night train")
    owner.tabs_to(id="plan_on_edit")
    owner.types(f"{SystemClock().now().date() - A_DAY:%Y-%m-%d}")
    owner.presses("Tab")
    owner.waits_until_saved()
