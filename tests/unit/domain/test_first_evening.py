"""The rules of a first evening: what is counted, and when a day to look again is named."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import Reading, is_blank, is_unfinished
from hallpass_desktop.domain.first_evening import (
    IS_NAMED,
    PARTS_OF_DAY,
    FirstEveningBody,
    is_left_in_peace,
    looks_again,
)
from hallpass_desktop.domain.jealousy import Feeling

HAPPENED = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
WRITTEN = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
A_DAY = date(2026, 3, 5)
HOURS = st.times()


def test_how_it_is_counts_at_the_time_it_was_said() -> None:
    body = FirstEveningBody(strength=9, feelings=(Feeling("hurt", 8), Feeling("numb")))

    assert body.readings(HAPPENED, WRITTEN) == (
        Reading("strength.before", WRITTEN, 9),
        Reading("feeling.hurt", WRITTEN, 8),
    )


def test_nothing_answered_counts_nothing() -> None:
    assert FirstEveningBody(what_happened="A message.").readings(HAPPENED, WRITTEN) == ()


def test_where_somebody_stopped_is_no_answer() -> None:
    stopped = FirstEveningBody(open_step=3)

    assert is_blank(stopped)
    assert is_unfinished(stopped)
    assert not is_unfinished(stopped.bare())


def test_one_that_is_printed_says_nothing_of_itself() -> None:
    assert repr(FirstEveningBody(what_happened="A message.")) == "<FirstEveningBody>"


@given(st.integers(-400, 400), HOURS)
def test_the_day_is_named_for_a_week_and_not_longer(days: int, hour: time) -> None:
    body = FirstEveningBody(look_again_on=A_DAY)
    now = datetime.combine(A_DAY + timedelta(days=days), hour)

    assert looks_again(body, now) == (0 <= days < IS_NAMED.days)


@pytest.mark.parametrize("part", PARTS_OF_DAY)
@given(hour=HOURS)
def test_on_the_day_itself_it_waits_for_its_part_of_the_day(part: str, hour: time) -> None:
    body = FirstEveningBody(look_again_on=A_DAY, look_again_part=part)

    assert looks_again(body, datetime.combine(A_DAY, hour)) == (hour >= PARTS_OF_DAY[part])
    assert looks_again(body, datetime.combine(A_DAY + timedelta(days=1), time()))


@given(st.datetimes())
def test_without_a_day_nothing_is_named(now: datetime) -> None:
    assert not looks_again(FirstEveningBody(look_again_part="evening"), now)


@given(st.integers(-400, 400))
def test_what_was_left_in_the_middle_is_offered_for_a_week(days: int) -> None:
    today = A_DAY + timedelta(days=days)

    assert is_left_in_peace(A_DAY, today) == (timedelta(days=days) >= IS_NAMED)
