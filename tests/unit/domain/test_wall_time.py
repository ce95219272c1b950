"""From the clock on the wall to the instant, through gaps, repeated hours and a missing day."""

from datetime import UTC, date, datetime, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.wall_time import instant_of, wall
from tests.unit.domain.zones import APIA, BERLIN, LORD_HOWE, ZONES_AND_DAYS, first_met, walls_near


@pytest.mark.parametrize(
    ("zone", "shown", "instant"),
    [
        (BERLIN, "2026-03-28T02:30", "2026-03-28T01:30"),
        (BERLIN, "2026-03-29T02:30", "2026-03-29T01:00"),
        (BERLIN, "2026-03-29T03:00", "2026-03-29T01:00"),
        (BERLIN, "2026-10-25T02:30", "2026-10-25T00:30"),
        (LORD_HOWE, "2026-10-04T02:15", "2026-10-03T15:30"),
        (APIA, "2011-12-30T21:00", "2011-12-30T10:00"),
        (APIA, "2011-12-31T21:00", "2011-12-31T07:00"),
    ],
)
def test_a_skipped_time_comes_at_once_and_a_repeated_one_the_first_time(
    zone: tzinfo, shown: str, instant: str
) -> None:
    found = instant_of(datetime.fromisoformat(shown), zone)

    assert found == datetime.fromisoformat(instant).replace(tzinfo=UTC)


@given(st.data())
def test_it_is_the_first_instant_that_a_walk_through_the_days_meets(data: st.DataObject) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    shown = data.draw(walls_near(day))

    assert instant_of(shown, zone) == first_met(shown, zone)


@given(st.data())
def test_later_on_the_wall_is_never_earlier_in_time(data: st.DataObject) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    earlier, later = sorted((data.draw(walls_near(day)), data.draw(walls_near(day))))

    assert instant_of(earlier, zone) <= instant_of(later, zone)


def test_a_wall_knows_no_zone_any_more() -> None:
    assert wall(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), BERLIN) == datetime(2026, 10, 25, 2, 30)
    assert wall(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), BERLIN).fold == 0
    assert wall(datetime(2026, 3, 1, tzinfo=UTC), BERLIN).date() == date(2026, 3, 1)
