"""When a promise is due, which mark answers it, and what is named of it today."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice, takewhile

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.promise import EveryDays, Often, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.promise_dues import Asked, Due, Fact, asked, dues
from hallpass_desktop.domain.stretch import Rest, Stretch
from hallpass_desktop.domain.week import MONDAY, SUNDAY, week_of
from tests.unit.domain.promises import (
    A_DAY,
    AROUND,
    DAYS,
    DONE,
    FIRST_WEEKDAYS,
    PROMISES,
    STRETCHES,
)

LATEST = AROUND + 60 * A_DAY


def march(day: int) -> date:
    return date(2026, 3, day)


def promised(often: Often, *rests: Rest, ends: date | None = None) -> Promise:
    return Promise(often, Stretch(march(1), ends, rests))


def first(promise: Promise, *done: date, limit: int = 4) -> list[tuple[date, date | None]]:
    return [(due.day, due.done_on) for due in islice(dues(promise, done, SUNDAY), limit)]


def until_latest(promise: Promise, done: Sequence[date], first_weekday: int) -> list[Due]:
    every = dues(promise, done, first_weekday)
    return list(takewhile(lambda due: due.day <= LATEST, every))


def test_every_few_days_begins_with_the_first_day_and_ends_with_the_last() -> None:
    promise = promised(EveryDays(5), ends=march(16))

    assert [day for day, _ in first(promise, limit=9)] == [
        march(1), march(6), march(11), march(16),
    ]  # fmt: skip


def test_what_would_be_due_in_a_pause_is_not_and_the_days_stay_what_they_are() -> None:
    promise = promised(EveryDays(5), Rest(march(5), march(12)))

    assert [day for day, _ in first(promise, limit=3)] == [march(1), march(16), march(21)]


def test_nothing_is_due_while_a_pause_lasts() -> None:
    lasting = Rest(march(5))

    assert first(promised(EveryDays(2), lasting)) == [(march(1), None), (march(3), None)]
    assert first(promised(OnceBy(march(20)), lasting)) == []
    assert first(promised(TimesAWeek(), lasting)) == [(march(4), None)]


def test_a_single_time_is_put_off_by_a_pause() -> None:
    promise = promised(OnceBy(march(10)), Rest(march(8), march(20)))

    assert first(promise) == [(march(23), None)]


def test_a_single_time_without_a_day_is_never_due() -> None:
    assert first(promised(OnceBy()), march(3)) == []


def test_times_a_week_are_due_by_the_last_day_of_each_week() -> None:
    promise = promised(TimesAWeek(2))

    assert first(promise, march(2), march(6), march(9), limit=2) == [
        (march(7), march(6)),
        (march(14), None),
    ]


def test_a_week_asks_for_no_more_than_it_has_days() -> None:
    promise = Promise(TimesAWeek(3), Stretch(march(6)))

    assert first(promise, march(6), march(7), limit=1) == [(march(7), march(7))]


def test_a_mark_on_the_day_is_for_that_day() -> None:
    found = first(promised(EveryDays(7)), march(1), march(3), march(8), limit=2)

    assert found == [(march(1), march(1)), (march(8), march(8))]


def test_a_mark_early_or_late_answers_less_than_a_turn_away() -> None:
    assert first(promised(EveryDays(7)), march(4), march(13), limit=3) == [
        (march(1), march(4)),
        (march(8), march(13)),
        (march(15), None),
    ]
    assert first(promised(EveryDays(7)), march(1), march(14), limit=3) == [
        (march(1), march(1)),
        (march(8), march(14)),
        (march(15), None),
    ]
    assert first(promised(EveryDays(7)), march(1), march(6), march(14), limit=3) == [
        (march(1), march(1)),
        (march(8), march(6)),
        (march(15), march(14)),
    ]


def test_of_a_day_only_what_is_so_is_said() -> None:
    today = march(10)

    facts = [
        Due(march(9), march(9)).fact(today),
        Due(march(8), march(9)).fact(today),
        Due(march(10)).fact(today),
        Due(march(11)).fact(today),
        Due(march(9)).fact(today),
        Due(march(9), may_slip=False).fact(today),
    ]

    assert facts == [
        Fact.DONE, Fact.DONE_LATER, Fact.TODAY, Fact.TO_COME, Fact.SLIPPED, Fact.PASSED,
    ]  # fmt: skip


def test_only_the_last_day_that_slipped_is_named() -> None:
    promise = promised(EveryDays(2))

    assert asked(promise, (), march(8), SUNDAY) == Asked(march(9), slipped=march(7))
    assert asked(promise, (march(7),), march(8), SUNDAY) == Asked(march(9))


def test_what_is_done_before_its_day_is_not_asked_for() -> None:
    assert asked(promised(EveryDays(7)), (march(1), march(6)), march(7), SUNDAY) == Asked(march(15))


def test_a_single_time_stays_named_until_it_is_done() -> None:
    promise = promised(OnceBy(march(5)))

    assert asked(promise, (), march(5), SUNDAY) == Asked(march(5))
    assert asked(promise, (), march(25), SUNDAY) == Asked(None, slipped=march(5))
    assert asked(promise, (march(20),), march(25), SUNDAY) == Asked()


def test_a_pause_lets_go_of_what_slipped_before_it() -> None:
    promise = promised(EveryDays(7), Rest(march(3), march(6)))

    assert asked(promised(EveryDays(7)), (), march(7), SUNDAY) == Asked(march(8), march(1))
    assert asked(promise, (), march(7), SUNDAY) == Asked(march(8))


def test_a_single_time_is_asked_for_again_after_a_pause_and_not_in_it() -> None:
    promise = promised(OnceBy(march(2)), Rest(march(3), march(6)))

    assert asked(promise, (), march(5), SUNDAY) == Asked()
    assert asked(promise, (), march(7), SUNDAY) == Asked(None, slipped=march(2))


def test_nothing_is_asked_for_after_the_end() -> None:
    assert asked(promised(EveryDays(2), ends=march(4)), (), march(5), SUNDAY) == Asked()


def test_a_week_in_which_part_was_done_has_not_slipped() -> None:
    promise = promised(TimesAWeek(2))

    assert asked(promise, (), march(10), SUNDAY) == Asked(march(14), slipped=march(7))
    assert asked(promise, (march(3),), march(10), SUNDAY) == Asked(march(14))


def test_a_week_that_began_before_the_promise_has_not_slipped() -> None:
    assert asked(promised(TimesAWeek()), (), march(3), MONDAY) == Asked(march(8))


@given(PROMISES, DONE, FIRST_WEEKDAYS)
def test_days_come_in_order_and_each_is_a_day_on_which_it_holds(
    promise: Promise, done: tuple[date, ...], first_weekday: int
) -> None:
    found = [due.day for due in until_latest(promise, done, first_weekday)]

    assert found == sorted(set(found))
    assert all(promise.holds.applies(day) for day in found)


@given(STRETCHES, st.integers(1, 9), DONE)
def test_every_few_days_is_due_as_a_calendar_counts(
    holds: Stretch, days: int, done: tuple[date, ...]
) -> None:
    found = [due.day for due in until_latest(Promise(EveryDays(days), holds), done, MONDAY)]

    counted = [holds.starts + n * A_DAY for n in range((LATEST - holds.starts).days + 1)]
    assert found == [day for n, day in enumerate(counted) if n % days == 0 and holds.applies(day)]


@given(STRETCHES, st.integers(1, 9), DONE)
def test_marks_answer_as_many_days_as_they_can_and_each_of_them_one(
    holds: Stretch, days: int, done: tuple[date, ...]
) -> None:
    found = until_latest(Promise(EveryDays(days), holds), done, MONDAY)

    answers = [due.done_on for due in found if due.done_on is not None]
    assert len(set(answers)) == len(answers)
    assert set(answers) <= set(done)
    assert all(abs(due.day - due.done_on) < days * A_DAY for due in found if due.done_on)
    assert len(answers) == _most([due.day for due in found], done, days)


@given(PROMISES, DONE, DAYS, FIRST_WEEKDAYS)
def test_what_comes_lies_ahead_and_what_slipped_lies_behind(
    promise: Promise, done: tuple[date, ...], today: date, first_weekday: int
) -> None:
    named = asked(promise, done, today, first_weekday)

    found = {due.day: due for due in until_latest(promise, done, first_weekday)}
    if named.coming is not None:
        assert named.coming >= today
        assert found.get(named.coming, Due(LATEST)).done_on is None
    if named.slipped is not None:
        assert found[named.slipped].fact(today) is Fact.SLIPPED
        assert promise.holds.applies(today)


@given(PROMISES, DONE, DAYS, FIRST_WEEKDAYS)
def test_whoever_does_it_on_the_day_is_not_asked_again_that_day(
    promise: Promise, done: tuple[date, ...], today: date, first_weekday: int
) -> None:
    before = asked(promise, done, today, first_weekday)
    after = asked(promise, tuple(sorted({*done, today})), today, first_weekday)

    if before.coming == today and not isinstance(promise.often, TimesAWeek):
        assert after.coming != today


@given(STRETCHES, st.integers(1, 7), DONE, FIRST_WEEKDAYS)
def test_a_week_is_answered_by_enough_days_in_it(
    holds: Stretch, times: int, done: tuple[date, ...], first_weekday: int
) -> None:
    for due in until_latest(Promise(TimesAWeek(times), holds), done, first_weekday):
        week = week_of(due.day, first_weekday)
        held = [day for day in week.days if holds.applies(day)]
        marked = [day for day in done if day in week.days]

        assert due.day == held[-1]
        assert (due.done_on is not None) == (len(marked) >= min(times, len(held)))


def _most(days: Sequence[date], done: Sequence[date], turn: int) -> int:
    """How many days can be answered at most: try every mark, and let others give way for it."""
    held: dict[date, date] = {}
    near = timedelta(days=turn)

    def finds_a_day(mark: date, tried: set[date]) -> bool:
        for day in days:
            if abs(day - mark) < near and day not in tried:
                tried.add(day)
                if day not in held or finds_a_day(held[day], tried):
                    held[day] = mark
                    return True
        return False

    return sum(finds_a_day(mark, set()) for mark in done)
