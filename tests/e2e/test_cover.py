"""The cover hides whatever is open, in any part of the window, and gives it back or locks."""

import time
from pathlib import Path

import pytest

from hallpass_desktop.keys.recovery import RecoveryCode
from tests.e2e.desktop import Desktop
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

SECRET = "brambledown"
LOCKS_AFTER_SECONDS = 15.0


def test_every_page_and_sheet_looks_the_same_under_the_cover(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note(SECRET)
    owner.presses("F9")
    owner.sees(id="cover")
    plain = owner.screen_pixels()
    owner.presses("F9")
    owner.sees(id="today_page")

    for opening in ("F1", "ctrl+slash", "ctrl+n", "ctrl+2", "ctrl+comma"):
        owner.presses(opening)
        owner.waits_for(lambda: owner.screen_pixels() != plain, "for the page")
        owner.presses("F9")
        owner.sees(id="cover")
        assert owner.screen_pixels() == plain
        assert SECRET not in owner.everything()
        owner.presses("F9", "Escape")
        owner.sees_no(id="cover")


def test_a_sheet_is_back_when_the_cover_is_lifted(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+slash")
    owner.sees(id="shortcuts_sheet")

    owner.presses("F9")
    owner.sees(id="cover")
    owner.sees_no(id="shortcuts_sheet")
    owner.presses("F9")

    owner.sees(id="shortcuts_sheet")
    owner.sees_no(id="cover")


def test_escape_covers_only_when_it_is_pressed_twice(owner: Person) -> None:
    owner.opens_the_notebook()

    owner.presses("Escape")
    time.sleep(1.0)
    assert owner.sees_all(id="cover") == []
    owner.presses("Escape", "Escape")

    owner.sees(id="cover")


def test_words_typed_on_the_cover_reach_no_field(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.writes_into("before ", id="capture_edit")

    owner.presses("F9")
    owner.sees(id="cover")
    owner.types("not for this page")
    owner.presses("Tab", "Return", "F9")

    owner.sees_no(id="cover")
    assert owner.reads(id="capture_edit") == "before "


def test_the_lock_screen_can_be_covered_too(owner: Person) -> None:
    owner.opens_the_app()
    owner.sees(id="open_button")

    owner.presses("F9")
    owner.sees(id="cover")
    owner.presses("F9")

    owner.sees(id="open_button")


def test_a_cover_that_stays_becomes_a_lock(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("F9")
    owner.sees(id="cover")

    time.sleep(LOCKS_AFTER_SECONDS)

    owner.sees(id="open_button")
    owner.unlocks()


def test_what_the_sheet_opened_locks_too_before_a_passphrase_is_chosen(
    desktop: Desktop, tmp_path: Path
) -> None:
    sheet = RecoveryCode(bytes(range(16)))
    home = make_ready(tmp_path / "home", sheet=sheet)
    with somebody(desktop, home.folder, tmp_path / "log.txt") as person:
        person.opens_the_app()
        person.clicks(id="sheet_button")
        person.writes_into("".join(sheet.groups), id="group_1_edit")
        person.clicks(id="open_button")
        person.sees(id="unlock_new_passphrase")

        person.presses("F9")
        time.sleep(LOCKS_AFTER_SECONDS)

        person.sees(id="open_button")
        person.unlocks()
