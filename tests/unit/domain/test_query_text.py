"""Typing a query: what each piece means, and that reading and writing undo each other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.query import Comparison, Query, Shown, StrengthTest, Unread, Without
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind

OVER_SIX = StrengthTest(Comparison.OVER, 6)

WORD = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8).map(
    lambda text: f"w{text}"
)
PHRASE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


def some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


KINDS = st.lists(st.sampled_from(Kind), max_size=2, unique=True).map(tuple)
TESTS = st.lists(
    st.builds(StrengthTest, st.sampled_from(Comparison), st.integers(0, 10)),
    max_size=2,
    unique=True,
).map(tuple)
DAYS = st.none() | st.dates()
QUERIES = st.builds(
    Query,
    terms=some(WORD),
    phrases=some(PHRASE),
    tags=some(PHRASE),
    kinds=KINDS,
    shown=st.none() | st.sampled_from(Shown),
    after=DAYS,
    before=DAYS,
    strength=TESTS,
    without=st.builds(Without, some(WORD), some(PHRASE), some(PHRASE), KINDS),
    in_trash=st.booleans(),
    is_unfinished=st.booleans(),
    to=some(PHRASE),
)
# Pieces that mean something, in any order and broken in any way, find more than plain noise.
TYPING = st.lists(
    st.sampled_from(
        ['"', "-", " ", ":", "tag:", "KIND:", "before:", "after:2024", "strength>", "in:", "to:"]
    )
    | st.sampled_from(
        ["trash", "note", "6", "12", "2024-02-30", "audience:", "=", "\u0131n:", "\x00"]
    )
    | st.text(max_size=3),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("coat queue", Query(terms=("coat", "queue"))),
        ('"coat queue" bar', Query(terms=("bar",), phrases=("coat queue",))),
        ('"coat que', Query(terms=("coat", "que"))),
        ("tag:walk", Query(tags=("walk",))),
        ('tag:"long walk"', Query(tags=("long walk",))),
        ("TAG:walk -tag:rain", Query(tags=("walk",), without=Without(tags=("rain",)))),
        ("kind:note", Query(kinds=(Kind.NOTE,))),
        ("kind:jealousy", Query(kinds=(Kind.JEALOUSY,))),
        ('kind:"hard moment"', Query(kinds=(Kind.JEALOUSY,))),
        ("kind:hard_moment", Query(kinds=(Kind.JEALOUSY,))),
        ("kind:check-in", Query(kinds=(Kind.CHECK_IN,))),
        ("-kind:note", Query(without=Without(kinds=(Kind.NOTE,)))),
        ("after:2024", Query(after=date(2024, 1, 1))),
        ("before:2024-03", Query(before=date(2024, 3, 1))),
        ("before:2024-3-9", Query(before=date(2024, 3, 9))),
        ("after:2023 after:2024", Query(after=date(2024, 1, 1))),
        ("before:2023 before:2024", Query(before=date(2023, 1, 1))),
        ("strength>6", Query(strength=(OVER_SIX,))),
        ("strength:6", Query(strength=(StrengthTest(Comparison.EQUAL, 6),))),
        ("strength<=10", Query(strength=(StrengthTest(Comparison.AT_MOST, 10),))),
        ("audience:together", Query(shown=Shown.TOGETHER)),
        ("in:trash", Query(in_trash=True)),
        ("to:seat TO:plans", Query(to=("seat", "plans"))),
        ('to:"a seat beside me"', Query(to=("a seat beside me",))),
        ("is:unfinished", Query(is_unfinished=True)),
        ("-coat", Query(without=Without(terms=("coat",)))),
        ('-"coat queue"', Query(without=Without(phrases=("coat queue",)))),
        ("coat coat", Query(terms=("coat",))),
    ],
)
def test_what_each_piece_means(typed: str, meant: Query) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize(
    ("typed", "operator"),
    [
        ("before:soon", "before"),
        ("after:2024-02-30", "after"),
        ("BEFORE:soon", "before"),
        ('after:"last week"', "after"),
        ("kind:dream", "kind"),
        ("strength>12", "strength"),
        ("strength>abc", "strength"),
        ("strength:7,", "strength"),
        ("strength>\u0663", "strength"),
        ("audience:mum", "audience"),
        ("in:bed", "in"),
        ("is:late", "is"),
        ("-kind:dream", "kind"),
        ("-before:2024", "before"),
        ("-to:seat", "to"),
        ("-strength>6", "strength"),
    ],
)
def test_a_value_that_says_nothing_is_put_aside(typed: str, operator: str) -> None:
    query = parse(f"coat {typed} queue")

    assert query == Query(terms=("coat", "queue"), unread=(Unread(operator, typed),))
    assert not parse(typed).is_filtering


@pytest.mark.parametrize(("typed", "signs"), [("🌧", ("🌧",)), ("… coat", ("…",)), ("née", ())])
def test_signs_without_a_letter_or_a_number_are_known(typed: str, signs: tuple[str, ...]) -> None:
    assert parse(typed).signs == signs


def test_an_operator_that_nobody_knows_is_a_word() -> None:
    assert parse("colour:blue") == Query(terms=("colour:blue",))


@pytest.mark.parametrize(
    "typed",
    [
        "before:2",
        "after:202",
        "before:2024-",
        "before:2024-0",
        "after:2024-03-",
        "after:2024-03-0",
        "kind:no",
        'kind:"hard mo"',
        "audience:tog",
        "in:tr",
        "is:unf",
    ],
)
def test_a_value_still_being_typed_may_go_on(typed: str) -> None:
    assert [unread.goes_on for unread in parse(typed).unread] == [True]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        '"',
        "-",
        "--",
        "is:",
        "tag:",
        "before:",
        "strength>",
        'strength>"',
        '-tag:""',
        '""',
    ],
)
def test_a_piece_still_being_typed_changes_nothing(typed: str) -> None:
    assert parse(typed) == Query()


def test_names_of_kinds_can_be_of_another_language() -> None:
    assert parse("kind:Zettel", {"zettel": Kind.NOTE}) == Query(kinds=(Kind.NOTE,))


@given(QUERIES)
def test_what_is_printed_is_read_back(query: Query) -> None:
    assert parse(str(query)) == query


@given(TYPING)
def test_whatever_is_typed_means_the_same_once_printed(typed: str) -> None:
    query = parse(typed)

    assert parse(str(query)) == query


def test_several_strengths_make_one_range() -> None:
    assert parse("strength>3 strength<=8").strength_bounds == (4, 8)
    assert parse("coat").strength_bounds is None


def test_the_trash_is_a_place_and_not_a_filter() -> None:
    assert not parse("in:trash").is_filtering
    assert parse("tag:walk").is_filtering
