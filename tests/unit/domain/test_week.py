"""Weeks begin on any weekday, and hold seven days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.week import MONDAY, SUNDAY, Week, week_of, weeks

ANY_DAY = st.dates(date(1990, 1, 1), date(2090, 1, 1))
FIRST_WEEKDAYS = st.integers(MONDAY, SUNDAY)


def test_a_sunday_begins_one_week_and_ends_the_other() -> None:
    sunday = date(2026, 11, 1)

    assert week_of(sunday, SUNDAY) == Week(sunday)
    assert week_of(sunday, MONDAY) == Week(date(2026, 10, 26))


@pytest.mark.parametrize("wrong", [-1, 7])
def test_a_weekday_that_is_none_is_refused(wrong: int) -> None:
    with pytest.raises(ValueError, match="0 to 6"):
        week_of(date(2026, 11, 1), wrong)


def test_the_end_of_the_calendar_ends_them() -> None:
    assert [week.last for week in weeks(date(9999, 12, 25), date.max, SUNDAY)] == [
        date(9999, 12, 25)
    ]


@given(ANY_DAY, FIRST_WEEKDAYS)
def test_a_week_has_its_day_and_begins_where_weeks_begin(day: date, first_weekday: int) -> None:
    week = week_of(day, first_weekday)

    assert day in week.days
    assert week.has(day)
    assert week.first.weekday() == first_weekday
    assert week.days[-1] == week.last


@given(ANY_DAY, st.integers(0, 60), FIRST_WEEKDAYS)
def test_each_day_of_a_span_lies_in_one_week(day: date, more: int, first_weekday: int) -> None:
    days = [day + timedelta(days=number) for number in range(more + 1)]

    found = list(weeks(days[0], days[-1], first_weekday))

    assert [week for week in found for each in days if week.has(each)] == [
        week_of(each, first_weekday) for each in days
    ]


@given(st.sets(ANY_DAY | st.dates(date(2026, 1, 1), date(2026, 2, 1))), FIRST_WEEKDAYS)
def test_it_finds_its_own_among_days_in_order(found: set[date], first_weekday: int) -> None:
    days = sorted(found)
    week = week_of(date(2026, 1, 14), first_weekday)

    assert days[week.those_of(days)] == [day for day in days if week.has(day)]
