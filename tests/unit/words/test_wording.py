"""Judgement words that stand where a feeling would, and "I am not enough"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.jealousy import FEELINGS
from hallpass_desktop.domain.wording import (
    Judgement,
    JudgementWords,
    judgement_hints,
    judgement_named,
    says_not_enough,
)
from hallpass_desktop.system.content import Content

WORDS = JudgementWords(
    words=(Judgement("used", (("used",),)), Judgement("ignored", (("ignored",),))),
    feel=frozenset({"felt"}),
    being=(),
    fillers=frozenset(),
    breaks=frozenset(),
    objects=frozenset({"me"}),
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("I felt ignored.", ["ignored"]),
        ("I FELT IGNORED", ["ignored"]),
        ("I felt sad and also betrayed", ["betrayed"]),
        ("I was so completely let down", ["let down"]),
        ("I’ve been manipulated again", ["manipulated"]),
        ("You abandoned me at the door", ["abandoned"]),
        ("I feel used and rejected", ["used", "rejected"]),
        ("It made me feel taken for granted.", ["taken for granted"]),
        ("I felt criticized", ["criticised"]),
    ],
)
def test_a_judgement_in_the_place_of_a_feeling_is_hinted_at(
    text: str, keys: list[str], content: Content
) -> None:
    assert [hint.key for hint in judgement_hints(text, content.judgements)] == keys


@pytest.mark.parametrize(
    "text",
    [
        "I ignored the alarm.",
        "The house was abandoned years ago.",
        "We used the back door and I felt calm.",
        "I felt used to it by then.",
        "I was used to it.",
        "I felt the used towel on my face.",
        "They attacked the cake first.",
        "I felt fine. Rejected parcels lay in the hall.",
        "A misused word, an unloveddog, ignoredness.",
        "I replaced the bulb while they talked.",
        "",
    ],
)
def test_the_same_word_about_something_else_is_left_alone(text: str, content: Content) -> None:
    assert judgement_hints(text, content.judgements) == ()


def test_a_hint_names_the_place_and_feelings_under_it(content: Content) -> None:
    text = "Later — I felt Ignóred, twice."

    (hint,) = judgement_hints(text, content.judgements)

    assert text[hint.start : hint.end] == hint.word == "Ignóred"
    assert "lonely" in hint.feelings


def test_every_feeling_offered_is_one_the_app_knows(content: Content) -> None:
    offered = {name for word in content.judgements.words for name in word.feelings}

    assert offered <= set(FEELINGS)


def test_a_feeling_named_with_a_judgement_is_recognised(content: Content) -> None:
    named = judgement_named("Let  down", content.judgements)

    assert named is not None
    assert named.key == "let down"
    assert judgement_named("homesick", content.judgements) is None
    assert judgement_named("", content.judgements) is None


@pytest.mark.parametrize(
    "text",
    [
        "That I am not enough.",
        "I’m just not good enough for them",
        "that i'm not really pretty enough",
        "Maybe I will never be enough",
        "I am less than the others",
    ],
)
def test_the_belief_of_not_being_enough_is_recognised(text: str, content: Content) -> None:
    assert says_not_enough(text, content.not_enough)


@pytest.mark.parametrize(
    "text",
    [
        "There was not enough milk.",
        "I am not sure there is enough time",
        "I am not. Enough of that.",
        "I am not really. Enough of that.",
        "They said it was never enough money",
        "",
    ],
)
def test_enough_of_something_else_is_left_alone(text: str, content: Content) -> None:
    assert not says_not_enough(text, content.not_enough)


@given(st.text())
def test_any_text_gives_hints_inside_it(text: str) -> None:
    felt = f"I felt used {text} ignored me"

    hints = judgement_hints(felt, WORDS)

    assert all(felt[hint.start : hint.end] == hint.word for hint in hints)
