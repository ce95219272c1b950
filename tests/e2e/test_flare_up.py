"""Somebody writes down on a calm day what helps, and finds it on a hard one, without a mouse."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_what_was_written_on_a_calm_day_is_found_from_today_on_a_hard_one(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+6")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("The messages went on")
    owner.waits_until_saved()
    owner.presses("ctrl+6")
    adds_what_sets_it_off(owner)
    owner.presses("ctrl+6")
    owner.sees(id="set_off_card", name="A phone face down")
    owner.locks()
    owner.unlocks()

    owner.presses("ctrl+1")
    owner.tabs_to(id="flare_up_button")
    owner.presses("Return")
    owner.sees(id="flare_up_slow_button", state="focused")
    owner.sees(name="A phone face down")
    owner.sees(name="Cold water on my wrists")
    owner.presses("Escape")
    owner.sees(id="flare_up_button", state="focused")
    owner.quits()


def adds_what_sets_it_off(owner: Person) -> None:
    """What it is, and what helps then."""
    owner.sees(id="change_plan_button", state="focused")
    owner.tabs_to(id="add_set_off_button")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types("A phone face down")
    owner.tabs_to(id="what_helps_edit")
    owner.types("Cold water on my wrists")
    owner.waits_until_saved()
