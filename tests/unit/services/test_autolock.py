"""When the app locks by itself."""

import pytest

from hallpass_desktop.services.autolock import (
    Limits,
    has_slept,
    is_double_press,
    lock_due,
    seconds_left,
)

FIVE_MINUTES = Limits.from_minutes(5)


@pytest.mark.parametrize(
    ("now", "is_due"), [(100.0, False), (399.9, False), (400.0, True), (9999.0, True)]
)
def test_it_locks_when_nobody_was_there_for_the_limit(now: float, is_due: bool) -> None:
    assert lock_due(now, 100.0, None, FIVE_MINUTES) is is_due


@pytest.mark.parametrize(("now", "is_due"), [(114.9, False), (115.0, True)])
def test_a_cover_locks_after_fifteen_seconds(now: float, is_due: bool) -> None:
    assert lock_due(now, last_seen=now, covered_at=100.0, limits=FIVE_MINUTES) is is_due


def test_a_clock_that_ran_backwards_locks() -> None:
    assert seconds_left(now=50.0, since=100.0, limit=300.0) == 0.0


@pytest.mark.parametrize(
    ("before", "belongs"), [(None, False), (9.7, True), (9.59, False), (10.0, True), (11.0, False)]
)
def test_two_presses_belong_together_within_a_moment(before: float | None, belongs: bool) -> None:
    assert is_double_press(10.0, before) is belongs


@pytest.mark.parametrize(("now", "slept"), [(50.0, False), (50.01, False), (50.6, True)])
def test_two_clocks_that_differ_by_a_moment_are_no_sleep(now: float, slept: bool) -> None:
    assert has_slept(now, 50.0) is slept
