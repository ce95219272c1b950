"""Vague phrases: two people can agree on one and mean two things."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.identity import identity_hints
from hallpass_desktop.domain.wording import (
    Vague,
    VagueWords,
    inflected,
    judgement_hints,
    says_not_enough,
    vague_hints,
)
from hallpass_desktop.system.content import Content
from tests.growth import MUCH, cut, times_dearer

FEWEST = 60
WORDS = VagueWords(
    (
        Vague("soon", (("soon",), ("as", "soon", "as", "*", "can")), "when"),
        Vague("later", (("later",),), "when", not_after=frozenset({"hours"})),
        Vague("tell me", (("tell", "me"),), "told", not_before=frozenset({"when"})),
        Vague("careful", inflected(("careful~",), ("", "ly")), "way"),
    ),
    frozenset({"friday"}),
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Come home soon", ["soon"]),
        ("SOON, please.", ["soon"]),
        ("As soon as you really can", ["soon"]),
        ("We do it carefully", ["careful"]),
        ("Tell me, later", ["tell me", "later"]),
        ("Later. On Friday we eat.", ["later"]),
        ("Soon on Friday", []),
        ("Soon, in 3 days", []),
        ("Two hours later", []),
        ("Tell me when it starts", []),
        ("Sooner or uncareful", []),
        ("tell. me", []),
        ("", []),
    ],
)
def test_a_phrase_is_found_unless_something_settles_it(text: str, keys: list[str]) -> None:
    assert [hint.key for hint in vague_hints(text, WORDS)] == keys


def test_the_longest_phrase_is_taken_and_its_words_not_again() -> None:
    (hint,) = vague_hints("as soon as we can", WORDS)

    assert hint.word == "as soon as we can"


def test_a_phrase_ends_with_its_clause() -> None:
    (hint,) = vague_hints("As soon as you are. Can we?", WORDS)

    assert hint.word == "soon"


def test_an_ending_stands_in_its_place_only() -> None:
    assert inflected(("play~", "fair"), ("", "s")) == (("play", "fair"), ("plays", "fair"))


def test_there_are_enough_phrases_each_with_a_question(content: Content) -> None:
    vague, judgements = content.vague.words, content.judgements.words
    asked = {f"vague.ask.{word.ask}" for word in vague}

    assert len({word.key for word in vague}) >= FEWEST
    assert len({word.key for word in judgements}) >= FEWEST
    assert asked <= set(content.hint_texts)
    assert all("{word}" in content.hint_texts[key] for key in asked)
    assert all(word.feelings for word in judgements)


def test_no_form_stands_under_two_phrases(content: Content) -> None:
    forms = [form for word in content.vague.words for form in set(word.forms)]

    assert sorted({form for form in forms if forms.count(form) > 1}) == []


@pytest.mark.parametrize("phrase", ["soon", "if it feels right", "be careful", "nothing serious"])
def test_the_words_that_agreements_break_on_are_known(phrase: str, content: Content) -> None:
    (hint,) = vague_hints(f"We said: {phrase}", content.vague)

    assert hint.key == phrase


@given(st.text(max_size=300))
def test_any_text_gives_hints_inside_it_and_in_order(text: str) -> None:
    written = f"soon {text} later"

    hints = vague_hints(written, WORDS)

    assert all(written[hint.start : hint.end] == hint.word for hint in hints)
    assert all(a.end <= b.start for a, b in pairwise(hints))


LONG = [
    *("a", "felt ignored ", "me ", "@ab ", "1 ", "1", "soon as ", "Ada Lin ", "A \t", "a.b-c+"),
    *("a@b.", "i am not sure "),
]


@pytest.mark.parametrize("piece", LONG)
def test_looking_through_a_text_costs_what_its_length_costs(piece: str, content: Content) -> None:
    text = (piece * 20_000)[:20_000]
    looks: tuple[Callable[[str], object], ...] = (
        lambda text: vague_hints(text, content.vague),
        lambda text: judgement_hints(text, content.judgements),
        lambda text: identity_hints(text, content.names),
        lambda text: says_not_enough(text, content.not_enough),
    )

    dearer = [times_dearer(look, text, cut(text)) for look in looks]

    assert max(dearer) < MUCH


def test_a_pattern_that_tries_every_beginning_is_found_too_dear() -> None:
    look = re.compile(r"[\w.+-]+@").search
    text = "a" * 2_000

    assert times_dearer(look, text, cut(text)) > MUCH
