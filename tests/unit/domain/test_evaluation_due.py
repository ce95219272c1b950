"""A plan is looked at again at set intervals, and a day that passed is not counted."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.evaluation_due import INTERVALS, IS_NAMED, is_due, next_look
from hallpass_desktop.domain.stretch import Rest, Stretch

BEGAN = date(2026, 9, 21)
DAY = timedelta(days=1)
DAYS = st.integers(0, 400).map(lambda days: BEGAN + timedelta(days=days))
EVERY = st.sampled_from(sorted(INTERVALS))


def test_without_an_interval_there_is_no_day() -> None:
    assert next_look(Stretch(BEGAN), "", (), BEGAN) is None


def test_the_first_look_is_an_interval_after_the_plan_began() -> None:
    assert next_look(Stretch(BEGAN), "two_weeks", (), BEGAN) == date(2026, 10, 5)


def test_the_next_look_is_an_interval_after_the_last_one() -> None:
    looked = (date(2026, 10, 5), date(2026, 10, 8), date(2026, 9, 30))

    assert next_look(Stretch(BEGAN), "week", looked, date(2026, 10, 9)) == date(2026, 10, 15)


def test_it_is_named_from_its_day_on_for_a_week() -> None:
    day = date(2026, 10, 5)

    assert [each for each in range(-1, 9) if is_due(day, day + each * DAY)] == list(range(7))
    assert not is_due(None, day)


def test_a_day_that_passed_makes_room_for_the_next_one() -> None:
    assert next_look(Stretch(BEGAN), "two_weeks", (), date(2026, 10, 11)) == date(2026, 10, 5)
    assert next_look(Stretch(BEGAN), "two_weeks", (), date(2026, 10, 12)) == date(2026, 10, 19)


def test_a_pause_puts_it_off_by_what_was_left() -> None:
    resting = Stretch(BEGAN, None, (Rest(date(2026, 10, 1), date(2026, 10, 20)),))

    # Four days were left when it began, and the day after the pause is the first of them.
    assert next_look(resting, "two_weeks", (), date(2026, 10, 20)) == date(2026, 10, 25)


def test_nobody_knows_while_a_pause_lasts() -> None:
    resting = Stretch(BEGAN, None, (Rest(date(2026, 10, 6)),))

    assert next_look(resting, "two_weeks", (), date(2026, 10, 5)) == date(2026, 10, 5)
    assert next_look(resting, "two_weeks", (), date(2026, 10, 6)) is None


def test_what_has_ended_is_not_looked_at_again() -> None:
    over = Stretch(BEGAN, date(2026, 10, 3))

    assert next_look(over, "two_weeks", (), date(2026, 10, 1)) is None
    assert next_look(over, "week", (), date(2026, 10, 4)) is None


@given(EVERY, st.lists(DAYS, max_size=5), DAYS)
def test_the_day_lies_ahead_or_has_come_within_a_week(
    every: str, looked: list[date], today: date
) -> None:
    day = next_look(Stretch(BEGAN), every, looked, max([today, *looked]))

    assert day is not None
    assert day > max([today, *looked]) - IS_NAMED
    assert all(day > each for each in looked)


@given(EVERY, st.lists(st.tuples(DAYS, st.integers(0, 60)), max_size=3), DAYS)
def test_a_look_never_falls_on_a_day_of_a_pause(
    every: str, rested: list[tuple[date, int]], today: date
) -> None:
    rests = tuple(Rest(since, since + timedelta(days=days)) for since, days in rested)
    holds = Stretch(BEGAN, None, rests)
    day = next_look(holds, every, (), today)

    assert day is not None
    assert holds.applies(day)
