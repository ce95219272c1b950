"""The sentences that build themselves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.sentence import (
    LONGEST_PART,
    Part,
    SentenceWords,
    fitted_in,
    i_sentence,
    two_truths,
)

FILLED = JealousyBody(
    what_happened="They danced. I stood by the door.",
    feelings=(Feeling("tense", 3), Feeling("left_out", 8)),
    matters="Having a place with you",
    ask="would you look for me first?",
)


def test_every_filled_field_stands_in_the_sentence(words: SentenceWords) -> None:
    said = i_sentence(FILLED, words)

    assert said.text == (
        "I feel left out and tense when they danced, "
        "because Having a place with you matters to me. Would you look for me first?"
    ).replace("Having", "having")
    assert said.is_whole


def test_a_part_knows_the_field_it_comes_from(words: SentenceWords) -> None:
    parts = {part.slot: part for part in i_sentence(FILLED, words).parts if part.slot}

    assert parts["when"] == Part("they danced", "when", "what_happened")
    assert parts["feelings"].field == "feelings"


def test_a_camera_view_is_said_before_the_longer_telling(words: SentenceWords) -> None:
    said = i_sentence(replace(FILLED, camera="You danced with Kim."), words)

    assert "when you danced with Kim, because" in said.text


def test_an_unanswered_slot_shows_its_prompt_and_leads_to_its_field(words: SentenceWords) -> None:
    gaps = [part for part in i_sentence(JealousyBody(), words).parts if part.is_empty]

    assert [gap.field for gap in gaps] == ["feelings", "what_happened", "matters", "ask"]
    assert gaps[-1].text == "your ask"


def test_a_blank_note_has_a_sentence_that_is_not_started(words: SentenceWords) -> None:
    assert not i_sentence(JealousyBody(), words).is_started
    assert i_sentence(JealousyBody(ask="hold my hand"), words).is_started


def test_what_it_points_to_stands_in_until_something_matters(words: SentenceWords) -> None:
    body = JealousyBody(points_to=("attention", "rest"))

    assert "because being noticed matters to me" in i_sentence(body, words).text


def test_three_strongest_feelings_are_said_in_order(words: SentenceWords) -> None:
    feelings = (
        Feeling("sad", 1),
        Feeling("angry", 9),
        Feeling("a sort of fog"),
        Feeling("numb", 4),
    )

    said = i_sentence(JealousyBody(feelings=feelings), words)

    assert said.text.startswith("I feel angry, numb and sad when")


def test_the_persons_own_version_wins(words: SentenceWords) -> None:
    said = i_sentence(replace(FILLED, sentence=" I missed you tonight. "), words)

    assert said.is_edited
    assert said.text == "I missed you tonight."


def test_another_language_may_order_the_parts_differently(words: SentenceWords) -> None:
    turned = replace(words, i_feel="When {when}: {feelings}. {because}. {ask}")

    slots = [part.slot for part in i_sentence(FILLED, turned).parts if part.slot]

    assert slots == ["when", "feelings", "because", "ask"]


def test_two_truths_are_both_kept(words: SentenceWords) -> None:
    body = replace(
        FILLED,
        story="That you laugh more without me.",
        not_because="Because I begrudge you the fun.",
        but_because="but because I love laughing with you",
    )

    assert two_truths(body, words).text == (
        "When I imagine that you laugh more without me, I feel left out and tense; "
        "not because I begrudge you the fun, but because I love laughing with you."
    )


def test_an_own_picture_is_imagined_before_the_story(words: SentenceWords) -> None:
    body = JealousyBody(story="That I bore you", imagine="you dancing")

    assert two_truths(body, words).text.startswith("When I imagine you dancing, I feel")


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("", ""),
        ("  ...  ", ""),
        ("When I came in, they laughed.", "I came in, they laughed"),
        ("The door was open", "the door was open"),
        ("Sam left early. I stayed.", "Sam left early"),
        ("Whenever you call", "you call"),
        ("Whenwhen is a word", "Whenwhen is a word"),
        ("line one\nline two", "line one"),
        ("{feelings} are only braces", "{feelings} are only braces"),
    ],
)
def test_an_answer_is_shaped_to_stand_inside_a_sentence(
    text: str, fitted: str, words: SentenceWords
) -> None:
    assert fitted_in(text, words.joiners["when"], words.openers) == fitted


@given(st.text())
def test_any_answer_fits_without_breaking_the_sentence(text: str) -> None:
    fitted = fitted_in(text, ("when",), frozenset({"the"}))

    assert "\n" not in fitted
    assert len(fitted) <= LONGEST_PART + 1
