"""Setting up a session: it starts empty, and the stage shows just what was looked at before."""

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.talking import goes_on, on_screen, passes_the_gate
from tests.e2e.two_at_home import SHOWN_TEXT, SHOWN_TITLE, two_at_home

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

NEXT = "together_next_button"


def test_what_was_ticked_is_what_the_stage_shows_by_the_keyboard_alone(
    owner: Person, ready: ReadyHome
) -> None:
    two_at_home(ready)
    owner.opens_the_notebook()
    owner.presses("ctrl+7")

    chooses_a_free_talk(owner)
    ticks_one_field(owner)
    owner.sees(name_has=SHOWN_TEXT)
    owner.sees_no(name_has=SHOWN_TITLE)
    presses_next(owner)
    chooses_this_window(owner)

    owner.sees(id="arrived_button")
    passes_the_gate(owner)
    shown = on_screen(owner)
    for way in ("start_button", "go_on_button"):
        shown = goes_on(owner, way, shown)
    owner.sees(name_has=SHOWN_TEXT)
    owner.sees_no(name_has=SHOWN_TITLE)


def chooses_a_free_talk(owner: Person) -> None:
    """The last of the eight."""
    owner.tabs_to(id="opening_card")
    owner.presses("Down", "Down", "Down", "Right")
    owner.sees(id="free_card", state="checked")
    presses_next(owner)


def ticks_one_field(owner: Person) -> None:
    """What happened, and not the title; nothing was ticked before."""
    owner.sees(id="showing_step")
    assert ticked(owner) == []
    owner.tabs_to(name_has="What happened", role="check box")
    owner.presses("space")
    assert len(ticked(owner)) == 1
    presses_next(owner)


def chooses_this_window(owner: Person) -> None:
    """Not the whole screen, and start."""
    owner.tabs_to(id="full_card")
    owner.presses("Right")
    owner.sees(id="window_card", state="checked")
    presses_next(owner)


def presses_next(owner: Person) -> None:
    """Go to the button at the foot, and press it."""
    owner.tabs_to(id=NEXT)
    owner.presses("Return")


def ticked(owner: Person) -> list[str]:
    """What is chosen to be shown."""
    return [seen.name for seen in owner.sees_all(within="showing_step", state="checked")]
