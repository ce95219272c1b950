"""Which needs ask to be looked at."""

from datetime import date

import pytest

from hallpass_desktop.domain.need import asks_to_be_looked_at

TODAY = date(2026, 3, 14)
FRIDAY, THURSDAY = date(2026, 3, 13), date(2026, 3, 12)


@pytest.mark.parametrize(
    ("marks", "asks"),
    [
        ([], True),
        ([(THURSDAY, 0)], True),
        ([(THURSDAY, 4), (FRIDAY, 1)], True),
        ([(THURSDAY, 0), (FRIDAY, 2)], False),
        ([(TODAY, 4)], True),
        ([(FRIDAY, 1), (TODAY, 4)], True),
        ([(FRIDAY, 3), (TODAY, 0)], True),
        ([(FRIDAY, 3), (TODAY, 2)], False),
    ],
)
def test_a_need_that_was_hardly_met_before_today_asks(
    marks: list[tuple[date, int]], asks: bool
) -> None:
    assert asks_to_be_looked_at(marks, TODAY) is asks
