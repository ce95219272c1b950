"""An excerpt has at most sixty words, and ends where a word does."""

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.excerpt import CUT, excerpt


def test_a_short_text_stays_whole_on_one_line() -> None:
    assert excerpt("By the  door,\n\nat eight.") == "By the door, at eight."


def test_a_long_one_is_cut_after_sixty_words() -> None:
    assert excerpt("lamp " * 61) == " ".join(["lamp"] * 60) + CUT


def test_sixty_words_are_not_cut() -> None:
    assert CUT not in excerpt("lamp " * 60)


def test_long_words_end_it_sooner_and_stay_whole() -> None:
    text = "a" * 500 + " " + "b" * 500

    assert excerpt(text) == "a" * 500 + CUT


def test_a_text_without_blanks_is_cut_somewhere() -> None:
    assert excerpt("長" * 5_000) == "長" * 720 + CUT


@given(st.text("ab \n", max_size=900), st.integers(1, 80))
def test_it_is_always_the_beginning_of_the_text(text: str, most: int) -> None:
    found = excerpt(text, most)

    plain = " ".join(text.split())
    assert plain.startswith(found.removesuffix(CUT))
    assert len(found.split()) <= most
    assert found.endswith(CUT) == (found != plain)
