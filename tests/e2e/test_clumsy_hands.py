"""What hurried, upset or unlucky hands do to the window: nothing breaks, and nothing is lost."""

import pytest

from tests.e2e.person import PASSPHRASE, Person
from tests.e2e.ready import ReadyHome, kept_notes
from tests.vaults import picture_of

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

LONG_PASTE = "A thing I said twenty thousand times over. " * 470
HARD_LETTERS = "👩‍👩‍👧 שלום, אני כאן. مرحبا بك — naïve Ω ½ 東京 \u202eright to left\u202c end"
MOST_LETTERS = 1_000_000


def test_wrong_passphrases_change_nothing_and_the_right_one_still_opens(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_app()
    owner.sees(id="open_button")
    before = picture_of(ready.paths.vault)

    for wrong in ("coat queue", PASSPHRASE.upper(), "x" * 300):
        owner.tries_to_unlock(wrong)
        owner.sees(name="That did not open it. Try once more.")
        owner.presses("BackSpace")
        owner.sees_no(name="That did not open it. Try once more.")

    assert picture_of(ready.paths.vault) == before
    owner.unlocks()


def test_an_empty_passphrase_is_not_even_tried(owner: Person) -> None:
    owner.opens_the_app()
    owner.sees(id="open_button")

    owner.presses("Return", "Return")
    owner.clicks(id="open_button")

    owner.sees(id="open_button", name="Open")
    owner.sees_no(id="error_label")


def test_the_first_run_does_not_go_on_over_empty_or_different_fields(person: Person) -> None:
    person.opens_the_app()
    person.sees(id="next_button")
    assert person.sees_all(id="next_button", state="enabled") == []

    person.writes_into("coat queue moss", within="passphrase_field", id="edit")
    person.writes_into("coat queue mist", within="again_field", id="edit")
    person.presses("Return")

    assert person.sees(id="first_run_passphrase")
    assert person.sees_all(id="next_button", state="enabled") == []


def test_a_page_with_nothing_in_it_is_not_kept(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.clicks(id="capture_edit")
    owner.presses("space", "ctrl+Return")
    owner.begins_a_note()
    owner.types("gone again")
    owner.presses("ctrl+a", "Delete")
    owner.goes_to("journal")
    owner.sees(id="empty_state")
    owner.quits()

    assert kept_notes(ready) == []


def test_a_very_long_paste_is_kept_to_the_last_letter(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()

    owner.pastes(LONG_PASTE)
    owner.waits_until_saved()
    owner.quits()

    assert len(LONG_PASTE) > 20_000
    assert kept_notes(ready) == [LONG_PASTE]


def test_a_paste_beyond_all_bounds_is_refused_and_the_page_stays(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types("before ")

    owner.pastes("y" * (MOST_LETTERS + 1))
    owner.sees(name_has="more than one page can hold")
    owner.types("after")
    owner.quits()

    assert kept_notes(ready) == ["before after"]


def test_letters_of_every_kind_come_back_as_they_were(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.pastes(HARD_LETTERS)
    owner.types(" and more")
    owner.locks()
    owner.unlocks()

    owner.searches_for("naive")

    owner.sees_pages(1)
    owner.quits()
    assert kept_notes(ready) == [f"{HARD_LETTERS} and more"]


def test_undo_takes_back_one_word_or_one_paste_at_a_time(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types("this stays and these")
    owner.pastes(" go in one step")
    owner.sees_text("this stays and these go in one step", id="text_edit")

    for left in ("this stays and these", "this stays and", "this stays"):
        owner.presses("ctrl+z")
        owner.sees_text(left, id="text_edit")
    owner.quits()

    assert kept_notes(ready) == ["this stays"]


def test_undo_brings_a_page_back_from_the_trash(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note("thrown away by mistake")
    owner.goes_to("journal")
    owner.opens_the_first_page()
    owner.clicks(id="more_button")
    owner.clicks(id="trash_item")
    owner.sees_pages(0)

    owner.presses("ctrl+z")

    owner.sees_pages(1)
    owner.quits()
    assert kept_notes(ready) == ["thrown away by mistake"]
