"""The first evening in the real window, by the keyboard alone, left halfway and gone on with."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_left_halfway_everything_is_kept_and_it_goes_on_there(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+n")
    owner.tabs_to(name="It just happened")
    owner.presses("Return")
    owner.sees(id="what_happened_edit", state="focused")
    owner.types("A message on the tablet")
    goes_on(owner, "jealous_chip")
    owner.tabs_to(id="hurt_chip")
    owner.presses("space")
    goes_on(owner, "talk_words_edit")
    owner.types("Not tonight")
    owner.locks()
    owner.unlocks()

    owner.tabs_to(id="act_button")
    owner.presses("Return")
    owner.sees_text("Not tonight", id="talk_words_edit")
    goes_back(owner)
    owner.sees(id="hurt_chip", state="checked")
    goes_back(owner)
    owner.sees_text("A message on the tablet", id="what_happened_edit")
    to_the_short_page(owner)
    begins_a_plan_from_it(owner)
    owner.quits()


def goes_back(owner: Person) -> None:
    owner.tabs_to(id="screen_back_button")
    owner.presses("Return")


def goes_on(owner: Person, following: str) -> None:
    owner.tabs_to(id="next_button")
    owner.presses("Return")
    owner.sees(id=following, state="focused")


def to_the_short_page(owner: Person) -> None:
    """Nothing more is answered."""
    for following in (
        "jealous_chip", "talk_words_edit", "talk_when_edit", "nothing_chip", "sleep_apart_chip",
        "look_again_on_edit", "next_button",
    ):  # fmt: skip
        goes_on(owner, following)
    owner.sees(name="That is enough for tonight")


def begins_a_plan_from_it(owner: Person) -> None:
    """The plan points at the evening, which can be read in the journal."""
    owner.tabs_to(id="evening_plan_button")
    owner.presses("Return")
    owner.sees(id="repair_plan_editor")
    owner.sees_text("A message on the tablet", id="what_happened_edit")
    owner.presses("ctrl+6")
    owner.tabs_to(id="linked_row", name_has="First evening")
    owner.presses("Return")
    owner.sees(id="evening_plan_button", name="Open the repair plan")
