"""Two people at one screen answer behind the curtain, with the keyboard alone."""

import pytest

from tests.e2e.agreeing import goes_to_the_grid, has_a_grid, kept_grid
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

SECRET = "zebrafinch"


@pytest.fixture
def agreement(ready: ReadyHome) -> None:
    """An agreement with two rows to answer."""
    has_a_grid(ready)


@pytest.mark.usefixtures("agreement")
def test_the_second_one_finds_no_word_of_the_first_until_both_said_yes(
    owner: Person, ready: ReadyHome
) -> None:
    goes_behind_the_curtain(owner)
    owner.presses("3")
    owner.sees(name_has="Kissing, Your answer: Only if …")
    owner.types(SECRET)
    owner.presses("Return")
    owner.sees(name_has=f"Kissing, Your answer: Only if …, {SECRET}")
    presses_yes(owner, "I am done")
    presses_yes(owner, "I have the screen now")
    owner.sees(id="curtain_table", state="focused")
    owner.sees(name_has="Kissing, Your answer: no answer yet")
    assert SECRET not in owner.everything()
    owner.presses("5")
    owner.sees(name_has="Kissing, Your answer: No")
    presses_yes(owner, "I am done")
    assert SECRET not in owner.everything()
    for button in ("Yes, let us look", "I have the screen again", "Yes, let us look"):
        presses_yes(owner, button)
    owner.sees(name_has=f"Kissing, You: Only if …, {SECRET}")
    owner.sees(name_has="Kissing, To talk about")
    owner.quits()

    assert kept_answers(ready)[0] == ("only_if", SECRET, "no")


@pytest.mark.usefixtures("agreement")
def test_a_cover_in_the_middle_leaves_nothing_of_the_answers(
    owner: Person, ready: ReadyHome
) -> None:
    goes_behind_the_curtain(owner)
    owner.presses("1")
    owner.sees(name_has="Kissing, Your answer: Want")
    owner.presses("F9")
    owner.sees(id="cover")
    assert "Your answer" not in owner.everything()
    owner.presses("F9", "Escape")
    owner.sees_no(id="cover")
    assert "Your answer" not in owner.everything()
    owner.quits()

    assert kept_answers(ready) == [("", "", ""), ("", "", "")]


def goes_behind_the_curtain(owner: Person) -> None:
    goes_to_the_grid(owner)
    owner.tabs_to(id="curtain_button")
    owner.presses("Return")
    owner.sees(id="curtain_table", state="focused")


def presses_yes(owner: Person, button: str) -> None:
    owner.sees(id="curtain_yes_button", name=button)
    owner.tabs_to(id="curtain_yes_button")
    owner.presses("Return")


def kept_answers(ready: ReadyHome) -> list[tuple[str, str, str]]:
    """What is on the disk of every row: my answer with its words, and the other one's."""
    return [(body.mine, body.mine_if, body.theirs) for body in kept_grid(ready)]
