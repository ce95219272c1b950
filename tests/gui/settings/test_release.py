"""The app says how old it is, since it never asks anybody."""

from datetime import date

import pytest

from hallpass_desktop.gui.pages.settings.release import age_in_months, part_version


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2026, 11, 21), 0),
        (date(2026, 12, 20), 0),
        (date(2026, 12, 21), 1),
        (date(2028, 1, 3), 13),
        (date(2020, 1, 1), 0),
    ],
)
def test_age_counts_whole_months(today: date, months: int) -> None:
    assert age_in_months(today, released=date(2026, 11, 21)) == months


def test_a_part_without_a_package_has_no_number() -> None:
    assert part_version("") == ""
    assert part_version("no-such-part-anywhere") == ""
