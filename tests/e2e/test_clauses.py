"""Words that are explained once, and a clause that is split and made one again, by the keyboard."""

import pytest

from tests.e2e.agreeing import begins_an_agreement, writes_a_clause
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_clauses

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

MOST_SECTIONS = 30
MEANING = "An evening that is planned."


def test_a_word_is_explained_and_a_clause_is_split_and_merged(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    begins_an_agreement(owner)
    explains(owner, "date", MEANING)
    owner.tabs_to(id="words_section")
    goes_to(owner, "who_section", "Up")
    writes_a_clause(owner, "No date comes first. We tell it the same day.")
    owner.tabs_to(id="meaning_link", name="What “date” means to you both")
    owner.presses("Return")
    owner.sees_text(MEANING, id="meaning_text")
    owner.presses("Escape")
    chooses(owner, "split_item")
    owner.sees(id="split_choice", name="We tell it the same day.")
    accepts(owner)
    owner.sees(id="clause_card", name_has="No date comes first.")
    owner.sees(id="clause_card", name_has="We tell it the same day.")
    chooses(owner, "merge_item")
    owner.sees(id="merged_text")
    accepts(owner)
    owner.sees(id="toast")
    owner.quits()

    assert kept_clauses(ready) == ["No date comes first.\nWe tell it the same day."]


def test_a_note_says_how_a_clause_went_and_the_clause_leads_to_it(owner: Person) -> None:
    owner.opens_the_notebook()
    begins_an_agreement(owner)
    goes_to(owner, "who_section", "Down")
    writes_a_clause(owner, "Nobody from the choir.")
    owner.begins_a_note()
    owner.types("I met them on the stairs.")
    owner.tabs_to(id="touch_clause_button")
    owner.presses("Return")
    owner.sees(id="clause_choice", name="Nobody from the choir.", state="focused")
    owner.presses("space")
    owner.tabs_to(id="kept_choice")
    owner.presses("Down", "Down", "space")
    owner.sees(id="broken_choice", state="checked")
    accepts(owner)
    owner.sees(id="touched_clause_chip", name_has="not kept")
    owner.presses("ctrl+5")
    owner.sees(id="going_row", name_has="Not kept")
    owner.sees(id="first_steps_card")
    owner.tabs_to(id="going_row")
    owner.presses("Return")
    owner.sees(id="linked_row", name_has="Clause")
    owner.quits()


def test_a_pulse_says_how_a_clause_went(owner: Person) -> None:
    owner.opens_the_notebook()
    begins_an_agreement(owner)
    goes_to(owner, "who_section", "Down")
    writes_a_clause(owner, "Nobody from the choir.")
    owner.presses("ctrl+4")
    owner.sees(id="calm_scale", state="focused")
    owner.tabs_to(id="more_touches_button")
    owner.presses("Return")
    owner.sees(id="touch_clause_button", state="focused")
    owner.presses("Return")
    owner.sees(id="clause_choice", name="Nobody from the choir.", state="focused")
    owner.presses("space")
    owner.tabs_to(id="kept_choice")
    owner.presses("space")
    accepts(owner)
    owner.sees(id="touched_clause_chip", name_has="kept")
    owner.presses("ctrl+Return")
    owner.sees(id="toast")
    owner.sees_no(id="touched_clause_chip")
    owner.presses("ctrl+5")
    owner.sees(id="going_row", name_has="Kept")
    owner.quits()


def goes_to(owner: Person, section: str, key: str) -> None:
    """By the arrows, along the contents."""
    for _ in range(MOST_SECTIONS):
        if owner.glances_at(id=section, state="checked"):
            return
        owner.presses(key)
    owner.sees(id=section, state="checked")


def explains(owner: Person, word: str, meaning: str) -> None:
    """Say what a word means, in the section for it."""
    goes_to(owner, "words_section", "Down")
    owner.tabs_to(id="add_word_button")
    owner.presses("Return")
    owner.sees(id="word_edit", state="focused")
    owner.types(word)
    owner.presses("Return")
    owner.types(meaning)
    owner.tabs_to(id="word_done_button")
    owner.presses("Return")
    owner.sees(id="change_word_button", state="focused")


def chooses(owner: Person, item: str) -> None:
    owner.tabs_to(id="clause_menu_button")
    owner.presses("Return")
    owner.tabs_to(id=item)
    owner.presses("Return")


def accepts(owner: Person) -> None:
    owner.tabs_to(id="accept_button")
    owner.presses("Return")
