"""Free notes by the keyboard: signs while one writes, none when it is read, and words to borrow."""

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_note_with_a_list_and_bold_words_is_read_without_signs(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types("# The way home")
    owner.presses("Return")
    owner.types("- counted lamps")
    owner.presses("Return")
    owner.types("sang loudly")
    owner.presses("ctrl+shift+Left", "ctrl+b")
    owner.sees_text("# The way home\n- counted lamps\n- sang **loudly**", id="text_edit")

    owner.presses("ctrl+2")
    owner.opens_the_first_page()

    owner.sees_text("The way home\n•  counted lamps\n•  sang loudly", id="text_text")
    owner.quits()


def test_a_note_begins_from_a_template_and_becomes_one(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+t")
    owner.sees(id="template_row", name="A letter I will not send", state="focused")
    owner.presses("Return")
    owner.waits_for(
        lambda: owner.reads(id="text_edit").startswith("Dear …,"), "for the words of the template"
    )
    owner.types(" moon")

    owner.presses("ctrl+t")
    owner.sees(id="templates_sheet")
    owner.activates(id="keep_template_button")
    owner.sees(id="template_name_edit", state="focused")
    owner.presses("ctrl+a")
    owner.types("To the moon")
    owner.activates(id="accept_button")
    owner.sees_no(id="template_sheet")

    owner.presses("ctrl+t")
    owner.sees(id="template_row", name="To the moon", state="focused")
    owner.presses("Escape")
    owner.quits()


def test_a_sentence_to_begin_with_stands_where_one_was_writing(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types("To say on Sunday:")
    owner.presses("ctrl+j")
    owner.sees(id="starters_sheet")
    owner.tabs_to(id="sentence_1_button")
    sentence = owner.sees(id="sentence_1_button").name
    owner.presses("Return")
    owner.sees_text(f"To say on Sunday: {sentence}", id="text_edit")
    owner.types(" Please.")
    owner.quits()

    assert kept_notes(ready) == [f"To say on Sunday: {sentence} Please."]
