"""An agreement some time later: what changed between two versions, and an evening ahead."""

import pytest

from tests.e2e.agreeing import begins_an_agreement, writes_a_clause
from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_two_versions_are_compared_and_an_evening_is_asked_about(owner: Person) -> None:
    owner.opens_the_notebook()
    begins_an_agreement(owner)
    keeps_a_version(owner)
    owner.activates(id="who_section")
    writes_a_clause(owner, "Nobody from the choir.")
    keeps_a_version(owner)
    compares_the_first_with_the_second(owner)
    owner.activates(id="checkpoints_section")
    asks_about_this_evening(owner)
    owner.quits()


def keeps_a_version(owner: Person) -> None:
    owner.activates(id="step_button", name="Keep this version")
    owner.sees(id="step_button", name="We talked it through")


def compares_the_first_with_the_second(owner: Person) -> None:
    owner.tabs_to(id="older_version_button")
    owner.presses("Return")
    owner.activates(id="1_item")
    owner.sees(id="older_version_button", name="Compared from: Version 1")
    owner.tabs_to(id="newer_version_button")
    owner.presses("Return")
    owner.activates(id="2_item")
    owner.sees(id="newer_version_button", name="Compared with: Version 2")
    owner.sees(name="New: Nobody from the choir.")


def asks_about_this_evening(owner: Person) -> None:
    owner.tabs_to(id="ask_me_button", name="Choose an evening")
    owner.presses("Return")
    owner.sees(id="day_edit", state="focused")
    owner.tabs_to(id="accept_button", name="Ask me then")
    owner.presses("Return")
    owner.sees(within="asking_row", name_has="before, right after, and a week later")
