"""Passphrases as text."""

import secrets
import unicodedata

import pytest

from hallpass_desktop.domain.errors import PassphraseTooWeak, TextTooLong
from hallpass_desktop.keys.passphrase import check, generate, normalise

WORDS = [f"word{number}" for number in range(7776)]


def test_composed_and_decomposed_forms_are_one_passphrase() -> None:
    typed = "crème brûlée às três"

    forms = {normalise(unicodedata.normalize(form, typed)) for form in ("NFC", "NFD")}

    assert len(forms) == 1


def test_nothing_is_trimmed_or_folded() -> None:
    spellings = ["lantern moss", " lantern moss", "lantern moss ", "Lantern moss", "lantern  moss"]

    assert len({normalise(text) for text in spellings}) == len(spellings)


def test_one_kibibyte_is_enough() -> None:
    assert len(normalise("x" * 1024)) == 1024

    with pytest.raises(TextTooLong):
        normalise("é" * 513)


@pytest.mark.parametrize("text", ["", "seven77", "e\u0301" * 7])
def test_under_eight_characters_is_refused(text: str) -> None:
    with pytest.raises(PassphraseTooWeak):
        check(text)


def test_eight_characters_are_allowed() -> None:
    check("eight888")


def test_lone_surrogate_is_kept_and_not_an_error() -> None:
    assert normalise("lantern\udcff") != normalise("lantern")


def test_generated_phrase_is_six_words_of_the_list() -> None:
    words = generate(WORDS, secrets.choice).split(" ")

    assert len(words) == 6
    assert set(words) <= set(WORDS)


def test_generating_asks_for_every_word() -> None:
    drawn = iter(["coat", "queue", "moss", "tin", "river", "oak"])

    assert generate(WORDS, lambda _: next(drawn)) == "coat queue moss tin river oak"


def test_short_list_is_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        generate(["coat"] * 7776, secrets.choice)
