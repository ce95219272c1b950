from dataclasses import replace
from datetime import date

import pytest

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Comparison, Query, Shown, StrengthTest
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.filters import Filters, month_days
from hallpass_desktop.gui.pages.journal_filter_chips import days_said, pieces, strength_said
from hallpass_desktop.gui.words import Vocabulary


def test_chips_narrow_what_was_typed_and_keep_it() -> None:
    filters = Filters(
        (Kind.JEALOUSY,),
        *month_days(2026, 3),
        tags=("walk",),
        weakest=4,
        strongest=7,
        shown=Shown.PRIVATE,
        to=((RecordId("seat"), "A seat beside me"),),
    )

    query = filters.narrow(parse('coat tag:party before:2026-03-20 "by the door"'))

    assert query == Query(
        terms=("coat",),
        phrases=("by the door",),
        tags=("party", "walk"),
        kinds=(Kind.JEALOUSY,),
        shown=Shown.PRIVATE,
        after=date(2026, 3, 1),
        before=date(2026, 3, 20),
        strength=(StrengthTest(Comparison.AT_LEAST, 4), StrengthTest(Comparison.AT_MOST, 7)),
        targets=(RecordId("seat"),),
    )


def test_no_chips_change_nothing() -> None:
    query = parse("kind:note strength>3 audience:together")

    assert Filters().narrow(query) == query


def test_a_typed_kind_wins_over_a_chip_that_would_leave_nothing() -> None:
    assert Filters((Kind.NOTE,)).narrow(parse("kind:jealousy")).kinds == (Kind.JEALOUSY,)


def test_a_month_ends_with_its_last_day() -> None:
    assert month_days(2028, 2) == (date(2028, 2, 1), date(2028, 2, 29))
    assert month_days(2026, 12) == (date(2026, 12, 1), date(2026, 12, 31))
    assert Filters().with_days(*month_days(2026, 12)).is_month
    assert not Filters().with_days(date(2026, 12, 1), date(2026, 12, 2)).is_month


def test_the_less_common_filters_are_taken_off_together() -> None:
    usual = Filters((Kind.NOTE,), *month_days(2026, 3), among=(RecordId("one"),), among_name="7")

    narrower = replace(
        usual,
        kinds=(Kind.NOTE, Kind.NEED),
        tags=("walk",),
        strongest=3,
        is_unfinished=True,
        to=((RecordId("seat"), "A seat"),),
    )

    assert narrower.without_more() == usual
    assert usual.without_more() == usual


ALL = Filters(
    (Kind.NOTE, Kind.NEED, Kind.WORKSHEET),
    tags=("walk", "rain & wind"),
    weakest=7,
    shown=Shown.TOGETHER,
    is_unfinished=True,
    to=((RecordId("seat"), "A seat beside me, wherever it is that we are going"),),
)


def test_each_filter_is_a_chip_that_takes_it_off() -> None:
    found = {piece.text: piece.rest for piece in pieces(ALL, Vocabulary())}

    assert tuple(found) == (
        "Needs",
        "Worksheets",
        "Strength 7 or more",
        "Together",
        "Not finished",
        "walk",
        "rain & wind",
        "Points to A seat beside me, wherever it…",
    )
    assert found["Needs"] == replace(ALL, kinds=(Kind.NOTE, Kind.WORKSHEET))
    assert found["walk"] == replace(ALL, tags=("rain & wind",))
    assert found["Strength 7 or more"] == replace(ALL, weakest=None)


def test_taking_every_chip_off_leaves_the_usual_filters() -> None:
    filters = ALL
    while found := tuple(pieces(filters, Vocabulary())):
        filters = found[-1].rest

    assert filters == Filters((Kind.NOTE,))


FIFTH, NINTH = date(2026, 3, 5), date(2026, 3, 9)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((None, None), "Any time"),
        ((FIFTH, FIFTH), "5 Mar"),
        ((FIFTH, NINTH), "5 Mar to 9 Mar"),
        ((FIFTH, None), "From 5 Mar"),
        ((None, NINTH), "Up to 9 Mar"),
        (month_days(2026, 3), "March 2026"),
    ],
)
def test_days_are_said_as_exactly_as_they_are_chosen(
    days: tuple[date | None, date | None], said: str
) -> None:
    assert days_said(Filters().with_days(*days)) == said


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        ((7, None), "Strength 7 or more"),
        ((None, 3), "Strength 3 or less"),
        ((4, 6), "Strength 4 to 6"),
        ((5, 5), "Strength 5"),
    ],
)
def test_strengths_are_said_as_a_range(strengths: tuple[int | None, int | None], said: str) -> None:
    weakest, strongest = strengths
    assert strength_said(Filters(weakest=weakest, strongest=strongest)) == said


def test_filters_follow_a_tag_to_its_other_name_and_forget_one_that_is_gone() -> None:
    filters = Filters((Kind.NOTE,), tags=("Walk", "tram", "shop"))

    followed = filters.following((("walk", "stroll"), ("stroll", "tram"), ("shop", "")))

    assert followed == Filters((Kind.NOTE,), tags=("tram",))
    assert filters.following(()) == filters
