"""The calendar in the real window: read aloud, walked by keys, leading to the pages of a day."""

import pytest

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_a_day_is_found_by_keys_and_shows_its_pages(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note("found again in the calendar")
    owner.presses("ctrl+d")
    owner.sees(name_has=": 1 note", state="focused")

    owner.presses("Page_Up")
    owner.sees(name_has=": no pages", state="focused")
    owner.presses("t", "Return")

    owner.sees_no(id="calendar_popover")
    owner.sees_pages(1)
    owner.sees(id="month_filter_chip", state="checked")
    owner.presses("ctrl+d", "Escape")
    owner.sees_no(id="calendar_popover")
