"""The marks of a step: two kinds that never mix, and days that count once."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.repair_marks import (
    IN_PART,
    SERIES,
    WHOLE,
    Marked,
    Source,
    StepMark,
    done_days,
    lately,
    latest,
    may_be,
    series_of,
)

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
MARKS = st.lists(
    st.builds(
        StepMark,
        st.sampled_from(Marked),
        st.sampled_from(Source),
        st.just(AT),
        st.dates(date(2026, 3, 1), date(2026, 3, 9)),
        st.integers(0, 3),
    ),
    max_size=12,
)


def mark(day: int, value: int, marked: Marked = Marked.DONE, hour: int = 12) -> StepMark:
    at = datetime(2026, 3, day, hour, tzinfo=UTC)
    return StepMark(marked, Source.OWN, at, date(2026, 3, day), value)


def test_every_mark_has_a_series_of_its_own() -> None:
    assert set(SERIES) == {
        "done", "felt", "done_told", "felt_told", "done_together", "felt_together",
    }  # fmt: skip
    assert all(series_of(*what) == series for series, what in SERIES.items())


def test_done_is_whole_or_in_part_and_felt_is_from_0_to_3() -> None:
    assert [value for value in range(-1, 5) if may_be(Marked.DONE, value)] == [1, 2]
    assert [value for value in range(-1, 5) if may_be(Marked.FELT, value)] == [0, 1, 2, 3]


def test_a_day_with_one_whole_mark_is_whole() -> None:
    marks = [mark(3, IN_PART), mark(3, WHOLE), mark(1, IN_PART), mark(2, 3, Marked.FELT)]

    assert done_days(marks) == ((date(2026, 3, 3),), (date(2026, 3, 1),))


@given(MARKS)
def test_no_felt_mark_makes_a_day_done(marks: list[StepMark]) -> None:
    whole, partly = done_days(marks)

    assert {*whole, *partly} == {each.day for each in marks if each.marked is Marked.DONE}
    assert not {*whole} & {*partly}
    assert list(whole) == sorted(whole)
    assert list(partly) == sorted(partly)


def test_the_latest_mark_is_that_of_the_latest_day() -> None:
    marks = [mark(3, WHOLE), mark(5, IN_PART), mark(4, 2, Marked.FELT)]

    assert latest(marks, Marked.DONE) == mark(5, IN_PART)
    assert latest(marks, Marked.FELT) == mark(4, 2, Marked.FELT)
    assert latest([], Marked.DONE) is None


@given(MARKS)
def test_the_latest_marks_are_at_most_one_of_a_kind_and_none_is_later(
    marks: list[StepMark],
) -> None:
    kept = lately(marks)

    kinds = [(each.marked, each.source) for each in kept]
    assert len(set(kinds)) == len(kinds)
    assert set(kinds) == {(each.marked, each.source) for each in marks}
    for each in marks:
        (last,) = (one for one in kept if (one.marked, one.source) == (each.marked, each.source))
        assert each.day <= last.day


def test_the_words_of_a_mark_do_not_leak() -> None:
    assert repr(mark(3, WHOLE)) == "<StepMark>"
