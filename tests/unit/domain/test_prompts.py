"""Each week has its question: the same one all week, and no question twice in a year."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.prompts import (
    FEWEST_ALONE,
    FEWEST_FOR_TWO,
    OwnQuestion,
    Prompts,
    Reader,
    asked,
    question,
    week_of,
)

FEWEST = Prompts(
    tuple(f"one {number}" for number in range(FEWEST_ALONE)),
    tuple(f"two {number}" for number in range(FEWEST_FOR_TWO)),
)
DAYS = st.dates(date(1970, 1, 1), date(2200, 12, 31))


@given(DAYS)
def test_a_week_is_an_iso_week(day: date) -> None:
    monday = day - timedelta(days=day.isoweekday() - 1)

    assert {week_of(monday + timedelta(days=number)) for number in range(7)} == {week_of(day)}
    assert week_of(monday - timedelta(days=1)) == week_of(day) - 1


@given(st.integers(1970, 2200))
def test_no_question_for_one_comes_twice_in_a_year(year: int) -> None:
    weeks = weeks_in(year)

    said = [question(FEWEST, Reader.ALONE, week) for week in weeks]

    assert len(set(said)) == len(weeks)


@given(st.integers(1970, 2200))
def test_a_question_for_two_stays_a_fortnight_and_does_not_come_back(year: int) -> None:
    weeks = weeks_in(year)

    said = [question(FEWEST, Reader.TWO, week) for week in weeks]

    changes = sum(before != after for before, after in pairwise(said))
    assert len(set(said)) == changes + 1
    assert all(question(FEWEST, Reader.TWO, week // 2 * 2) == question(FEWEST, Reader.TWO, week)
               for week in weeks)  # fmt: skip


@given(DAYS, st.sampled_from(Reader))
def test_the_same_day_always_has_the_same_question(day: date, reader: Reader) -> None:
    assert question(FEWEST, reader, week_of(day)) == question(FEWEST, reader, week_of(day))


@pytest.mark.parametrize(
    "prompts", [Prompts(FEWEST.alone[1:], FEWEST.two), Prompts(FEWEST.alone, FEWEST.two[1:])]
)
def test_too_few_questions_for_a_year_are_refused(prompts: Prompts) -> None:
    with pytest.raises(ValueError, match="too few"):
        question(prompts, Reader.ALONE, 1)


def test_ones_own_questions_take_every_second_turn() -> None:
    own = [
        OwnQuestion("a", "First?"),
        OwnQuestion("b", "Second?"),
        OwnQuestion("c", "Resting?", is_on=False),
        OwnQuestion("d", "Us?", Reader.TWO),
    ]

    alone = [asked(FEWEST, own, Reader.ALONE, week) for week in range(8)]
    two = [asked(FEWEST, own, Reader.TWO, week) for week in range(8)]

    assert alone[1::2] == ["First?", "Second?", "First?", "Second?"]
    assert alone[::2] == [question(FEWEST, Reader.ALONE, week) for week in range(4)]
    assert [said == "Us?" for said in two] == [False, False, True, True] * 2


@pytest.mark.parametrize("more", [0, 1])
@pytest.mark.parametrize("reader", list(Reader))
def test_beside_ones_own_every_question_still_has_its_turn(reader: Reader, more: int) -> None:
    prompts = Prompts(
        (*FEWEST.alone, *["One more?"] * more), (*FEWEST.two, *["One more for two?"] * more)
    )
    own = [OwnQuestion("a", "Mine?", reader)]

    said = {asked(prompts, own, reader, week) for week in range(300)}

    assert said - {"Mine?"} == set(prompts.alone if reader is Reader.ALONE else prompts.two)


def test_without_ones_own_nothing_is_different() -> None:
    resting = [OwnQuestion("c", "Resting?", is_on=False)]

    assert all(
        asked(FEWEST, resting, reader, week) == question(FEWEST, reader, week)
        for reader in Reader
        for week in range(60)
    )


def weeks_in(year: int) -> list[int]:
    """Every ISO week of a year; some have 53."""
    first = week_of(date.fromisocalendar(year, 1, 1))
    return list(range(first, week_of(date.fromisocalendar(year + 1, 1, 1))))
