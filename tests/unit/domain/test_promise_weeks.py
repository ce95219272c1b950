"""The consistency grid: what each word of it means, and what never counts as missed."""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.promise import EveryDays, Often, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.promise_weeks import Line, Went, grid, row
from hallpass_desktop.domain.stretch import Rest, Stretch
from hallpass_desktop.domain.wall_time import instant_of
from hallpass_desktop.domain.week import MONDAY, SUNDAY, weeks
from tests.unit.domain.promises import (
    A_DAY,
    DAYS,
    DONE,
    FIRST_WEEKDAYS,
    PROMISES,
    RESTS,
    weeks_around,
)
from tests.unit.domain.zones import BERLIN, ZONES_AND_DAYS, near, walls_near

MARCH = tuple(weeks(date(2026, 3, 1), date(2026, 3, 28), SUNDAY))
APRIL = date(2026, 4, 1)
SIGNS = {
    Went.KEPT: "K", Went.IN_PART: "P", Went.NOT_THIS_WEEK: "N",
    Went.TO_COME: "T", Went.DID_NOT_APPLY: "-",
}  # fmt: skip


def march(day: int) -> date:
    return date(2026, 3, day)


def went(
    often: Often,
    *done: int,
    rests: tuple[Rest, ...] = (),
    ends: date | None = None,
    starts: date = date(2026, 3, 1),
    today: date = APRIL,
    part: tuple[int, ...] = (),
) -> str:
    """The four weeks of March that begin on a Sunday, a sign each."""
    promise = Promise(often, Stretch(starts, ends, rests))
    words = row(promise, [*map(march, done)], MARCH, today, [*map(march, part)])
    return "".join(SIGNS[each] for each in words)


def test_enough_days_are_kept_fewer_are_in_part_and_none_is_not_this_week() -> None:
    assert went(TimesAWeek(2), 1, 7, 8, 22, 23, 24) == "KPNK"


def test_a_week_that_runs_is_to_come_until_it_is_kept_or_over() -> None:
    assert went(TimesAWeek(2), today=march(14)) == "NTTT"
    assert went(TimesAWeek(2), 9, today=march(14)) == "NTTT"
    assert went(TimesAWeek(2), 9, 10, today=march(12)) == "NKTT"
    assert went(TimesAWeek(2), 9, today=march(15)) == "NPTT"


def test_a_week_that_was_paused_on_any_day_is_never_missed() -> None:
    rests = (Rest(march(14), march(22)),)

    assert went(TimesAWeek(2), rests=rests) == "N---"
    assert went(EveryDays(3), rests=rests) == "N---"
    assert went(OnceBy(march(9)), rests=rests) == "----"


def test_what_was_done_in_a_pause_still_shows() -> None:
    rests = (Rest(march(9), march(24)),)

    assert went(TimesAWeek(2), 8, 16, 25, rests=rests) == "NKKP"


def test_while_a_pause_lasts_nothing_is_to_come() -> None:
    assert went(TimesAWeek(), rests=(Rest(march(10)),), today=march(10)) == "N---"
    assert went(TimesAWeek(3), 8, rests=(Rest(march(10)),), today=march(10)) == "NP--"


def test_going_on_brings_back_what_is_to_come() -> None:
    rests = (Rest(march(10), march(12)),)

    assert went(TimesAWeek(), rests=rests, today=march(12)) == "NTTT"
    assert went(TimesAWeek(), rests=rests, today=march(15)) == "N-TT"


def test_nothing_applies_before_the_start_and_after_the_end() -> None:
    assert went(TimesAWeek(), starts=march(8), ends=march(21)) == "-NN-"
    assert went(TimesAWeek(), starts=march(9), ends=march(20)) == "----"


def test_nothing_is_to_come_after_the_end() -> None:
    assert went(TimesAWeek(), ends=march(10), today=march(11)) == "N---"


def test_a_single_time_is_asked_of_the_week_of_its_day_alone() -> None:
    by = OnceBy(march(18))

    assert went(by) == "--N-"
    assert went(by, 17) == "--K-"
    assert went(by, 5) == "K---"
    assert went(by, 24) == "--NK"
    assert went(by, today=march(3)) == "--T-"


def test_a_single_time_without_a_day_is_never_missed() -> None:
    assert went(OnceBy()) == "----"
    assert went(OnceBy(), 10) == "-K--"


def test_every_few_days_is_kept_when_each_day_of_the_week_was_answered_in_it() -> None:
    assert went(EveryDays(3), 1, 4, 7, 10, 17, 19, 22, 25, 28) == "KPKK"


def test_weeks_in_which_nothing_is_due_do_not_apply() -> None:
    assert went(EveryDays(14)) == "N-N-"
    assert went(EveryDays(14), 1, 15, today=march(16)) == "K-K-"


def test_what_was_done_a_day_early_in_the_week_before_is_not_missed() -> None:
    assert went(EveryDays(14), 1, 14) == "KK--"


def test_what_was_done_late_shows_in_the_week_in_which_it_was_done() -> None:
    assert went(EveryDays(14), 8, 15) == "NKK-"


def test_a_sunday_closes_a_week_or_opens_one() -> None:
    promise = Promise(TimesAWeek(), Stretch(date(2026, 2, 1)))
    by_monday = tuple(weeks(march(2), march(22), MONDAY))

    assert row(promise, [march(8)], MARCH[:2], APRIL) == (Went.NOT_THIS_WEEK, Went.KEPT)
    assert row(promise, [march(8)], by_monday, APRIL) == (
        Went.KEPT, Went.NOT_THIS_WEEK, Went.NOT_THIS_WEEK,
    )  # fmt: skip


def test_the_last_minute_of_a_week_belongs_to_it_when_the_clocks_change() -> None:
    promise = Promise(TimesAWeek(), Stretch(date(2026, 3, 1)))
    shown = tuple(weeks(march(16), date(2026, 4, 5), MONDAY))
    late = datetime(2026, 3, 29, 21, 59, tzinfo=UTC)  # 23:59 on the Sunday with 23 hours

    for mark, expected in ((late, "NKN"), (late + timedelta(minutes=1), "NNK")):
        [found] = grid([Line(promise, (mark,))], shown, datetime(2026, 5, 1, tzinfo=UTC), BERLIN)

        assert "".join(SIGNS[each] for each in found) == expected


def test_nothing_shown_is_nothing() -> None:
    assert row(Promise(TimesAWeek(), Stretch(march(1))), [], (), APRIL) == ()


@given(PROMISES, DONE, DAYS, FIRST_WEEKDAYS)
def test_only_a_whole_week_that_is_over_and_empty_is_ever_missed(
    promise: Promise, done: tuple[date, ...], today: date, first_weekday: int
) -> None:
    shown = weeks_around(first_weekday)

    for week, word in zip(shown, row(promise, done, shown, today), strict=True):
        if word is Went.NOT_THIS_WEEK:
            assert week.last < today
            assert all(promise.holds.applies(day) for day in week.days)
            assert not set(week.days) & set(done)


@given(PROMISES, DONE, DAYS, FIRST_WEEKDAYS)
def test_a_mark_always_shows(
    promise: Promise, done: tuple[date, ...], today: date, first_weekday: int
) -> None:
    shown = weeks_around(first_weekday)

    for week, word in zip(shown, row(promise, done, shown, today), strict=True):
        if set(week.days) & set(done):
            assert word in {Went.KEPT, Went.IN_PART} or (
                word is Went.TO_COME and today <= week.last
            )
        else:
            assert word is not Went.IN_PART


@given(PROMISES, DONE, DAYS, DAYS, FIRST_WEEKDAYS)
def test_time_changes_only_what_was_to_come(
    promise: Promise, done: tuple[date, ...], one: date, other: date, first_weekday: int
) -> None:
    earlier, later = sorted((one, other))
    shown = weeks_around(first_weekday)

    before, after = (row(promise, done, shown, today) for today in (earlier, later))

    assert all(was is now or was is Went.TO_COME for was, now in zip(before, after, strict=True))


@given(PROMISES, DONE, DAYS, DAYS, FIRST_WEEKDAYS)
def test_one_more_mark_takes_nothing_away(
    promise: Promise, done: tuple[date, ...], more: date, today: date, first_weekday: int
) -> None:
    shown = weeks_around(first_weekday)

    before = row(promise, done, shown, today)
    after = row(promise, sorted({*done, more}), shown, today)

    for was, now in zip(before, after, strict=True):
        assert now is Went.KEPT or was is not Went.KEPT
        assert now is not Went.NOT_THIS_WEEK or was is Went.NOT_THIS_WEEK


@given(PROMISES, RESTS, DONE, DAYS, FIRST_WEEKDAYS)
def test_a_pause_makes_no_week_it_touches_a_missed_one(
    promise: Promise, rest: Rest, done: tuple[date, ...], today: date, first_weekday: int
) -> None:
    shown = weeks_around(first_weekday)
    paused = Promise(promise.often, promise.holds.within(Stretch(date.min, rests=(rest,))))

    for week, word in zip(shown, row(paused, done, shown, today), strict=True):
        if paused.holds.rested(week.first, week.last):
            assert word is not Went.NOT_THIS_WEEK


@given(st.data(), st.integers(1, 3), FIRST_WEEKDAYS)
def test_a_journey_changes_nothing_in_it(
    data: st.DataObject, times: int, first_weekday: int
) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    elsewhere = data.draw(st.integers(-12, 14).map(_hours_east))
    marks = tuple(
        instant_of(shown, zone) for shown in data.draw(st.lists(walls_near(day, 20), max_size=8))
    )
    now = instant_of(datetime.combine(data.draw(near(day, 20)), time(12)), zone)
    promise = Promise(TimesAWeek(times), Stretch(day - 30 * A_DAY))
    shown = tuple(weeks(day - 21 * A_DAY, day + 21 * A_DAY, first_weekday))

    there = [Line(promise, tuple(mark.astimezone(elsewhere) for mark in marks))]

    assert grid(there, shown, now.astimezone(elsewhere), zone) == grid(
        [Line(promise, marks)], shown, now, zone
    )


@given(st.data(), FIRST_WEEKDAYS)
def test_a_mark_shows_in_the_week_that_the_wall_shows(
    data: st.DataObject, first_weekday: int
) -> None:
    zone, day = data.draw(ZONES_AND_DAYS)
    at = instant_of(data.draw(walls_near(day)), zone)
    shown = tuple(weeks(day - 21 * A_DAY, day + 21 * A_DAY, first_weekday))
    promise = Promise(TimesAWeek(), Stretch(day - 60 * A_DAY))

    [found] = grid([Line(promise, (at,))], shown, at + timedelta(days=60), zone)

    on = at.astimezone(zone).date()
    assert [week.has(on) for week in shown] == [word is Went.KEPT for word in found]
    assert set(found) == {Went.KEPT, Went.NOT_THIS_WEEK}


def _hours_east(hours: int) -> tzinfo:
    return timezone(timedelta(hours=hours))
