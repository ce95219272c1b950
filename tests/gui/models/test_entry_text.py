"""The words that stand in the place of a missing title."""

from dataclasses import replace

import pytest

from hallpass_desktop.gui.models.entry_text import LEFT_OFF, EntryText, opening_of

UNTITLED = EntryText(
    "Wed", "13", "Note, 21:04", "It rained. I liked it.", "Note", "Only you", "", is_untitled=True
)

NO_STOPS = str.maketrans("", "", " ,;")


def anything(_text: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("words", "opening", "rest"),
    [
        ("It rained. I liked it.", "It rained.", "I liked it."),
        ("One line", "One line", ""),
        ("A first line\nand a second", "A first line and a second", ""),
        ("word " * 30, "word " * 9 + "…", ("word " * 21).strip()),
        ("w" * 60, "w" * 44 + " …", "w" * 16),
    ],
)
def test_the_first_words_open_a_page(words: str, opening: str, rest: str) -> None:
    assert opening_of(words, anything) == (opening, rest)


@pytest.mark.parametrize("room", [3, 4, 8, 12, 20, 35, 60])
@pytest.mark.parametrize(
    "words",
    [
        "We went the long way home, past the shop. It rained.",
        "A sentence that goes on and on for rather longer than any line has room. Then another.",
        "Donaudampfschifffahrtsgesellschaft and back",
        "word " * 30,
    ],
)
def test_no_word_is_lost_between_the_opening_and_the_rest(words: str, room: int) -> None:
    opening, rest = opening_of(words, lambda text: len(text) <= room)

    assert len(opening) <= room
    kept = opening.removesuffix(LEFT_OFF)
    assert f"{kept}{rest}".translate(NO_STOPS) == words.translate(NO_STOPS)


def test_a_page_without_title_shows_its_first_words_in_the_place_of_one() -> None:
    said = UNTITLED.in_own_words(anything)

    assert (said.title, said.preview) == ("It rained.", "I liked it.")
    assert not said.is_untitled


def test_a_title_stays_and_so_does_what_a_search_found() -> None:
    titled = replace(UNTITLED, title="Rain", is_untitled=False)
    found = replace(UNTITLED, lead="In: Text", preview="…liked it.")

    assert titled.in_own_words(anything) is titled
    assert found.in_own_words(anything) is found


def test_without_room_for_both_the_icon_alone_says_who_sees_a_page() -> None:
    found = replace(UNTITLED, lead="In: What happened")

    assert found.facts(anything) == "Only you  ·  In: What happened"
    assert found.facts(lambda text: len(text) < 20) == "In: What happened"
    assert UNTITLED.facts(lambda text: len(text) < 5) == "Only you"
