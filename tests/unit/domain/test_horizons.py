"""Horizons open by what the hurt person says, and by nothing else."""

from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.horizons import (
    CONDITIONS,
    HORIZONS,
    Column,
    Horizon,
    Said,
    columns,
    waits_for,
)

EVERY = tuple(condition for horizon in HORIZONS for condition in CONDITIONS[horizon])
SAID = st.dictionaries(st.sampled_from(EVERY), st.sampled_from(Said))
MOSTLY_YES = st.dictionaries(
    st.sampled_from(EVERY), st.sampled_from((Said.YES, Said.YES, Said.NOT_FOR_ME, Said.NOT_YET))
).map(lambda said: dict.fromkeys(EVERY, Said.YES) | said)
ANY_SAID = SAID | MOSTLY_YES
N, X, L = Column.NOW, Column.NEXT, Column.LATER


def yes_until(horizon: Horizon) -> dict[str, str]:
    until = HORIZONS[: HORIZONS.index(horizon) + 1]
    return {condition: Said.YES for each in until for condition in CONDITIONS[each]}


def stand(said: dict[str, str]) -> list[Column]:
    return [columns(said)[horizon] for horizon in HORIZONS]


def test_with_nothing_said_one_is_steady_first() -> None:
    assert stand({}) == [N, X, L, L, L]


@pytest.mark.parametrize(
    ("horizon", "expected"),
    [
        (Horizon.STEADY, [N, X, L, L, L]),
        (Horizon.HEARD, [N, N, X, L, L]),
        (Horizon.UNDERSTANDING, [N, N, N, X, L]),
        (Horizon.REBUILDING, [N, N, N, N, X]),
        (Horizon.LIVING, [N, N, N, N, N]),
    ],
)
def test_each_opens_when_all_of_its_conditions_are_said(
    horizon: Horizon, expected: list[Column]
) -> None:
    assert stand(yes_until(horizon)) == expected


@pytest.mark.parametrize("condition", EVERY)
@pytest.mark.parametrize("taken_back", [Said.NOT_YET, "", "a code of a newer app"])
def test_without_one_of_them_it_stays_closed(condition: str, taken_back: str) -> None:
    said = yes_until(Horizon.LIVING) | {condition: taken_back}
    closed = next(each for each in HORIZONS if condition in CONDITIONS[each])

    assert columns(said)[closed] is Column.NEXT
    assert waits_for(closed, said) == (condition,)


def test_what_somebody_wants_nothing_of_holds_nothing_up() -> None:
    said = yes_until(Horizon.UNDERSTANDING) | {"know_enough": Said.NOT_FOR_ME}

    assert columns(said)[Horizon.UNDERSTANDING] is Column.NOW


def test_a_later_condition_opens_nothing_before_its_turn() -> None:
    said = yes_until(Horizon.LIVING) | {"want_to_talk": Said.NOT_YET}

    assert stand(said) == [N, X, L, L, L]
    assert waits_for(Horizon.LIVING, said) == ("want_to_talk",)


def test_it_names_what_a_horizon_waits_for_in_order() -> None:
    said = {"can_stop": Said.YES, "know_enough": Said.YES}

    assert waits_for(Horizon.UNDERSTANDING, said) == ("somebody_with_me", "want_to_talk", "owned")


def test_no_condition_opens_two_horizons() -> None:
    assert len(set(EVERY)) == len(EVERY)


@given(ANY_SAID)
def test_some_are_now_then_one_is_next_and_the_others_are_later(said: dict[str, str]) -> None:
    found = stand(said)

    now = list(takewhile(lambda column: column is Column.NOW, found))
    assert now
    assert found[len(now) :] == [X, L, L, L][: len(found) - len(now)]


@given(ANY_SAID, st.sampled_from(EVERY), st.sampled_from((Said.YES, Said.NOT_FOR_ME)))
def test_saying_one_thing_more_closes_nothing(
    said: dict[str, str], condition: str, now_said: Said
) -> None:
    order = [Column.NOW, Column.NEXT, Column.LATER]

    before, after = stand(said), stand(said | {condition: now_said})

    assert all(order.index(now) <= order.index(was) for was, now in zip(before, after, strict=True))


@given(ANY_SAID, st.sampled_from(EVERY))
def test_taking_back_leaves_it_as_if_it_had_never_been_said(
    said: dict[str, str], condition: str
) -> None:
    without = {each: answer for each, answer in said.items() if each != condition}

    assert stand(said | {condition: Said.NOT_YET}) == stand(without)


@given(ANY_SAID, st.text(max_size=8), st.text(max_size=8))
def test_what_only_a_newer_app_asks_changes_nothing(
    said: dict[str, str], condition: str, answer: str
) -> None:
    assert stand({condition: answer} | said) == stand(said) or condition in EVERY


@given(ANY_SAID)
def test_a_horizon_is_now_if_it_waits_for_nothing(said: dict[str, str]) -> None:
    for horizon, column in columns(said).items():
        assert (column is Column.NOW) == (not waits_for(horizon, said))
