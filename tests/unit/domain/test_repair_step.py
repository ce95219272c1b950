"""A step: what promise it makes, and how openness comes to its end."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import is_blank, is_unfinished
from hallpass_desktop.domain.promise import EveryDays, OnceBy, Promise, TimesAWeek
from hallpass_desktop.domain.repair_step import (
    NEAR_THE_END,
    RHYTHMS,
    RepairStepBody,
    asks_whether_wanted,
    lacks_end,
    not_wanted,
    promise_of,
    wanted_until,
)
from hallpass_desktop.domain.stretch import Stretch

WRITTEN = date(2026, 3, 1)
ENDS = date(2026, 4, 30)
A_DAY = timedelta(days=1)
OPEN = RepairStepBody(title="Where we are, on the phone", openness="yes", ends=ENDS)


def often(body: RepairStepBody) -> object:
    return promise_of(body, WRITTEN).often


def test_each_rhythm_is_a_promise() -> None:
    assert often(RepairStepBody(rhythm="once", by_day=ENDS)) == OnceBy(ENDS)
    assert often(RepairStepBody(rhythm="weekly", times_a_week=2)) == TimesAWeek(2)
    assert often(RepairStepBody(rhythm="every", every_days=14)) == EveryDays(14)
    assert often(RepairStepBody(rhythm="each_time")) == OnceBy()


def test_only_the_answer_of_the_chosen_rhythm_counts() -> None:
    body = RepairStepBody(rhythm="each_time", by_day=ENDS, times_a_week=3, every_days=2)

    assert often(body) == OnceBy()


def test_it_holds_from_the_day_it_was_written_unless_another_is_named() -> None:
    named = RepairStepBody(starts=date(2026, 3, 9), ends=ENDS)

    assert promise_of(RepairStepBody(), WRITTEN).holds == Stretch(WRITTEN)
    assert promise_of(named, WRITTEN).holds == Stretch(date(2026, 3, 9), ENDS)


@given(
    st.sampled_from(("", "something newer", *RHYTHMS)),
    st.none() | st.integers(-5, 10_000),
    st.none() | st.integers(-5, 10_000),
)
def test_whatever_was_typed_makes_a_promise(
    rhythm: str, times: int | None, days: int | None
) -> None:
    body = RepairStepBody(
        rhythm=rhythm, times_a_week=times and abs(times), every_days=days and abs(days)
    )

    assert isinstance(promise_of(body, WRITTEN), Promise)


def test_openness_without_an_end_lacks_one() -> None:
    assert lacks_end(RepairStepBody(openness="yes"))
    assert not lacks_end(OPEN)
    assert not lacks_end(RepairStepBody(openness="no"))
    assert not lacks_end(RepairStepBody())


@given(st.integers(-40, 40))
def test_whether_it_is_still_wanted_is_asked_only_near_the_end(days: int) -> None:
    today = ENDS + days * A_DAY

    assert asks_whether_wanted(OPEN, today) is (-NEAR_THE_END.days <= days <= 0)


def test_it_is_never_asked_of_what_is_not_openness() -> None:
    assert not asks_whether_wanted(RepairStepBody(ends=ENDS), ENDS)
    assert not asks_whether_wanted(RepairStepBody(openness="yes"), ENDS)


def test_still_wanted_moves_the_end() -> None:
    later = wanted_until(OPEN, date(2026, 6, 1))

    assert later.ends == date(2026, 6, 1)
    assert not asks_whether_wanted(later, ENDS)
    assert asks_whether_wanted(later, date(2026, 5, 30))


def test_an_end_that_is_no_later_is_refused() -> None:
    with pytest.raises(ValueError, match="no later"):
        wanted_until(OPEN, ENDS)


def test_not_wanted_ends_it_and_is_not_asked_again() -> None:
    ended = not_wanted(OPEN, ENDS - 3 * A_DAY)

    assert ended.ends == ended.let_go == ENDS - 3 * A_DAY
    assert not asks_whether_wanted(ended, ENDS - 3 * A_DAY)
    assert not promise_of(ended, WRITTEN).holds.applies(ENDS - 2 * A_DAY)


def test_what_ended_before_is_not_made_longer_by_a_no() -> None:
    assert not_wanted(OPEN, ENDS + 9 * A_DAY).ends == ENDS


def test_a_place_alone_is_no_step() -> None:
    assert is_blank(RepairStepBody(horizon="steady"))
    assert not is_blank(RepairStepBody(horizon="steady", done_by="me"))


def test_it_is_never_unfinished_and_its_words_do_not_leak() -> None:
    assert not is_unfinished(OPEN)
    assert repr(OPEN) == "<RepairStepBody>"
