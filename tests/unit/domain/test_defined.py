"""Words that are explained once: found wherever they stand as whole words, and nowhere else."""

import unicodedata
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import Meant, forms_of, is_whole, meant_in, plain, words_in

DATE = Definition("date, dates", "An evening that is planned.")
LATE = Definition("late", "After eleven.")
NIGHT = Definition("date night", "Thursday, the two of us.")


def found(text: str, *words: Definition) -> list[str]:
    return [text[each.start : each.end] for each in meant_in(text, words)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A date, and another DATE.", ["date", "DATE"]),
        ("Two dates", ["dates"]),
        ("The date's end, “date”, (date)", ["date", "date", "date"]),
        ("To update the candidate", []),
        ("A blind-date and a date-night", []),
        ("A date - or none", ["date"]),
        ("date2, date_", ["date"]),
        ("", []),
    ],
)
def test_only_whole_words_count_in_any_case(text: str, places: list[str]) -> None:
    assert found(text, DATE) == places


def test_the_longest_word_wins_where_several_begin_and_its_spaces_may_be_a_new_line() -> None:
    assert found("Our date\n night is no date.", DATE, NIGHT) == ["date\n night", "date"]


def test_a_longer_word_that_does_not_end_there_leaves_the_shorter_one() -> None:
    assert found("A date nightmare", DATE, NIGHT) == ["date"]


def test_the_first_of_two_explanations_counts() -> None:
    again = Definition("Late", "Whenever.")

    assert meant_in("late", (LATE, again)) == (Meant(0, 4, LATE),)


def test_a_word_without_a_meaning_is_not_explained_yet() -> None:
    assert found("late", Definition("late", "  ")) == []


@pytest.mark.parametrize(
    ("text", "word", "places"),
    [
        ("ΛΌΓΟΣ, λόγος", "Λόγος", ["ΛΌΓΟΣ", "λόγος"]),
        ("Свидание и свидания", "свидание", ["Свидание"]),
        ("Straße, STRASSE", "straße", ["Straße", "STRASSE"]),
        ("मेरी किताब में किताबें", "किताब", ["किताब"]),
        ("我们的约会时间", "约会", ["约会"]),
        ("デートの日", "デート", ["デート"]),
        ("موعد وموعدنا", "موعد", ["موعد"]),
        ("un rendez-vous", "vous", []),
        ("l’amie", "amie", ["amie"]),
        ("cafés, cafe", "cafe", ["cafe"]),
        ("🙂 tard 🙂", "tard", ["tard"]),
    ],
)
def test_a_word_is_found_in_any_script(text: str, word: str, places: list[str]) -> None:
    assert found(text, Definition(word, "So.")) == places


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("word", ["dîner", "데이트", "Ångst"])
def test_how_accents_are_put_together_does_not_matter(
    form: Literal["NFC", "NFD"], word: str
) -> None:
    text = unicodedata.normalize(form, f"x {word} y")

    (place,) = found(text, Definition(unicodedata.normalize("NFC", word), "So."))

    assert unicodedata.normalize("NFC", place) == unicodedata.normalize("NFC", word)


def test_forms_stand_between_commas_and_are_kept_on_one_line() -> None:
    assert forms_of(" a  date,dates ,, ") == ("a date", "dates")
    assert plain(Definition(" late,\nlater, late", " At ten. ")) == Definition(
        "late, later", "At ten."
    )


def test_the_words_used_in_texts_come_once_in_the_order_of_the_list() -> None:
    assert words_in(["A late date", "date"], (DATE, NIGHT, LATE)) == (DATE, LATE)


LETTERS = st.text(st.sampled_from("abß éİſΣдъकितا约日é-' "), min_size=1, max_size=8)
TEXTS = st.text(st.sampled_from("abABß éİſΣσдъकितا约日é-'.,\n "), max_size=40)
WORDS = st.lists(st.builds(Definition, LETTERS, st.just("So.")), max_size=5)


@given(TEXTS, WORDS)
def test_what_is_found_is_whole_in_order_and_never_overlaps(
    text: str, words: list[Definition]
) -> None:
    places = meant_in(text, words)

    assert all(is_whole(text, each.start, each.end) for each in places)
    assert all(each.start < each.end for each in places)
    assert all(one.end <= two.start for one, two in pairwise(places))


@given(st.lists(st.sampled_from(["date", "LATE", "Date  night", "Dates"]), max_size=12))
def test_every_whole_word_is_found_whatever_stands_between(said: list[str]) -> None:
    text = ". ".join(said)

    assert found(text, DATE, LATE, NIGHT) == said


@given(TEXTS, WORDS)
def test_case_makes_no_difference(text: str, words: list[Definition]) -> None:
    folded = text.casefold()

    assert len(meant_in(text, words)) == len(meant_in(folded, words))


def test_a_piece_of_a_word_would_be_noticed() -> None:
    assert not is_whole("update", 2, 6)
    assert not is_whole("date-night", 0, 4)
    assert not is_whole("cafe\u0301", 0, 4)
    assert is_whole("a date.", 2, 6)
