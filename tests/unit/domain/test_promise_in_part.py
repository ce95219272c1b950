"""What was done in part counts as in part in the consistency grid, and hides no other mark."""

from datetime import UTC, date, datetime

from hypothesis import given

from hallpass_desktop.domain.promise import EveryDays, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.promise_weeks import Line, Went, grid, row
from hallpass_desktop.domain.stretch import Stretch
from tests.unit.domain.promises import DAYS, DONE, FIRST_WEEKDAYS, PROMISES, weeks_around
from tests.unit.domain.test_promise_weeks import MARCH, SIGNS, march, went
from tests.unit.domain.zones import BERLIN


def test_what_was_done_in_part_keeps_in_part() -> None:
    assert went(TimesAWeek(2), 1, 15, 16, part=(2, 8, 9, 17)) == "PPKN"
    assert went(EveryDays(7), 8, 15, part=(1, 15, 22)) == "PKKP"
    assert went(OnceBy(march(18)), part=(17,)) == "--P-"
    assert went(OnceBy(), part=(10,)) == "-P--"


def test_too_few_days_stay_in_part_or_to_come_whichever_they_are() -> None:
    assert went(TimesAWeek(3), 8, part=(9,)) == "NPNN"
    assert went(TimesAWeek(3), 8, part=(9,), today=march(10)) == "NTTT"
    assert went(TimesAWeek(2), 8, part=(9,), today=march(10)) == "NPTT"


def test_marks_in_part_are_days_on_the_wall_too() -> None:
    promise = Promise(TimesAWeek(), Stretch(date(2026, 3, 1)))
    late = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)  # Sunday, half an hour past midnight

    [found] = grid([Line(promise, (), (late,))], MARCH, datetime(2026, 5, 1, tzinfo=UTC), BERLIN)

    assert "".join(SIGNS[each] for each in found) == "NNPN"


@given(PROMISES, DONE, DONE, DAYS, FIRST_WEEKDAYS)
def test_marks_in_part_keep_nothing_and_hide_no_mark(
    promise: Promise,
    done: tuple[date, ...],
    part: tuple[date, ...],
    today: date,
    first_weekday: int,
) -> None:
    shown = weeks_around(first_weekday)
    every = sorted({*done, *part})

    whole = row(promise, done, shown, today)
    either = row(promise, every, shown, today)
    found = row(promise, done, shown, today, part)

    for only_whole, any_day, word in zip(whole, either, found, strict=True):
        assert (word is Went.KEPT) is (only_whole is Went.KEPT and any_day is Went.KEPT)
        assert only_whole is not Went.KEPT or word is Went.KEPT
        assert word is any_day or word is Went.IN_PART


@given(PROMISES, DONE, DONE, DAYS, FIRST_WEEKDAYS)
def test_the_same_days_in_part_and_as_a_whole_are_whole(
    promise: Promise,
    done: tuple[date, ...],
    part: tuple[date, ...],
    today: date,
    first_weekday: int,
) -> None:
    shown = weeks_around(first_weekday)
    known = [day for day in part if day in done]

    assert row(promise, done, shown, today, known) == row(promise, done, shown, today)


@given(PROMISES, DONE, DONE, DAYS, DAYS, FIRST_WEEKDAYS)
def test_time_changes_only_what_was_to_come_in_part_too(
    promise: Promise,
    done: tuple[date, ...],
    part: tuple[date, ...],
    one: date,
    other: date,
    first_weekday: int,
) -> None:
    earlier, later = sorted((one, other))
    shown = weeks_around(first_weekday)

    before, after = (row(promise, done, shown, today, part) for today in (earlier, later))

    assert all(was is now or was is Went.TO_COME for was, now in zip(before, after, strict=True))
