"""The six words on offer."""

from hallpass_desktop.domain.strength import Strength
from hallpass_desktop.services.strength import rate
from hallpass_desktop.services.suggestions import six_words


def test_six_words_are_very_strong_and_never_the_same() -> None:
    drawn = {six_words() for _ in range(5)}

    assert len(drawn) == 5
    assert all(len(words.split()) == 6 for words in drawn)
    assert all(rate(words).strength is Strength.VERY_STRONG for words in drawn)
