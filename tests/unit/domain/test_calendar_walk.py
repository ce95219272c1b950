"""Walking through the calendar: there and back, never out of it, and always to a day there is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.calendar_walk import EARLIEST, LATEST, Stride, Unit, beside, walked

DAYS = st.dates(EARLIEST, LATEST)
STRIDES = st.builds(Stride, st.sampled_from(Unit), st.integers(-40, 40))
FIRST_WEEKDAYS = st.integers(0, 6)


@pytest.mark.parametrize(
    ("day", "stride", "expected"),
    [
        (date(2026, 3, 31), Stride(Unit.MONTH, -1), date(2026, 2, 28)),
        (date(2024, 2, 29), Stride(Unit.MONTH, 12), date(2025, 2, 28)),
        (date(2026, 12, 14), Stride(Unit.MONTH, 1), date(2027, 1, 14)),
        (date(2026, 3, 4), Stride(Unit.WEEKDAY, 0), date(2026, 3, 2)),
        (date(2026, 3, 4), Stride(Unit.WEEKDAY, 6), date(2026, 3, 8)),
        (LATEST, Stride(Unit.DAY, 7), LATEST),
        (EARLIEST, Stride(Unit.MONTH, -12), EARLIEST),
    ],
)
def test_where_a_key_leads(day: date, stride: Stride, expected: date) -> None:
    assert walked(day, stride, first_weekday=0) == expected


@given(DAYS, STRIDES, FIRST_WEEKDAYS)
def test_no_step_leaves_the_calendar(day: date, stride: Stride, first: int) -> None:
    assert EARLIEST <= walked(day, stride, first) <= LATEST


@given(DAYS, FIRST_WEEKDAYS)
def test_home_and_end_span_the_week_of_the_day(day: date, first: int) -> None:
    home, end = (walked(day, Stride(Unit.WEEKDAY, place), first) for place in (0, 6))

    assert home <= day <= end
    if home > EARLIEST and end < LATEST:
        assert end - home == timedelta(days=6)
        assert home.weekday() == first


@given(DAYS, st.integers(-30, 30))
def test_months_lead_there_and_back(day: date, by: int) -> None:
    month = (day.year, day.month)
    far = beside(month, by)

    if (EARLIEST.year, EARLIEST.month) < far < (LATEST.year, LATEST.month):
        assert beside(far, -by) == month
