"""Spelling in a free note without a mouse: marked, another word taken, one of one's own kept."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.gui.theme import Theme
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import CALM, ReadyHome, kept_notes, make_ready
from tests.unit.system.test_speller import dictionary

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

WITH_DICTIONARY = str(Path(__file__).with_name("with_dictionary.py"))
CODE, KNOWN = "en_GB", ("the", "late", "tram", "came", "again", "jealousy")
LINE = Theme.named("light").color("accentText")
MARK = bytes((LINE.red(), LINE.green(), LINE.blue()))


def test_a_word_is_mended_and_another_kept(desktop: Desktop, tmp_path: Path) -> None:
    ready = make_ready(tmp_path / "home", settings=replace(CALM, spelling=CODE))

    with begins_a_note(desktop, ready, tmp_path) as owner:
        owner.types("the tram came late ")
        assert not marks(owner, desktop)
        owner.types("jelousy zquiggle ")
        owner.waits_for(lambda: marks(owner, desktop), "for the marks")

        chooses(owner, "jealousy", back=2)
        owner.sees_text("the tram came late jealousy zquiggle ", id="text_edit")
        chooses(owner, "Keep this word", back=1)
        owner.waits_for(lambda: not marks(owner, desktop), "for the marks to go")
        sees_it_in_the_settings(owner, "zquiggle")
        owner.quits()

    assert kept_notes(ready) == ["the tram came late jealousy zquiggle "]


def test_who_hears_the_page_is_told_of_such_words_and_goes_from_one_to_the_next(
    desktop: Desktop, tmp_path: Path
) -> None:
    ready = make_ready(tmp_path / "home", settings=replace(CALM, spelling=CODE))

    with begins_a_note(desktop, ready, tmp_path) as owner:
        owner.types("jelousy came agian")
        assert description(owner) == ""
        owner.presses("F6", "shift+F6")
        said = "2 words here may be misspelt. Shift+F7 goes to the next."
        owner.waits_for(lambda: description(owner) == said, "for the description")

        owner.presses("ctrl+Home", "shift+F7", "shift+F7")
        owner.types("again")
        owner.sees_text("jelousy came again", id="text_edit")
        owner.presses("ctrl+k")
        owner.sees(within="palette_field", id="edit", state="focused")
        owner.types("misspelt")
        owner.presses("Return")
        owner.sees(id="text_edit", state="focused")
        owner.types("jealousy")
        owner.sees_text("jealousy came again", id="text_edit")
        owner.presses("shift+F7")
        owner.sees(name="No word here looks misspelt")
        owner.quits()


@contextmanager
def begins_a_note(desktop: Desktop, ready: ReadyHome, folder: Path) -> Iterator[Person]:
    """Somebody who writes a free note on a computer with a dictionary of a few words."""
    dictionaries = dictionary(folder / "dictionaries", CODE, *KNOWN).path.parent
    with somebody(desktop, ready.folder, folder / "log.txt") as owner:
        owner.opens_the_app(prefix=(sys.executable, "-I", WITH_DICTIONARY, str(dictionaries)))
        owner.unlocks()
        owner.begins_a_note()
        yield owner


def description(owner: Person) -> str:
    """What is read aloud after the name of the text."""
    return owner.sees(id="text_edit").description


def chooses(owner: Person, said: str, *, back: int) -> None:
    """Go so many words back from the end, and choose from the menu of the word."""
    owner.presses("ctrl+End", *["ctrl+Left"] * back, "Menu")
    owner.sees(id="spelling_menu")
    owner.tabs_to(within="spelling_menu", name=said)
    owner.presses("Return")
    owner.sees_no(id="spelling_menu")
    owner.sees(id="text_edit", state="focused")


def sees_it_in_the_settings(owner: Person, word: str) -> None:
    """Find the list of one's own words by what it is about."""
    owner.finds_in_the_settings("spelling", "words")
    owner.tabs_to(id="kept_words_link")
    owner.presses("Return")
    owner.sees(within="kept_words_sheet", name=word)


def marks(owner: Person, desktop: Desktop) -> int:
    """How much of the writing has the colour of the line below an unknown word."""
    left, top, width, height = owner.sees(id="text_edit").box
    pixels, across = owner.screen_pixels(), 3 * desktop.size[0]
    lines = (pixels[y * across + 3 * left :][: 3 * width] for y in range(top, top + height))
    return sum(line[at : at + 3] == MARK for line in lines for at in range(0, len(line), 3))
