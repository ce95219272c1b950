"""Whose words may stand in a summary."""

import pytest

from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.domain.summary_rules import may_be_shown

WANTED, MARKED = ("title", "text"), ("text", "happened")


def test_ones_own_pages_need_no_mark() -> None:
    assert may_be_shown(Author(), WANTED, ()) == {"title", "text"}


def test_of_the_other_persons_words_those_come_that_they_marked() -> None:
    assert may_be_shown(Author(Who.PARTNER, Told.IN_SITTING), WANTED, MARKED) == {"text"}


@pytest.mark.parametrize(
    "author", [Author(Who.PARTNER, Told.TO_ME), Author(Who.PARTNER), Author(Who.US)]
)
def test_a_mark_on_words_from_elsewhere_counts_for_nothing(author: Author) -> None:
    assert may_be_shown(author, WANTED, MARKED) == frozenset()
