"""The palette in the real window: everything by keyboard, and what a reader finds there."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_few_letters_lead_to_pages_kinds_topics_and_the_journal(owner: Person) -> None:
    owner.opens_the_notebook()

    owner.presses("ctrl+k")
    owner.sees(within="palette_field", id="edit", state="focused")
    owner.types("jour")
    owner.sees(id="palette_view", role="list item", name_has="Journal, Page, Ctrl+2")
    owner.presses("Return")
    owner.sees(id="journal_page")

    owner.presses("ctrl+k")
    owner.types("dark theme")
    owner.presses("Return")
    owner.sees(id="settings_appearance")

    owner.presses("ctrl+k")
    owner.types("jealousy note")
    owner.presses("Return")
    owner.sees(id="jealousy_editor")

    owner.presses("ctrl+k")
    owner.types("umbrella")
    owner.presses("Return")
    owner.sees_text("umbrella", within="search_field", id="edit")


def test_it_goes_with_the_cover_and_with_the_lock(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+k")
    owner.types("zzz")
    owner.presses("F9")
    owner.sees(id="cover")
    owner.presses("F9")

    owner.sees_no(id="palette_view")
    owner.presses("ctrl+k")
    owner.sees_text("", within="palette_field", id="edit")
    owner.locks()
    owner.sees_no(id="palette_view")
