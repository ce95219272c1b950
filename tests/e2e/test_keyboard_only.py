"""Somebody who never touches the mouse gets everywhere."""

from time import monotonic

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from tests.e2e.person import PASSPHRASE, Person
from tests.e2e.ready import ReadyHome, kept_bodies, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_page_is_written_found_and_opened_without_a_mouse(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_app()
    owner.sees(within="passphrase_field", id="edit", state="focused")
    owner.types(PASSPHRASE)
    owner.presses("Return")
    owner.sees(id="capture_edit", state="focused")

    owner.presses("ctrl+n", "Down")
    owner.sees(id="note_item", state="focused")
    owner.presses("Return")
    owner.sees(id="text_edit", state="focused")
    owner.types("written without a mouse")
    owner.presses("ctrl+2", "ctrl+f")
    owner.sees(within="search_field", id="edit", state="focused")
    owner.types("mouse")
    owner.sees_pages(1)
    owner.presses("Down", "Return")

    owner.sees_text("written without a mouse", id="text_text")
    owner.quits()
    assert kept_notes(ready) == ["written without a mouse"]


def test_f1_explains_and_leads_back_to_the_words(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+n", "Down", "Return")
    owner.sees(id="text_edit", state="focused")
    owner.types("half a sentence")

    owner.presses("F1")
    owner.sees(within="reader", id="title_label", name="Writing it down")
    owner.sees(id="return_button", state="focused")
    owner.presses("Return")

    owner.sees_text("half a sentence", id="text_edit")


def test_enter_presses_the_button_that_has_the_keyboard(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+slash")
    owner.sees(id="reject_button", state="focused")

    owner.presses("Return")

    owner.sees_no(id="shortcuts_sheet")


def test_a_check_in_takes_less_than_a_minute_without_a_mouse(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+4")
    owner.sees(id="calm_scale", state="focused")
    begun = monotonic()

    for number in ("7", "5", "10", "0", "6"):
        owner.types(number)
        owner.presses("Return")
    owner.types("rain")
    owner.presses("Return")
    owner.types("quiet after all")
    owner.presses("ctrl+Return")
    owner.sees(id="toast")
    took = monotonic() - begun
    owner.quits()

    assert took < 60
    assert kept_bodies(ready) == [
        CheckInBody(
            calm=7, closeness=5, trust=10, jealousy=0, energy=6, word="rain", line="quiet after all"
        )
    ]
