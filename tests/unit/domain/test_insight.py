"""What may be said about many notes at once, against numbers worked out another way."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    Case,
    Days,
    Period,
    Tally,
    changes,
    needs,
    strengths,
    weekdays,
)
from hallpass_desktop.domain.points import Comparison, Drift, Point, compare

TODAY = date(2026, 3, 14)  # a Saturday
CODES = st.sampled_from(["walk", "wrote", "slept", "a bath"])
STRENGTHS = st.none() | st.integers(0, 10).map(float)
DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@st.composite
def many_chosen(draw: st.DrawFn) -> list[tuple[str, Case]]:
    cases = [
        Case(RecordId(str(number)), draw(DAYS), draw(STRENGTHS), draw(STRENGTHS))
        for number in range(draw(st.integers(0, 25)))
    ]
    return [(code, case) for case in cases for code in draw(st.sets(CODES, max_size=4))]


def case(name: str, before: float | None = None, after: float | None = None) -> Case:
    return Case(RecordId(name), TODAY, before, after)


def middle_by_counting(values: list[float]) -> float:
    """The median without the library: throw the ends away until one or two are left."""
    rest = sorted(values)
    while len(rest) > 2:
        rest = rest[1:-1]
    return sum(rest) / len(rest)


def test_what_was_tried_shows_its_middle_change_from_three_notes_on() -> None:
    walks = [("walk", case("a", 8, 4)), ("walk", case("b", 6, 5)), ("walk", case("c", 7, 4))]

    found = changes([*walks, ("wrote", case("a", 8, 4)), ("wrote", case("b", 6, 5))])

    assert found == (
        Tally("walk", (RecordId("a"), RecordId("b"), RecordId("c")), 3, -3.0, -3.5, -2.0),
        Tally("wrote", (RecordId("a"), RecordId("b")), 2, None),
    )


def test_a_note_without_both_numbers_says_nothing_about_what_helped() -> None:
    assert changes([("walk", case("a", 8)), ("walk", case("b", None, 3))]) == ()


@given(many_chosen())
def test_changes_agree_with_counting_by_hand(chosen: list[tuple[str, Case]]) -> None:
    found = {tally.code: tally for tally in changes(chosen)}

    for code in {code for code, _ in chosen}:
        steps = [
            each.after - each.before
            for name, each in chosen
            if name == code and each.before is not None and each.after is not None
        ]
        assert (code in found) == bool(steps)
        if steps:
            assert found[code].count == found[code].numbers == len(steps)
            expected = middle_by_counting(steps) if len(steps) >= 3 else None
            assert found[code].middle == expected


@given(many_chosen())
def test_strengths_agree_with_counting_by_hand(chosen: list[tuple[str, Case]]) -> None:
    found = strengths(chosen)

    assert [tally.count for tally in found] == sorted((t.count for t in found), reverse=True)
    assert sum(tally.count for tally in found) == len(chosen)
    for tally in found:
        values = [e.before for code, e in chosen if code == tally.code and e.before is not None]
        assert tally.numbers == len(values)
        assert (tally.middle is None) == (len(values) < 3)
        if tally.middle is not None:
            assert tally.middle == middle_by_counting(values)


@given(many_chosen())
def test_every_note_stands_on_its_weekday(chosen: list[tuple[str, Case]]) -> None:
    cases = {each.record: each for _, each in chosen}.values()

    found = weekdays(cases)

    assert [tally.code for tally in found] == list("1234567")
    assert sum(tally.count for tally in found) == len(cases)
    saturdays = {each.record for each in cases if each.day.strftime("%w") == "6"}
    assert set(found[5].records) == saturdays


def test_a_thing_chosen_twice_in_a_note_counts_once() -> None:
    (found,) = strengths([("walk", case("a", 8)), ("walk", case("a", 8))])

    assert found.count == 1


def test_marks_of_a_need_are_counted_by_step() -> None:
    plans, rest = RecordId("plans"), RecordId("rest")
    marks = [(plans, "Plans", 0.0), (rest, "Rest", 4.0), (plans, "Plans", 3.0), (plans, "Plans", 3)]

    found = needs(marks)

    assert [(each.title, each.steps, each.count) for each in found] == [
        ("Plans", (1, 0, 0, 2, 0), 3),
        ("Rest", (0, 0, 0, 0, 1), 1),
    ]


@pytest.mark.parametrize(
    ("period", "length"), [(Period.FOUR_WEEKS, 28), (Period.TEN_WEEKS, 70), (Period.YEAR, 365)]
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
