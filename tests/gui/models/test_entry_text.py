"""The words that stand in the place of a missing title."""

from dataclasses import replace

import pytest

from hallpass_desktop.gui.models.entry_text import EntryText, opening_of

UNTITLED = EntryText(
    "Wed", "13", "Note, 21:04", "It rained. I liked it.", "Note", "Only you", "", is_untitled=True
)


@pytest.mark.parametrize(
    ("words", "opening", "rest"),
    [
        ("It rained. I liked it.", "It rained.", "I liked it."),
        ("One line", "One line", ""),
        ("A first line\nand a second", "A first line and a second", ""),
        ("word " * 30, "word word word word word word word word …", ("word " * 22).strip()),
        ("w" * 60, "w" * 44 + " …", "w" * 16),
    ],
)
def test_the_first_words_open_a_page(words: str, opening: str, rest: str) -> None:
    assert opening_of(words) == (opening, rest)


def test_a_page_without_title_shows_its_first_words_in_the_place_of_one() -> None:
    said = UNTITLED.in_own_words()

    assert (said.title, said.preview) == ("It rained.", "I liked it.")
    assert not said.is_untitled


def test_a_title_stays_and_so_does_what_a_search_found() -> None:
    titled = replace(UNTITLED, title="Rain", is_untitled=False)
    found = replace(UNTITLED, lead="In: Text", preview="…liked it.")

    assert titled.in_own_words() is titled
    assert found.in_own_words() is found
