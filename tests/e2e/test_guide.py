"""The guide and the question of the week, without a mouse."""

import pytest

from hallpass_desktop.domain.note import NoteBody
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_bodies

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_topic_is_found_by_its_words_and_read(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("F1")
    owner.sees(within="reader", id="title_label", name="Writing it down")

    owner.presses("ctrl+f")
    owner.sees(within="search_field", id="edit", state="focused")
    owner.types("pressure yes no control")
    owner.sees(id="topics_view", role="list item", name_has="Consent")
    owner.presses("Down", "Return")

    owner.sees(within="reader", id="title_label", name_has="Consent")
    owner.presses("F1")
    owner.sees(id="today_page")


def test_the_question_of_the_week_becomes_a_note(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    question = owner.sees(id="question_label").name
    owner.tabs_to(id="write_button")
    owner.presses("Return")
    owner.sees(id="text_edit", state="focused")
    owner.types("That it was only the phone.")
    owner.presses("ctrl+1")
    owner.sees(id="today_page")
    owner.quits()

    assert kept_bodies(ready) == [NoteBody(question, "That it was only the phone.")]


def test_a_question_that_was_left_stays_away(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.tabs_to(id="skip_button")
    owner.presses("Return")
    owner.sees_no(id="question_card")

    owner.locks()
    owner.unlocks()
    owner.sees_no(id="question_card")
