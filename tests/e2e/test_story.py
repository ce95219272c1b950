"""The main job from end to end: a journal is made, used, locked, cut off and found again."""

import time
from pathlib import Path

import pytest

from tests.e2e.canary import leaks
from tests.e2e.person import PASSPHRASE, Person

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

QUICK = "quillfeather the small light in the hall"
MOMENT = "marrowstone at the far end of the table"
STORY = "thistledown that nobody kept the chair"
LATER = "brackenwood and one more thing before the lights go"
TYPED_AND_KEPT_SECONDS = 2.5
CANARIES = [words.split()[0] for words in (QUICK, MOMENT, STORY, LATER)] + [PASSPHRASE]


def test_every_word_is_found_again_after_a_lock_and_a_power_cut(
    person: Person, tmp_path: Path
) -> None:
    person.opens_the_app()
    person.makes_a_notebook()

    person.writes_a_quick_note(QUICK)
    writes_a_guided_note(person)
    finds(person, "marrow")

    comes_back_after_a_slip(person)
    is_cut_off_while_writing(person)

    person.opens_the_notebook()
    finds(person, "brackenwood")

    goes_to_the_trash_and_back(person)
    person.quits()
    assert leaks(tmp_path / "home", CANARIES) == []


def test_the_search_for_leaks_finds_one_that_is_planted(person: Person, tmp_path: Path) -> None:
    person.opens_the_app()
    person.makes_a_notebook()
    person.writes_a_quick_note(QUICK)
    person.quits()

    home = tmp_path / "home"
    (home / "settings.json").write_bytes(QUICK.encode("utf-16-le"))

    assert leaks(home, CANARIES) == ["settings.json: quillfeather (utf-16-le)"]


def writes_a_guided_note(person: Person) -> None:
    """Answer the first step and the story, and stop there."""
    person.begins_a_jealousy_note()
    person.clicks(id="what_happened_edit")
    person.types(MOMENT)
    person.clicks(id="next_button")
    person.waits_until_saved()
    person.presses("7")
    for _ in range(3):
        person.clicks(id="next_button")
    person.clicks(id="story_edit")
    person.types(STORY)
    person.waits_until_saved()
    person.clicks(id="stop_button")
    person.sees_no(id="jealousy_editor")


def comes_back_after_a_slip(person: Person) -> None:
    """Lock, type a wrong passphrase, then the right one."""
    person.locks()
    person.tries_to_unlock("not this one at all")
    person.sees(name_has="did not open it")
    person.unlocks()


def is_cut_off_while_writing(person: Person) -> None:
    """Go on with the quick note, wait as long as is promised, type on, and lose power."""
    opens_the_page(person, "quillfeather")
    person.clicks(id="edit_button")
    person.clicks(id="text_edit")
    person.presses("ctrl+End")
    person.types(" " + LATER)
    time.sleep(TYPED_AND_KEPT_SECONDS)
    person.types(" half a sen")
    person.pulls_the_plug()


def finds(person: Person, words: str) -> None:
    """Search, and see exactly the one page."""
    person.presses("ctrl+2")
    person.searches_for(words)
    person.waits_for(
        lambda: len(person.sees_all(id="timeline_view", name_has="Only you")) == 1,
        f"to find only the page with {words}",
    )


def opens_the_page(person: Person, words: str) -> None:
    """Search and open the one page found."""
    finds(person, words)
    person.clicks(id="timeline_view", name_has="Only you")
    person.sees(id="edit_button")


def goes_to_the_trash_and_back(person: Person) -> None:
    """Throw the page away, see it gone, bring it back from the trash, see it there."""
    opens_the_page(person, "brackenwood")
    person.clicks(id="more_button")
    person.clicks(id="trash_item")
    person.sees_no(id="timeline_view", name_has="Only you")

    person.clicks(id="menu_button")
    person.clicks(id="trash_item")
    person.clicks(id="timeline_view", name_has="left")
    person.clicks(id="restore_button")
    person.sees_no(id="timeline_view", name_has="left")

    person.clicks(within="journal_list", id="back_button")
    finds(person, "brackenwood")
