from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.points import (
    Drift,
    Point,
    Step,
    by_counts,
    by_day,
    by_step,
    drift,
    gaps,
    runs,
    step_for,
)

TODAY = date(2026, 3, 14)  # a Saturday

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
STEPS = st.sampled_from(Step)
VALUES = st.lists(st.tuples(DAYS, st.integers(0, 10).map(float)), min_size=1, max_size=60)


def points(*pairs: tuple[int, float]) -> tuple[Point, ...]:
    return tuple(Point(date(2026, 3, day), value) for day, value in pairs)


def test_several_values_of_one_day_become_their_middle_value() -> None:
    found = by_day([(TODAY, 9.0), (date(2026, 3, 2), 4.0), (TODAY, 3.0), (TODAY, 5.0)])

    assert [(point.day, point.value, point.count) for point in found] == [
        (date(2026, 3, 2), 4.0, 1),
        (TODAY, 5.0, 3),
    ]


def test_a_point_says_between_which_values_its_middle_half_lies() -> None:
    (found,) = by_step([(TODAY, float(value)) for value in (1, 2, 3, 4, 9)], Step.WEEK)

    assert found == Point(date(2026, 3, 9), 3.0, 5, 2.0, 4.0)


@given(VALUES, STEPS)
def test_counted_values_come_to_the_same_points(
    values: list[tuple[date, float]], step: Step
) -> None:
    counts: defaultdict[date, Counter[float]] = defaultdict(Counter)
    for day, value in values:
        counts[step.start(day)][value] += 1

    assert by_counts(counts) == by_step(values, step)


def test_a_week_begins_on_monday_and_a_month_on_its_first() -> None:
    sunday, monday = date(2026, 3, 8), date(2026, 3, 9)

    assert Step.WEEK.start(sunday) == date(2026, 3, 2)
    assert Step.WEEK.start(monday) == monday
    assert Step.MONTH.start(sunday) == date(2026, 3, 1)
    assert Step.MONTH.following(date(2026, 1, 1)) == date(2026, 2, 1)


@given(DAYS, STEPS)
def test_every_day_lies_between_its_step_and_the_next(day: date, step: Step) -> None:
    start = step.start(day)

    assert start <= day < step.following(start)
    assert step.start(start) == start
    assert step.start(step.following(start)) == step.following(start)


@given(VALUES, STEPS)
def test_every_value_stands_in_one_point(values: list[tuple[date, float]], step: Step) -> None:
    found = by_step(values, step)

    assert sum(point.count for point in found) == len(values)
    assert all(one.day < other.day for one, other in pairwise(found))
    for point in found:
        assert point.low is not None
        assert point.high is not None
        assert point.low <= point.value <= point.high


@given(VALUES, STEPS)
def test_runs_and_gaps_are_the_whole_line(values: list[tuple[date, float]], step: Step) -> None:
    found = by_step(values, step)
    last = found[-1].day

    missing = gaps(found, last, step)

    joined = [point for run in runs(found, step) for point in run]
    assert joined == list(found)
    breaks = sum(step.following(one.day) != other.day for one, other in pairwise(found))
    assert len(runs(found, step)) == breaks + 1
    assert (len(missing) == 0) == (breaks == 0)
    assert not {point.day for point in found} & set(missing)


def test_a_day_without_a_value_breaks_the_line() -> None:
    found = runs(points((1, 4), (2, 3), (5, 6)))

    assert [[point.day.day for point in run] for run in found] == [[1, 2], [5]]


def test_weeks_after_the_last_mark_are_missing_until_today() -> None:
    marked = by_step([(date(2026, 2, 10), 3.0), (date(2026, 2, 26), 3.0)], Step.WEEK)

    found = gaps(marked, TODAY, Step.WEEK)

    assert found == (date(2026, 2, 16), date(2026, 3, 2), date(2026, 3, 9))
    assert gaps((), TODAY) == ()


def test_longer_stretches_are_drawn_in_longer_steps() -> None:
    ago = [TODAY - timedelta(days=days) for days in (27, 69, 365, 900)]

    assert [step_for(first, TODAY) for first in ago] == [
        Step.DAY,
        Step.WEEK,
        Step.WEEK,
        Step.MONTH,
    ]


def test_fewer_than_five_points_say_nothing_about_a_trend() -> None:
    assert drift(points((2, 9), (3, 9), (12, 1), (13, 1)), TODAY) is None


def test_five_points_in_one_week_have_nothing_to_stand_beside() -> None:
    assert drift(points((9, 9), (10, 8), (11, 7), (12, 6), (13, 5)), TODAY) is None


def test_a_week_beside_the_week_before_is_lighter_alike_or_stronger() -> None:
    before = ((2, 7.0), (4, 6.0), (5, 7.0))

    lighter = drift(points(*before, (9, 4), (13, 5)), TODAY)
    alike = drift(points(*before, (9, 7), (13, 6)), TODAY)
    stronger = drift(points(*before, (9, 9), (13, 8)), TODAY)

    assert (lighter, alike, stronger) == (Drift.LIGHTER, Drift.ALIKE, Drift.STRONGER)
