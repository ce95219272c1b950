"""A look at whether one is ready, from Boundaries to what is kept, without a mouse."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_not_yet_is_answered_by_the_keyboard_and_found_again(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+5")
    owner.tabs_to(id="empty_second_button")
    owner.presses("Return")
    owner.sees(id="title_edit")
    owner.tabs_to(id="earlier_edit")
    owner.types("We grew quiet")
    owner.tabs_to(name="Not yet", id="not_yet_chip")
    owner.presses("space")
    owner.locks()
    owner.unlocks()
    owner.presses("ctrl+2")

    owner.sees(name_has="Look at readiness")
    owner.quits()
