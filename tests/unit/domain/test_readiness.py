"""What is worth a look before a yes, and when a small step is named: rules without a window."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.readiness import (
    ALTERNATIVES,
    ANSWERS,
    DECISION,
    HOPES,
    SAFETY,
    STEP_IS_NAMED,
    Checked,
    Planned,
    ReadinessBody,
    plans_of,
    steps_named,
)
from hallpass_desktop.domain.readiness_flags import Flag, flags

THIRD_OF_MAY = date(2026, 5, 3)
ANSWER = st.sampled_from(("", *ANSWERS))


def lines(items: tuple[str, ...]) -> st.SearchStrategy[tuple[Checked, ...]]:
    line = st.builds(Checked, st.sampled_from(items), ANSWER, ANSWER)
    return st.lists(line, max_size=8, unique_by=lambda each: each.item).map(tuple)


BODIES = st.builds(
    ReadinessBody,
    hopes=st.lists(st.sampled_from((*HOPES, "my own word")), unique=True).map(tuple),
    decision=lines(DECISION),
    safety=lines(SAFETY),
    put_aside=st.lists(st.sampled_from(list(Flag)), unique=True).map(tuple),
)


def swapped(body: ReadinessBody) -> ReadinessBody:
    decision, safety = (
        tuple(Checked(each.item, each.theirs, each.mine) for each in every)
        for every in (body.decision, body.safety)
    )
    return replace(body, decision=decision, safety=safety)


def with_yes(every: tuple[Checked, ...]) -> tuple[Checked, ...]:
    return tuple(Checked(each.item, "yes", "yes") for each in every)


def checked(item: str, mine: str = "", theirs: str = "") -> ReadinessBody:
    line = (Checked(item, mine, theirs),)
    return ReadinessBody(decision=line) if item in DECISION else ReadinessBody(safety=line)


@pytest.mark.parametrize(
    ("body", "flag"),
    [
        (ReadinessBody(hopes=("getting_even",)), Flag.LEVERAGE),
        (ReadinessBody(hopes=("nearer_again",)), Flag.QUICK_FIX),
        (ReadinessBody(hopes=("forgetting",)), Flag.QUICK_FIX),
        (checked("both_free", "yes", "unsure"), Flag.ONE_SIDED),
        (checked("no_pressure", "not_yet", "yes"), Flag.ONE_SIDED),
        (checked("no_pressure", "", "no"), Flag.ONE_SIDED),
        (checked("limits_named", "not_yet"), Flag.UNDEFINED),
        (checked("telling_clear", "yes", "no"), Flag.UNDEFINED),
        (checked("limits_understood", "", "not_yet"), Flag.UNDEFINED),
        (checked("check_ins_agreed", "no"), Flag.NO_AFTERCARE),
        (checked("talk_planned", "yes", "not_yet"), Flag.NO_AFTERCARE),
    ],
)
def test_each_trap_is_raised_by_its_own_answers_and_put_aside(
    body: ReadinessBody, flag: Flag
) -> None:
    assert flags(body) == (flag,)
    assert flags(replace(body, put_aside=(flag,))) == ()


@pytest.mark.parametrize(
    "body",
    [
        ReadinessBody(),
        ReadinessBody(hopes=("curiosity", "something_new", "my own word")),
        checked("both_free", "yes"),
        checked("both_free", "unsure", "unsure"),
        checked("limits_named", "unsure", "yes"),
        checked("protection_agreed", "no", "no"),
        checked("steady_enough", "not_yet"),
    ],
)
def test_what_is_open_or_no_trap_raises_nothing(body: ReadinessBody) -> None:
    assert flags(body) == ()


@given(BODIES)
def test_it_does_not_matter_which_of_the_two_said_what(body: ReadinessBody) -> None:
    assert flags(swapped(body)) == flags(body)


@given(BODIES)
def test_two_times_yes_to_everything_leaves_the_hopes_alone(body: ReadinessBody) -> None:
    calm = replace(body, decision=with_yes(body.decision), safety=with_yes(body.safety))

    assert set(flags(calm)) <= {Flag.LEVERAGE, Flag.QUICK_FIX}
    assert set(flags(calm)) <= set(flags(body))


@given(BODIES)
def test_putting_one_aside_takes_that_one_alone(body: ReadinessBody) -> None:
    for flag in flags(body):
        aside = replace(body, put_aside=(*body.put_aside, flag))

        assert flags(aside) == tuple(each for each in flags(body) if each != flag)


def test_each_way_that_is_chosen_has_its_plan_and_no_other() -> None:
    train = Planned("planned_novelty", "Look for a train", THIRD_OF_MAY)
    body = ReadinessBody(
        alternatives=("a night train", "planned_novelty"), plans=(train, Planned("daydreams", "x"))
    )

    assert plans_of(body) == (Planned("a night train"), train)


def test_a_step_is_named_from_its_day_on_for_a_week() -> None:
    body = ReadinessBody(
        alternatives=("planned_novelty",),
        plans=(Planned("planned_novelty", " Look for a train ", THIRD_OF_MAY),),
        small_step="Ask on Sunday",
        small_step_on=THIRD_OF_MAY - timedelta(days=2),
    )

    def named(days: int) -> list[str]:
        return [words for _, words in steps_named(body, THIRD_OF_MAY + timedelta(days=days))]

    assert named(-3) == []
    assert named(-1) == ["Ask on Sunday"]
    assert named(0) == ["Ask on Sunday", "Look for a train"]
    assert named(5) == ["Look for a train"]
    assert named(7) == []


@given(st.sampled_from(ALTERNATIVES), st.dates(), st.text(), st.integers(-3, 10))
def test_a_step_without_words_or_that_was_dropped_is_never_named(
    what: str, day: date, step: str, after: int
) -> None:
    plan = Planned(what, step, day)
    today = day + timedelta(days=after) if day.year < 9999 else day
    dropped = ReadinessBody(plans=(plan,))
    chosen = replace(dropped, alternatives=(what,))

    assert steps_named(dropped, today) == ()
    is_in_its_week = day <= today < day + STEP_IS_NAMED if day.year < 9999 else True
    assert bool(steps_named(chosen, today)) == bool(step.strip() and is_in_its_week)
