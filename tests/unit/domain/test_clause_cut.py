"""Making two clauses of one and one of two: no word is lost, and nobody's answer is passed over."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import fields_of, words_of
from hallpass_desktop.domain.clause import COVERS, FEELS, KINDS, TELL_WHEN, ClauseBody
from hallpass_desktop.domain.clause_cut import Clash, clashes, merge, pieces, places, split

TEXT = "Nobody from work. A kiss is all right; a night is not.\nWe tell it the same day."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TEXT, ("Nobody from work. ", "A kiss is all right; a night is not.\n", TEXT[55:])),
        ("One kiss, no night", ("One kiss, ", "no night")),
        ("Not at 10:30 pm", ("Not ", "at ", "10:30 ", "pm")),
        ("“Stop.” And go home.", ("“Stop.” ", "And go home.")),
        ("到此为止。回家。", ("到此为止。", "回家。")),
        ("Stop.", ("Stop.",)),
        ("  \n ", ("  \n ",)),
    ],
)
def test_a_text_is_cut_between_sentences_else_phrases_else_words(
    text: str, found: tuple[str, ...]
) -> None:
    assert pieces(text) == found


def test_the_halves_are_of_one_kind_and_the_rest_stays_with_the_first() -> None:
    whole = ClauseBody(
        "Work", "who", 2.0, "my_boundary", TEXT, "So that I sleep.", first_if_broken="Go home."
    )

    first, second = split(whole, places(TEXT)[0])

    assert first == replace(whole, text="Nobody from work.")
    assert second == ClauseBody(topic="who", place=2.0, kind="my_boundary", text=TEXT[18:])


@pytest.mark.parametrize("at", [0, len(TEXT), len(TEXT) + 5])
def test_no_half_stays_without_words(at: int) -> None:
    with pytest.raises(ValueError, match="each half"):
        split(ClauseBody(text=TEXT), at)


def test_what_both_answer_differently_is_asked_about_in_the_order_of_the_page() -> None:
    first = ClauseBody(kind="request", tell_when="before", feels_mine="good", why="a")
    second = ClauseBody(kind="my_boundary", tell_when="never", feels_theirs="hard", why="b")

    assert clashes(first, second) == (
        Clash("kind", "request", "my_boundary"),
        Clash("tell_when", "before", "never"),
    )


def test_one_clause_of_two_says_what_both_said() -> None:
    first = ClauseBody("Work", "who", 1.0, text="Nobody from work.", why="Home is home.")
    second = ClauseBody(
        "Choir", "who", 2.0, text="Nobody from the choir.", why="Home is home.", covers=("me",),
        trial_until=date(2027, 1, 1), first_if_broken="Go home.",
    )  # fmt: skip

    assert merge(first, second) == ClauseBody(
        "Work, Choir", "who", 1.0, text="Nobody from work.\nNobody from the choir.",
        why="Home is home.", covers=("me",), trial_until=date(2027, 1, 1),
        first_if_broken="Go home.",
    )  # fmt: skip


def test_the_hours_go_with_the_answer_they_belong_to() -> None:
    first = ClauseBody(tell_when="before")
    second = ClauseBody(tell_when="within", tell_within_hours=24)

    taken = merge(first, second, {"tell_when", "why"})

    left = merge(first, second)

    assert (taken.tell_when, taken.tell_within_hours) == ("within", 24)
    assert (left.tell_when, left.tell_within_hours) == ("before", None)


def test_other_hours_of_the_same_answer_are_asked_about() -> None:
    first = ClauseBody(tell_when="within", tell_within_hours=2)
    second = replace(first, tell_within_hours=24)

    assert clashes(first, second) == (Clash("tell_within_hours", 2, 24),)
    assert merge(first, second, {"tell_within_hours"}).tell_within_hours == 24


def test_what_a_newer_app_wrote_comes_along() -> None:
    first, second = ClauseBody(unread=(("a", "1"),)), ClauseBody(unread=(("a", "2"), ("b", "3")))

    assert merge(first, second).unread == (("a", "1"), ("b", "3"))


WORDS = st.text(st.sampled_from("ab é约。.!?,; \n"), max_size=30)
BODIES = st.builds(
    ClauseBody,
    title=st.sampled_from(["", "Work", "At home"]),
    topic=st.just("who"),
    kind=st.sampled_from(KINDS),
    text=WORDS,
    why=WORDS,
    outside=WORDS,
    tell_when=st.sampled_from(("", *TELL_WHEN)),
    tell_within_hours=st.sampled_from([None, 1, 24]),
    conditions=WORDS,
    covers=st.lists(st.sampled_from((*COVERS, "K.")), unique=True).map(tuple),
    feels_mine=st.sampled_from(("", *FEELS)),
)


def said(*bodies: ClauseBody) -> Counter[str]:
    """Every word of these clauses and how often it stands there."""
    return Counter(word for body in bodies for _, text in words_of(body) for word in text.split())


@given(WORDS)
def test_the_pieces_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text
    assert len(pieces(text)) == len(places(text)) + 1


@given(BODIES, st.data())
def test_no_word_is_lost_when_a_clause_is_split(body: ClauseBody, data: st.DataObject) -> None:
    assume(places(body.text))
    at = data.draw(st.sampled_from(places(body.text)))

    first, second = split(body, at)

    assert "".join((first.text + second.text).split()) == "".join(body.text.split())
    assert second == ClauseBody(topic=body.topic, kind=body.kind, text=second.text)
    assert replace(first, text=body.text) == body


@given(BODIES, BODIES, st.booleans())
def test_no_word_and_no_answer_is_lost_when_two_become_one(
    first: ClauseBody, second: ClauseBody, takes_second: bool
) -> None:
    asked = clashes(first, second)

    merged = merge(first, second, {each.field for each in asked} if takes_second else ())

    for body in (first, second):
        for name, text in words_of(body):
            assert not Counter(text.replace(",", " ").split()) - Counter(
                str(getattr(merged, name)).replace(",", " ").split()
                if isinstance(getattr(merged, name), str)
                else list(getattr(merged, name))
            )
    for each in asked:
        assert getattr(merged, each.field) == (each.second if takes_second else each.first)


@given(BODIES, st.data())
def test_a_clause_that_was_split_becomes_whole_again(body: ClauseBody, data: st.DataObject) -> None:
    assume(places(body.text))
    halves = split(body, data.draw(st.sampled_from(places(body.text))))

    assume(halves[0].text != halves[1].text)  # what says the same is said once

    whole = merge(*halves)

    assert "".join(whole.text.split()) == "".join(body.text.split())
    same = [entry.name for entry in fields_of(body) if entry.name != "text"]
    assert [getattr(whole, name) for name in same] == [getattr(body, name) for name in same]


def test_a_lost_word_would_be_noticed() -> None:
    whole = ClauseBody(text="Nobody from work. Never.")

    lossy = replace(whole, text="Nobody from work.")

    assert said(whole) - said(lossy) == Counter(["Never."])
