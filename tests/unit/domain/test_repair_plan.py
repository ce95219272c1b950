"""The rules of a repair plan: what is counted, what is said in words, and until when one waits."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import Reading, is_blank, is_unfinished
from hallpass_desktop.domain.repair_plan import (
    IMPACTS,
    VALUES,
    RepairPlanBody,
    Weight,
    impact_field,
    impacts,
    is_waiting,
    weight,
)

HAPPENED = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
WRITTEN = datetime(2026, 3, 14, 20, 10, tzinfo=UTC)
FIFTH_OF_MAY = date(2026, 5, 5)
NUMBERS = st.fixed_dictionaries(
    {impact_field(name): st.none() | st.sampled_from(VALUES) for name in IMPACTS}
)


def test_every_part_of_life_has_its_field_and_no_other() -> None:
    found = {each.name for each in fields(RepairPlanBody) if each.name.startswith("impact_")}

    assert found == set(map(impact_field, IMPACTS))


def test_what_it_touches_is_read_at_the_time_it_was_said() -> None:
    body = RepairPlanBody(impact_sleep=8, impact_work=0)

    assert body.readings(HAPPENED, WRITTEN) == (
        Reading("impact.sleep", WRITTEN, 8),
        Reading("impact.work", WRITTEN, 0),
    )


@given(NUMBERS)
def test_only_what_was_answered_is_read_and_nothing_beside_it(
    numbers: dict[str, int | None],
) -> None:
    body = RepairPlanBody(**cast("Any", numbers))

    answered = {name: value for name, value in numbers.items() if value is not None}
    read = body.readings(HAPPENED, WRITTEN)

    assert {impact_field(name): value for name, value in impacts(body)} == answered
    assert [each.value for each in read] == [value for _, value in impacts(body)]


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ((0,), Weight.NOT),
        ((1, 2, 3), Weight.LITTLE),
        ((4, 5, 6), Weight.CLEARLY),
        ((7, 8, 9, 10), Weight.STRONGLY),
    ],
)
def test_a_number_has_one_word(values: tuple[int, ...], word: Weight) -> None:
    assert {weight(value) for value in values} == {word}


def test_more_is_never_said_with_a_lesser_word() -> None:
    order = list(Weight)
    said = [order.index(weight(value)) for value in VALUES]

    assert said == sorted(said)
    assert set(said) == set(range(len(order)))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-400, 400))
def test_one_waits_until_the_day_and_not_on_it(day: date, days: int) -> None:
    body = RepairPlanBody(not_before=day)

    assert is_waiting(body, day + timedelta(days=days)) == (days < 0)
    assert not is_waiting(replace(body, not_before=None), day)


def test_an_empty_plan_is_blank_and_a_nought_is_an_answer() -> None:
    assert is_blank(RepairPlanBody())
    assert not is_blank(RepairPlanBody(impact_sex=0))
    assert not is_blank(RepairPlanBody(not_before=FIFTH_OF_MAY))


def test_a_plan_is_never_called_unfinished() -> None:
    assert not is_unfinished(RepairPlanBody(what_happened="The messages went on."))


def test_a_plan_that_is_printed_says_nothing_of_itself() -> None:
    assert repr(RepairPlanBody(what_happened="The messages went on.")) == "<RepairPlanBody>"
