"""A page of suggestions is read as it stands, or refused with the name of what is wrong."""

from typing import Any

import pytest

from hallpass_desktop.domain.horizons import HORIZONS, Horizon
from hallpass_desktop.domain.repair_step import RepairStepBody, lacks_end
from hallpass_desktop.domain.repair_suggestions import (
    FEWEST,
    LONGEST,
    MOST,
    Suggestion,
    SuggestionsError,
    read_suggestions,
)


def one(title: object = "A walk", **changes: Any) -> dict[str, object]:
    return {"title": title, "by": "both", "rhythm": "each_time", "size": "small", **changes}


def some(word: str, many: int = FEWEST) -> dict[str, object]:
    return {f"s{number}": one(f"{word} {number}") for number in range(many)}


def a_page(**changes: Any) -> dict[str, object]:
    return {**{horizon: some(horizon) for horizon in HORIZONS}, **changes}


def test_they_keep_their_order() -> None:
    found = read_suggestions(a_page())

    assert tuple(found) == HORIZONS
    assert [each.title for each in found[Horizon.HEARD]][:2] == ["heard 0", "heard 1"]


def test_a_number_goes_with_its_rhythm() -> None:
    steady = {
        **some("Steady"),
        "s1": one("Weekly", rhythm="weekly", times_a_week=2),
        "s2": one("Every", rhythm="every", every_days=14),
    }
    found = read_suggestions(a_page(steady=steady))[Horizon.STEADY]

    assert (found[1].step("me").times_a_week, found[1].step("me").every_days) == (2, None)
    assert (found[2].step("me").times_a_week, found[2].step("me").every_days) == (None, 14)


@pytest.mark.parametrize(
    "told",
    [
        "no table",
        {"title": "A walk"},
        one(more="x"),
        one(title=""),
        one(title=7),
        one(title="a\nb"),
        one(title="x" * (LONGEST + 1)),
        one(by="me"),
        one(rhythm="often"),
        one(size="middling"),
        one(rhythm="weekly"),
        one(rhythm="weekly", times_a_week=0),
        one(rhythm="every", every_days="14"),
        one(every_days=2),
    ],
)
def test_what_is_not_in_the_form_is_refused_by_name(told: object) -> None:
    with pytest.raises(SuggestionsError, match=r"^steady\.s1: "):
        read_suggestions(a_page(steady={**some("Steady"), "s1": told}))


@pytest.mark.parametrize("many", [FEWEST - 1, MOST + 1])
def test_there_are_neither_too_few_nor_too_many(many: int) -> None:
    with pytest.raises(SuggestionsError, match="from 5 to 7"):
        read_suggestions(a_page(steady=some("Steady", many)))


def test_a_step_stands_in_one_horizon_only() -> None:
    with pytest.raises(SuggestionsError, match="twice"):
        read_suggestions(a_page(steady=some("heard")))


def test_every_horizon_has_some() -> None:
    with pytest.raises(SuggestionsError, match="every horizon"):
        read_suggestions({"steady": some("Steady")})


@pytest.mark.parametrize(
    ("by", "who_hurt", "done_by"),
    [
        ("hurt", "me", "me"), ("hurt", "other", "other"), ("hurt", "both", "me"),
        ("hurt", "", "me"), ("other", "me", "other"), ("other", "other", "me"),
        ("other", "", "other"), ("both", "me", "both"), ("both", "other", "both"),
    ],
)  # fmt: skip
def test_who_does_it_follows_from_who_is_hurt(by: str, who_hurt: str, done_by: str) -> None:
    suggestion = Suggestion("A walk", Horizon.STEADY, by, "once", "small")

    assert suggestion.step(who_hurt).done_by == done_by


def test_openness_comes_without_an_end_so_that_it_is_asked_for() -> None:
    suggestion = Suggestion("A look", Horizon.HEARD, "other", "once", "large", is_openness=True)

    step = suggestion.step("me")

    assert lacks_end(step)
    assert step == RepairStepBody(
        title="A look", horizon="heard", done_by="other", rhythm="once", size="large",
        openness="yes",
    )  # fmt: skip
