from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.gui.models.reading import as_text, lines, sections, strengths_said
from hallpass_desktop.gui.models.reading_sections import Choices, InOne, Line, Strengths, Words
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content


@pytest.fixture
def words(qtbot: QtBot) -> Vocabulary:
    return Vocabulary()


@pytest.fixture
def said(words: Vocabulary) -> SentenceWords:
    return words.sentence(Content())


def test_only_what_was_answered_is_on_the_page(words: Vocabulary, said: SentenceWords) -> None:
    body = JealousyBody(title="By the lake", what_happened="They laughed.", strength_before=7)

    found = sections(body, words, said)

    assert found == (
        Words("what_happened", "What happened", "They laughed."),
        Strengths("strength", "How strong", 7, None),
    )


def test_codes_are_read_as_words_with_their_numbers(words: Vocabulary, said: SentenceWords) -> None:
    body = JealousyBody(
        feelings=(Feeling("left_out", 6), Feeling("wobbly")),
        tried=(Attempt("walk", 3), Attempt("slept")),
        points_to=("attention", "being_replaced"),
    )

    found = {s.field: s.chosen for s in sections(body, words, said) if isinstance(s, Choices)}

    assert found == {
        "feelings": ("Left out 6", "wobbly"),
        "tried": ("A walk +3", "Sleeping"),
        "points_to": ("Attention", "Being replaced"),
    }


def test_a_sentence_with_gaps_is_not_shown(words: Vocabulary, said: SentenceWords) -> None:
    begun = JealousyBody(feelings=(Feeling("sad"),), ask="wait for me")
    whole = JealousyBody(
        feelings=(Feeling("sad"),), camera="you left early", matters="time with you", ask="wait"
    )

    assert not [s for s in sections(begun, words, said) if isinstance(s, InOne)]
    assert [s.field for s in sections(whole, words, said) if isinstance(s, InOne)] == ["sentence"]


def test_belief_stands_beside_the_story(words: Vocabulary, said: SentenceWords) -> None:
    body = JealousyBody(story="I am easy to leave.", story_belief=70)

    assert sections(body, words, said) == (
        Words("story", "The story", "I am easy to leave.", "Believed 70\N{NO-BREAK SPACE}%"),
    )


def test_a_free_note_is_its_text(words: Vocabulary, said: SentenceWords) -> None:
    assert sections(NoteBody("A walk", " Slow and long. "), words, said) == (
        Words("text", "", "Slow and long.", is_marked=True),
    )
    assert sections(NoteBody("Only a title"), words, said) == ()


def test_strengths_are_said_in_order(qtbot: QtBot) -> None:
    assert strengths_said(Strengths("strength", "", 7, 4, 3)) == (
        "7 at the start, 4 after writing, 3 looking back"
    )


def test_a_page_as_lines_has_every_field_once(words: Vocabulary, said: SentenceWords) -> None:
    body = JealousyBody(title="Late", what_happened="No reply.", tender=("stress",))

    assert lines(body, words, said) == (
        Line("title", "Title", "Late"),
        Line("what_happened", "What happened", "No reply."),
        Line("tender", "What made it easier to be hurt", "Stress"),
    )
    assert as_text(body, words, said) == (
        "Late\n\nWhat happened\nNo reply.\n\nWhat made it easier to be hurt\nStress"
    )


def test_only_own_lines_leave_out_what_builds_itself(
    words: Vocabulary, said: SentenceWords
) -> None:
    body = JealousyBody(
        feelings=(Feeling("sad"),), camera="you left early", matters="time", ask="wait"
    )
    own = replace(body, sentence="I miss you when you go first.")

    assert "sentence" in {line.field for line in lines(body, words, said)}
    assert "sentence" not in {line.field for line in lines(body, words, said, only_own=True)}
    assert "sentence" in {line.field for line in lines(own, words, said, only_own=True)}
