"""Which parts of a text are words that a dictionary is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.spelling import folded, spelt, words


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("It rained, again.", ["It", "rained", "again"]),
        ("**bold** and *it*", ["bold", "and", "it"]),
        ("don’t 'quote' Kim's", ["don't", "quote", "Kim's"]),
        ("a I", []),
        ("the BBC and NATO", ["the", "and"]),
        ("write to a.b@example.org or @kim or x/y", ["write", "to", "or", "or"]),
        ("at 7pm in file_name and pic.jpg", ["at", "in", "and"]),
        ("# What I saw", ["What", "saw"]),
        ("naïve cafe\u0301", ["naïve", "café"]),
        ("שלום привет hello", ["hello"]),
        ("x" * 61, []),
    ],
)
def test_words_are_found(text: str, asked: list[str]) -> None:
    assert [word.text for word in words(text)] == asked


def test_another_script_has_its_own_words() -> None:
    assert [word.text for word in words("привет hello", "ru_RU")] == ["привет"]


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    ends = 0
    for word in words(text):
        assert ends <= word.start < word.end <= len(text)
        assert spelt(text[word.start : word.end]) == word.text
        ends = word.end


def test_a_word_kept_in_a_sentence_is_kept_at_its_beginning() -> None:
    assert folded("Don’t") == folded("don't")
