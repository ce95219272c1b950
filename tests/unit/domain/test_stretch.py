"""When something holds: first and last days, pauses, and days that a pause puts off."""

from datetime import date, timedelta
from itertools import islice

from hypothesis import given

from hallpass_desktop.domain.stretch import Rest, Stretch
from tests.unit.domain.promises import DAYS, EVERY_DAY, STRETCHES

A_DAY = timedelta(days=1)
MARCH = Stretch(date(2026, 3, 2), date(2026, 3, 31), (Rest(date(2026, 3, 10), date(2026, 3, 12)),))


def test_both_ends_belong_to_it_and_a_pause_does_not() -> None:
    days = [date(2026, 3, day) for day in (1, 2, 9, 10, 12, 13, 31)]

    assert [MARCH.applies(day) for day in days] == [False, True, True, False, False, True, True]
    assert not MARCH.applies(date(2026, 4, 1))


def test_a_day_is_a_pause_even_if_it_went_on_the_same_day() -> None:
    short = Stretch(date(2026, 3, 2), rests=(Rest(date(2026, 3, 5), date(2026, 3, 5)),))

    assert not short.applies(date(2026, 3, 5))
    assert short.applies(date(2026, 3, 6))


def test_who_flew_home_to_yesterday_during_a_pause_has_paused_for_a_day() -> None:
    odd = Stretch(date(2026, 3, 2), rests=(Rest(date(2026, 3, 5), date(2026, 3, 4)),))

    assert [odd.applies(date(2026, 3, day)) for day in (4, 5, 6)] == [True, False, True]


def test_a_pause_leaves_as_much_time_as_there_was() -> None:
    assert MARCH.put_off(date(2026, 3, 9)) == date(2026, 3, 9)
    assert MARCH.put_off(date(2026, 3, 10)) == date(2026, 3, 13)
    assert MARCH.put_off(date(2026, 3, 12)) == date(2026, 3, 15)
    assert MARCH.put_off(date(2026, 3, 13)) == date(2026, 3, 13)


def test_pauses_without_a_day_between_them_are_one() -> None:
    rests = (Rest(date(2026, 3, 11), date(2026, 3, 12)), Rest(date(2026, 3, 10), date(2026, 3, 10)))

    assert Stretch(date(2026, 3, 2), rests=rests).put_off(date(2026, 3, 11)) == date(2026, 3, 14)


def test_nobody_knows_the_day_while_a_pause_lasts() -> None:
    resting = Stretch(date(2026, 3, 2), rests=(Rest(date(2026, 3, 10)),))

    assert resting.put_off(date(2026, 3, 9)) == date(2026, 3, 9)
    assert resting.put_off(date(2026, 3, 20)) is None


def test_nothing_is_known_of_days_after_a_pause_that_lasts() -> None:
    resting = Stretch(date(2026, 3, 2), rests=(Rest(date(2026, 3, 10)),))

    assert resting.known_until == date(2026, 3, 9)
    assert MARCH.known_until == date(2026, 3, 31)
    assert Stretch(date(2026, 3, 2)).known_until == date.max


@given(STRETCHES, STRETCHES)
def test_what_lies_within_another_holds_when_both_do(one: Stretch, other: Stretch) -> None:
    both = one.within(other)

    assert [both.applies(day) for day in EVERY_DAY] == [
        one.applies(day) and other.applies(day) for day in EVERY_DAY
    ]


@given(STRETCHES, DAYS, DAYS)
def test_a_pause_lies_among_days_if_one_of_them_is_of_it(
    held: Stretch, one: date, other: date
) -> None:
    first, last = sorted((one, other))
    always = Stretch(date.min, None, held.rests)

    days = [first + n * A_DAY for n in range((last - first).days + 1)]

    assert held.rested(first, last) == (not all(always.applies(day) for day in days))


@given(STRETCHES, DAYS)
def test_a_day_is_put_off_as_somebody_would_count_on_a_calendar(held: Stretch, day: date) -> None:
    always = Stretch(date.min, None, held.rests)

    found = held.put_off(day)

    assert found == _counted(always, day)


def _counted(always: Stretch, day: date) -> date | None:
    """Go back to where the pause began, then count as many days on that belong to none."""
    left = 0
    while not always.applies(day - left * A_DAY):
        left += 1
    free = (each for n in range(400) if always.applies(each := day + n * A_DAY))
    return next(islice(free, max(0, left - 1), None), None)
