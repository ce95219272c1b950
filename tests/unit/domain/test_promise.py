"""A promise says how often, and a mark belongs to the day that the wall showed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.promise import EveryDays, Often, TimesAWeek, days_of
from hallpass_desktop.domain.wall_time import instant_of
from tests.unit.domain.zones import (
    A_QUARTER,
    APIA,
    BERLIN,
    LORD_HOWE,
    NEW_YORK,
    ZONES_AND_DAYS,
    walls_near,
)

HOURS_EAST = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    "make",
    [lambda: TimesAWeek(0), lambda: TimesAWeek(8), lambda: EveryDays(0), lambda: EveryDays(367)],
)
def test_how_often_that_means_nothing_is_refused(make: Callable[[], Often]) -> None:
    with pytest.raises(ValueError, match=r"."):
        make()


def test_a_mark_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        days_of([datetime(2026, 3, 1, 12)], BERLIN)


def test_a_day_marked_twice_is_one_day() -> None:
    marks = [datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (9, 18)]

    assert days_of(marks, BERLIN) == (date(2026, 3, 2),)


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        (BERLIN, "2026-03-28T22:59", "2026-03-28"),  # the night in which the clocks go forward
        (BERLIN, "2026-03-28T23:00", "2026-03-29"),
        (BERLIN, "2026-03-29T21:59", "2026-03-29"),
        (BERLIN, "2026-03-29T22:00", "2026-03-30"),
        (BERLIN, "2026-10-25T22:59", "2026-10-25"),  # and back
        (NEW_YORK, "2026-11-02T04:59", "2026-11-01"),
        (LORD_HOWE, "2026-04-05T13:29", "2026-04-05"),  # by half an hour
        (APIA, "2011-12-30T09:59", "2011-12-29"),  # and past a day that is none
        (APIA, "2011-12-30T10:00", "2011-12-31"),
    ],
)
def test_a_mark_just_before_midnight_stays_on_its_day(zone: tzinfo, at: str, day: str) -> None:
    found = days_of([datetime.fromisoformat(at).replace(tzinfo=UTC)], zone)

    assert found == (date.fromisoformat(day),)


@given(st.data())
def test_a_mark_made_at_a_time_that_the_wall_shows_is_on_that_day(data: st.DataObject) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    shown = data.draw(walls_near(day))
    at = instant_of(shown, zone)

    found = days_of([at, at + A_QUARTER - timedelta(seconds=1)], zone)

    if at.astimezone(zone).replace(tzinfo=None, fold=0) == shown:
        assert found == (shown.date(),)


@given(st.data(), HOURS_EAST)
def test_a_journey_moves_no_mark(data: st.DataObject, elsewhere: tzinfo) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    at = instant_of(data.draw(walls_near(day)), zone)

    assert days_of([at.astimezone(elsewhere)], zone) == days_of([at], zone)
