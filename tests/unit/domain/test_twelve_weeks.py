"""Twelve weeks of a repair plan by hand: due, missed, slipped, paused, resumed and ended."""

from datetime import date

import pytest

from hallpass_desktop.domain.promise_dues import Asked, Due, Fact, asked, dues
from hallpass_desktop.domain.promise_weeks import Went, grid
from hallpass_desktop.domain.week import MONDAY, SUNDAY, weeks
from tests.unit.domain.twelve_weeks import STEPS, TODAY, done, line, noon, promise
from tests.unit.domain.zones import BERLIN

SIGNS = {
    Went.KEPT: "K", Went.IN_PART: "P", Went.NOT_THIS_WEEK: "N",
    Went.TO_COME: "T", Went.DID_NOT_APPLY: "-",
}  # fmt: skip
# The first days of the weeks:  March             April           May
#                               2 9 16 23 30      6 13 20 27      4 11 18
BY_MONDAY = {
    "message when late":         "K P N K K  P - - K  P N T",
    "thursday talk":             "K K N K N  K - K K  K N T",
    "ask for a counsellor":      "- - - - -  - - - K  - - -",
    "no phone in bed":           "- K P N K  K - P N  N - -",
    "say where I am on Fridays": "- - K N -  - K - K  K K K",
    "say sorry in person":       "N K - - -  - - - -  - - -",
    "health test":               "- - - - -  - - - -  - N -",
    "a weekend away":            "- - - - -  - - - -  - - T",
}  # fmt: skip
#                               1 8 15 22 29      5 12 19 26      3 10 17
BY_SUNDAY = {
    "message when late":         "K P P P K  P - - K  P N T",
    "thursday talk":             "K K N K N  K - K K  K N T",
    "no phone in bed":           "- K P N P  K - P N  N - -",
    "say where I am on Fridays": "- - K N -  - K - K  K K K",
}  # fmt: skip
# As it stood on Friday 10 April, with the plan paused for nobody knew how long.
IN_THE_PAUSE = {
    "message when late":         "K P N K K  P - - -  - - -",
    "thursday talk":             "K K N K N  K - - -  - - -",
    "ask for a counsellor":      "- - - - -  - - - -  - - -",
    "no phone in bed":           "- K P N K  K - - -  - - -",
    "say where I am on Fridays": "- - K N -  - - - -  - - -",
    "say sorry in person":       "N K - - -  - - - -  - - -",
    "health test":               "- - - - -  - - - -  - - -",
    "a weekend away":            "- - - - -  - - - -  - - -",
}  # fmt: skip
# And on Wednesday 22 April, the first day after it.
GOING_ON = {
    "message when late":         "K P N K K  P - T T  T T T",
    "thursday talk":             "K K N K N  K - T T  T T T",
    "ask for a counsellor":      "- - - - -  - - T -  - - -",
    "no phone in bed":           "- K P N K  K - T T  T T T",
    "say where I am on Fridays": "- - K N -  - K T T  T T T",
    "say sorry in person":       "N K - - -  - - - -  - - -",
    "health test":               "- - - - -  - - - -  - T -",
    "a weekend away":            "- - - - -  - - - -  - - T",
}  # fmt: skip
ALL = (
    (BY_MONDAY, MONDAY, TODAY),
    (BY_SUNDAY, SUNDAY, TODAY),
    (IN_THE_PAUSE, MONDAY, date(2026, 4, 10)),
    (GOING_ON, MONDAY, date(2026, 4, 22)),
)


def april(day: int) -> date:
    return date(2026, 4, day)


def may(day: int) -> date:
    return date(2026, 5, day)


@pytest.mark.parametrize(("expected", "first_weekday", "today"), ALL)
def test_each_week_is_what_it_was_worked_out_to_be(
    expected: dict[str, str], first_weekday: int, today: date
) -> None:
    shown = tuple(weeks(date(2026, 3, 2), date(2026, 5, 18), first_weekday))
    lines = [line(name, today) for name in expected]

    found = grid(lines, shown, noon(today), BERLIN)

    rows = ["".join(SIGNS[each] for each in words) for words in found]
    assert dict(zip(expected, rows, strict=True)) == {
        name: row.replace(" ", "") for name, row in expected.items()
    }


def test_the_talk_was_due_on_thursdays_and_on_none_of_the_pause() -> None:
    found = dues(promise("thursday talk", TODAY), done("thursday talk"), MONDAY)

    assert [next(found) for _ in range(10)] == [
        Due(date(2026, 3, 5), date(2026, 3, 5)),
        Due(date(2026, 3, 12), date(2026, 3, 13)),
        Due(date(2026, 3, 19)),
        Due(date(2026, 3, 26), date(2026, 3, 26)),
        Due(april(2), april(7)),
        Due(april(23), april(23)),
        Due(april(30), april(30)),
        Due(may(7), may(6)),
        Due(may(14)),
        Due(may(21)),
    ]


@pytest.mark.parametrize(
    ("name", "day", "fact"),
    [
        ("ask for a counsellor", april(24), Fact.DONE_LATER),  # two days were left before the pause
        ("say sorry in person", date(2026, 3, 6), Fact.DONE_LATER),
        ("health test", may(15), Fact.SLIPPED),
        ("a weekend away", may(24), Fact.TO_COME),
    ],
)
def test_a_single_time_has_one_day_and_one_fact(name: str, day: date, fact: Fact) -> None:
    found = dues(promise(name, TODAY), done(name), MONDAY)

    assert [(due.day, due.fact(TODAY)) for due in found] == [(day, fact)]


def test_today_names_what_comes_and_what_slipped_last() -> None:
    named = {name: asked(promise(name, TODAY), done(name), TODAY, MONDAY) for name in STEPS}

    assert named == {
        "message when late": Asked(may(24), slipped=may(17)),
        "thursday talk": Asked(may(21), slipped=may(14)),
        "ask for a counsellor": Asked(),
        "no phone in bed": Asked(),
        "say where I am on Fridays": Asked(may(31)),
        "say sorry in person": Asked(),
        "health test": Asked(slipped=may(15)),
        "a weekend away": Asked(may(24)),
    }


def test_in_the_pause_nothing_was_named() -> None:
    day = april(10)

    assert {asked(promise(name, day), done(name, day), day, MONDAY) for name in STEPS} == {Asked()}
