"""What leaves through the clipboard: plain text, marked as private, and gone with the lock."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.trust, pytest.mark.serial]

WORDS = "brambledown by the door"
HINT_FOR_HISTORIES = "x-kde-passwordManagerHint"


@pytest.fixture
def writer(owner: Person) -> Person:
    """Somebody who has written something and selected all of it."""
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types(WORDS)
    owner.presses("ctrl+a")
    return owner


def test_a_copy_is_plain_text_that_histories_are_asked_to_leave_out(writer: Person) -> None:
    writer.presses("ctrl+c")

    found = writer.looks_at_the_clipboard()

    assert found["text"] == WORDS
    assert HINT_FOR_HISTORIES in found["formats"]
    assert [form for form in found["formats"] if "html" in form or "opendocument" in form] == []


def test_locking_takes_a_copy_and_a_selection_back(writer: Person) -> None:
    writer.presses("ctrl+c")
    assert writer.looks_at_the_clipboard()["selected"] == WORDS

    writer.locks()

    found = writer.looks_at_the_clipboard()
    assert (found["text"], found["selected"]) == ("", "")


def test_covering_takes_the_selection_back(writer: Person) -> None:
    writer.presses("F9")
    writer.sees(id="cover")

    assert writer.looks_at_the_clipboard()["selected"] == ""


def test_locking_leaves_what_another_program_copied(writer: Person) -> None:
    writer.copies_elsewhere("from elsewhere")

    writer.locks()

    assert writer.looks_at_the_clipboard()["text"] == "from elsewhere"
