"""An evaluation beside one's own earlier words and numbers: each question alone, and no sum."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.then_and_now import (
    Change,
    Look,
    Number,
    Scale,
    Words,
    numbers,
    words,
)

MARCH, APRIL, MAY = (datetime(2026, month, 3, 20, tzinfo=UTC) for month in (3, 4, 5))
SLEEP, TRUST = Scale("sleep_touched"), Scale("trust", is_more_lighter=True)


def looked(at: datetime, said: Mapping[str, str] | None = None, /, **answers: int) -> Look:
    return Look(at, answers, said or {})


@pytest.mark.parametrize(
    ("scale", "before", "now", "change"),
    [
        (SLEEP, 7, 4, Change.LIGHTER),
        (SLEEP, 7, 8, Change.HEAVIER),
        (SLEEP, 7, 7, Change.ALIKE),
        (SLEEP, 0, 0, Change.ALIKE),
        (TRUST, 2, 3, Change.LIGHTER),
        (TRUST, 3, 0, Change.HEAVIER),
        (TRUST, 3, 3, Change.ALIKE),
    ],
)
def test_a_number_is_lighter_alike_or_heavier(
    scale: Scale, before: int, now: int, change: Change
) -> None:
    earlier = Look(MARCH, {scale.name: before})

    found = numbers(Look(MAY, {scale.name: now}), [earlier], [scale])

    assert found == (Number(scale.name, change, now, before, MARCH),)


def test_a_first_answer_is_new() -> None:
    assert numbers(looked(MAY, trust=3), [looked(MARCH)], [TRUST]) == (
        Number("trust", Change.NEW, 3),
    )


def test_what_is_left_out_is_no_answer_and_the_one_before_still_stands_there() -> None:
    assert numbers(looked(MAY), [looked(MARCH, trust=3)], [SLEEP, TRUST]) == (
        Number("sleep_touched", Change.NO_ANSWER),
        Number("trust", Change.NO_ANSWER, None, 3, MARCH),
    )


def test_each_question_is_held_beside_the_last_time_it_was_answered() -> None:
    before = [looked(APRIL, trust=4), looked(MARCH, trust=2, sleep_touched=9)]

    found = numbers(looked(MAY, trust=4, sleep_touched=5), before, [SLEEP, TRUST])

    assert found == (
        Number("sleep_touched", Change.LIGHTER, 5, 9, MARCH),
        Number("trust", Change.ALIKE, 4, 4, APRIL),
    )


def test_looks_that_came_later_are_not_what_was_said_before() -> None:
    both = [looked(MARCH, trust=2), looked(MAY, trust=8)]

    assert numbers(looked(APRIL, trust=3), both, [TRUST]) == (
        Number("trust", Change.LIGHTER, 3, 2, MARCH),
    )


def test_words_stand_beside_words_and_nothing_is_said_about_them() -> None:
    before = [
        looked(MARCH, {"missing": "Coming home to you.", "helps": "Walking."}),
        looked(APRIL, {"missing": "  "}),
    ]

    found = words(looked(MAY, {"missing": "Laughing.\n"}), before, ["helps", "missing", "fear"])

    assert [(each.name, each.now, each.before, each.said_at) for each in found] == [
        ("helps", "", "Walking.", MARCH),
        ("missing", "Laughing.", "Coming home to you.", MARCH),
    ]
    assert "change" not in {each.name for each in fields(Words)}


def test_nothing_prints_what_somebody_wrote() -> None:
    secret = "Coming home to you."
    look = looked(MAY, {"missing": secret})

    assert secret not in repr(look)
    assert secret not in repr(words(look, [], ["missing"]))


def test_a_look_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Look(datetime(2026, 3, 1))


NAMES = ("sleep_touched", "trust", "calm", "fear")
SCALES = st.builds(Scale, st.sampled_from(NAMES), st.booleans())
AT = st.integers(0, 40).map(lambda n: MARCH + n * timedelta(hours=7))
LOOKS = st.builds(
    Look,
    AT,
    st.dictionaries(st.sampled_from(NAMES), st.integers(0, 10)),
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["", " ", "one", "two", "three"])),
)
OTHERS = st.lists(LOOKS, max_size=6, unique_by=lambda look: look.at)


@given(LOOKS, OTHERS, st.lists(SCALES, max_size=4))
def test_there_is_one_answer_for_each_question_asked_and_none_beside(
    look: Look, others: list[Look], scales: list[Scale]
) -> None:
    found = numbers(look, others, scales)

    assert [each.name for each in found] == [scale.name for scale in scales]
    assert [each.now for each in found] == [look.numbers.get(scale.name) for scale in scales]


@given(LOOKS, OTHERS, SCALES)
def test_it_is_what_somebody_finds_who_turns_the_pages_back(
    look: Look, others: list[Look], scale: Scale
) -> None:
    [found] = numbers(look, others, [scale])

    pages = {each.at: each.numbers[scale.name] for each in others if scale.name in each.numbers}
    earlier = [at for at in pages if at < look.at]
    assert found.said_at == max(earlier, default=None)
    assert found.before == (pages[max(earlier)] if earlier else None)
    assert (found.change is Change.NO_ANSWER) == (found.now is None)
    assert (found.change is Change.NEW) == (found.now is not None and not earlier)


@given(LOOKS, OTHERS, SCALES)
def test_a_scale_that_runs_the_other_way_turns_the_word_round(
    look: Look, others: list[Look], scale: Scale
) -> None:
    turned = {Change.LIGHTER: Change.HEAVIER, Change.HEAVIER: Change.LIGHTER}

    [one] = numbers(look, others, [scale])
    [other] = numbers(look, others, [Scale(scale.name, not scale.is_more_lighter)])

    assert other.change is turned.get(one.change, one.change)


@given(LOOKS, OTHERS, st.permutations(NAMES), st.data())
def test_the_order_in_which_looks_are_given_and_their_zones_change_nothing(
    look: Look, others: list[Look], names: list[str], data: st.DataObject
) -> None:
    hours = data.draw(st.integers(-12, 14))
    shuffled = [
        Look(each.at.astimezone(timezone(timedelta(hours=hours))), each.numbers, each.words)
        for each in data.draw(st.permutations(others))
    ]
    scales = [Scale(name) for name in names]

    assert numbers(look, shuffled, scales) == numbers(look, others, scales)
    assert words(look, shuffled, names) == words(look, others, names)


@given(LOOKS, OTHERS)
def test_an_answer_to_one_question_changes_no_other(look: Look, others: list[Look]) -> None:
    more = Look(look.at, {**look.numbers, "trust": 10}, {**look.words, "trust": "four"})
    rest = [name for name in NAMES if name != "trust"]
    scales = [Scale(name) for name in rest]

    assert numbers(more, others, scales) == numbers(look, others, scales)
    assert words(more, others, rest) == words(look, others, rest)


@given(LOOKS, OTHERS)
def test_words_are_the_last_ones_that_are_not_empty(look: Look, others: list[Look]) -> None:
    for found in words(look, others, NAMES):
        pages = sorted((each for each in others if each.at < look.at), key=lambda each: each.at)
        said = [each.words[found.name] for each in pages if each.words.get(found.name, "").strip()]

        assert found.before == (said[-1] if said else "")
        assert found.now or found.before
