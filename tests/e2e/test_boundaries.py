"""An agreement from its name to a mark of both, and a pause, without a mouse."""

import pytest

from tests.e2e.agreeing import begins_an_agreement, writes_a_clause
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_agreements

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_an_agreement_is_written_read_by_both_and_paused_by_the_keyboard(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    begins_an_agreement(owner)
    owner.presses("Down", "Down", "Down", "Down", "Down")
    owner.sees(id="who_section", state="checked")
    writes_a_clause(owner, "Nobody from the choir.")
    marks_it_as_both(owner)
    owner.sees(id="state_line", name_has="Agreed by both")
    owner.tabs_to(id="pause_button")
    owner.presses("Return")
    owner.sees(id="state_line", name_has="Paused")
    finds_the_pause_on_today(owner)
    owner.quits()

    assert kept_agreements(ready) == [("The summer we try it", "paused", 1)]


def marks_it_as_both(owner: Person) -> None:
    """Keep a version, talk, read, then hand the screen over and take it back."""
    for step in ("Keep this version", "We talked it through", "Read it as it stands"):
        owner.tabs_to(id="step_button", name=step)
        owner.presses("Return")
    marks(owner, "I have read this")
    owner.tabs_to(id="step_button", name="Hand it over to read")
    owner.presses("Return")
    for button in ("I have the screen now", "I have read this", "I have the screen again"):
        marks(owner, button)


def finds_the_pause_on_today(owner: Person) -> None:
    """It is named there, and leads back to the agreement."""
    owner.presses("ctrl+1")
    owner.sees(within="agreement_item", name="“The summer we try it” is paused")
    owner.activates(within="agreement_item", name="Open it")
    owner.sees(id="state_line", name_has="Paused")


def marks(owner: Person, button: str) -> None:
    owner.sees(id="hand_over_button", name=button)
    owner.tabs_to(id="hand_over_button")
    owner.presses("Return")
