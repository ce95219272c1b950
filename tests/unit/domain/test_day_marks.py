"""What a day of the calendar says: one mark for each sort of page, and never more than three."""

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.day_marks import MOST_MARKS, DayPages, Mark, of_kinds
from hallpass_desktop.domain.record import Kind

COUNTS = st.lists(st.integers(1, 9), min_size=len(Mark), max_size=len(Mark))
DAYS = st.builds(
    lambda chosen, counts: DayPages(
        tuple((mark, count) for mark, count in zip(Mark, counts, strict=True) if mark in chosen)
    ),
    st.sets(st.sampled_from(Mark)),
    COUNTS,
)
ROWS = st.lists(
    st.tuples(st.sampled_from(Kind), st.integers(1, 99), st.none() | st.integers(0, 10))
)


@given(DAYS)
def test_there_are_as_many_marks_as_pages_up_to_three(day: DayPages) -> None:
    assert len(day.marks) == min(day.total, MOST_MARKS)
    assert day.has_more == (day.total > len(day.marks))


@given(DAYS)
def test_each_sort_has_its_mark_while_there_is_room(day: DayPages) -> None:
    sorts = [mark for mark, _ in day.counts]

    assert set(sorts[:MOST_MARKS]) <= set(day.marks)
    assert all(day.marks.count(mark) <= count for mark, count in day.counts if mark in day.marks)


@given(DAYS)
def test_marks_stand_in_one_order(day: DayPages) -> None:
    places = [list(Mark).index(mark) for mark in day.marks]

    assert places == sorted(places)


@given(ROWS)
def test_nothing_is_lost_on_the_way_from_the_kinds(
    rows: list[tuple[Kind, int, int | None]],
) -> None:
    day = of_kinds(rows)

    strengths = [strength for _, _, strength in rows if strength is not None]
    assert day.total == sum(count for _, count, _ in rows)
    assert day.strongest == (max(strengths) if strengths else None)


def test_kinds_without_a_mark_of_their_own_share_one() -> None:
    day = of_kinds([(Kind.NEED, 1, None), (Kind.WORKSHEET, 2, None), (Kind.NOTE, 1, None)])

    assert day.counts == ((Mark.NOTE, 1), (Mark.OTHER, 3))
    assert day.marks == (Mark.NOTE, Mark.OTHER, Mark.OTHER)
