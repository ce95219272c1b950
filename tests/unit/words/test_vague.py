"""Vague phrases: two people can agree on one and mean two things."""

import time
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
    vague_hints,
)
from hallpass_desktop.system.content import Content

FEWEST = 60
LONGEST_MS = 400  # about ten times what it takes; a rule that grows with the square takes seconds
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


LONG = ["a", "felt ignored ", "me ", "@ab ", "1 ", "1", "soon as ", "Ada Lin ", "a.b-c+", "a@b."]


@pytest.mark.parametrize("piece", LONG)
def test_a_very_long_text_is_looked_through_at_once(piece: str, content: Content) -> None:
    text = (piece * 20_000)[:20_000]
    looks: tuple[Callable[[], object], ...] = (
        lambda: vague_hints(text, content.vague),
        lambda: judgement_hints(text, content.judgements),
        lambda: identity_hints(text, content.names),
    )

    for look in looks:
        begun = time.perf_counter()
        look()
        assert (time.perf_counter() - begun) * 1000 < LONGEST_MS
