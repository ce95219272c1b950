"""What may be said about many notes at once, against numbers worked out another way."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    Bunch,
    Days,
    Period,
    Tally,
    changes,
    needs,
    strengths,
    weekdays,
)
from hallpass_desktop.domain.points import Comparison, Drift, Point, Spread, compare

TODAY = date(2026, 3, 14)  # a Saturday
CODES = st.sampled_from(["walk", "wrote", "slept", "a bath"])
STRENGTHS = st.none() | st.integers(0, 10).map(float)
BUNCHES = st.lists(st.builds(Bunch, CODES, STRENGTHS, STRENGTHS, st.integers(1, 4)), max_size=25)


def one(code: str, before: float | None = None, after: float | None = None) -> Bunch:
    return Bunch(code, before, after, 1)


def middle_by_counting(values: list[float]) -> float:
    """The median without the library: throw the ends away until one or two are left."""
    rest = sorted(values)
    while len(rest) > 2:
        rest = rest[1:-1]
    return sum(rest) / len(rest)


def test_what_was_tried_shows_its_middle_change_from_three_notes_on() -> None:
    walks = [one("walk", 8, 4), one("walk", 6, 5), one("walk", 7, 4)]

    found = changes([*walks, one("wrote", 8, 4), one("wrote", 6, 5)])

    assert found == (
        Tally("walk", 3, 3, Spread(3, -3.5, -3.0, -2.0), before=7, after=4),
        Tally("wrote", 2, 2),
    )


def test_a_note_without_both_numbers_says_nothing_about_what_helped() -> None:
    assert changes([one("walk", 8), one("walk", None, 3)]) == ()


@given(BUNCHES)
def test_changes_agree_with_counting_by_hand(bunches: list[Bunch]) -> None:
    found = {tally.code: tally for tally in changes(bunches)}

    for code in {bunch.code for bunch in bunches}:
        steps = [
            each.after - each.before
            for each in bunches
            for _ in range(each.notes)
            if each.code == code and each.before is not None and each.after is not None
        ]
        assert (code in found) == bool(steps)
        if steps:
            assert found[code].count == found[code].numbers == len(steps)
            shown = found[code].spread
            assert (shown.middle if shown else None) == (
                middle_by_counting(steps) if len(steps) >= 3 else None
            )


@given(BUNCHES)
def test_strengths_agree_with_counting_by_hand(bunches: list[Bunch]) -> None:
    found = strengths(bunches)

    assert [tally.count for tally in found] == sorted((t.count for t in found), reverse=True)
    assert sum(tally.count for tally in found) == sum(bunch.notes for bunch in bunches)
    for tally in found:
        values = [
            each.before
            for each in bunches
            for _ in range(each.notes)
            if each.code == tally.code and each.before is not None
        ]
        assert tally.numbers == len(values)
        assert (tally.spread is None) == (len(values) < 3)
        if tally.spread is not None:
            assert tally.spread.middle == middle_by_counting(values)


def test_every_weekday_is_there_with_notes_or_without() -> None:
    found = weekdays([one("6", 4), Bunch("6", None, None, 2)])

    assert [(tally.code, tally.count) for tally in found] == [
        ("1", 0), ("2", 0), ("3", 0), ("4", 0), ("5", 0), ("6", 3), ("7", 0),
    ]  # fmt: skip


def test_marks_of_a_need_are_counted_by_step() -> None:
    plans, rest = RecordId("plans"), RecordId("rest")
    marks = [(rest, "Rest", 4.0, 1), (plans, "Plans", 0.0, 1), (plans, "Plans", 3.0, 2)]

    found = needs(marks)

    assert [(each.title, each.steps, each.count) for each in found] == [
        ("Plans", (1, 0, 0, 2, 0), 3),
        ("Rest", (0, 0, 0, 0, 1), 1),
    ]


@pytest.mark.parametrize(
    ("period", "length"),
    [
        (Period.FOUR_WEEKS, 28),
        (Period.THREE_MONTHS, 91),
        (Period.YEAR, 365),
    ],
)
def test_a_period_ends_today(period: Period, length: int) -> None:
    days = period.days(TODAY)

    assert days.last == TODAY
    assert (days.last - days.first).days + 1 == length


def test_everything_begins_with_the_earliest_note() -> None:
    first = date(2024, 2, 29)

    assert Period.ALL.days(TODAY, first) == Days(first, TODAY)
    assert Period.ALL.days(TODAY) == Days(TODAY, TODAY)
    assert Period.ALL.days(TODAY, TODAY + timedelta(days=9)) == Days(TODAY, TODAY)


def test_the_later_half_is_no_longer_than_the_earlier_by_more_than_a_day() -> None:
    days = Period.FOUR_WEEKS.days(TODAY)

    assert days.middle == date(2026, 3, 1)


def points(*values: float, count: int = 2) -> tuple[Point, ...]:
    return tuple(Point(TODAY + timedelta(days=n), value, count) for n, value in enumerate(values))


def test_two_times_are_compared_by_their_middle_values() -> None:
    found = compare(points(3, 4, 3, 6, 7), TODAY + timedelta(days=3))

    assert found == Comparison(3, 6, 6.5, 4)
    assert found.drift is Drift.STRONGER


@given(st.lists(st.integers(0, 10), max_size=12), st.integers(0, 12))
def test_nothing_is_compared_below_five_points(values: list[int], split: int) -> None:
    found = compare(points(*map(float, values)), TODAY + timedelta(days=split))

    enough = len(values) >= 5 and 2 <= split <= len(values) - 2
    assert (found is not None) == enough
