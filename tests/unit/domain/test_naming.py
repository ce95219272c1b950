"""Things are found by their names and by other words, whatever the case, accents and order."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.naming import find


@dataclass(frozen=True)
class Thing:
    name: str
    other_words: str = ""


LOCK = Thing("Lock", "close passphrase")
LOCKING = Thing("Locking", "passphrase idle")
LARGER = Thing("Larger text", "zoom in")
LETTER = Thing("Résumé of a talk", "")
THINGS = (LARGER, LETTER, LOCKING, LOCK)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lock", (LOCKING, LOCK)),
        ("LOCKING", (LOCKING,)),
        ("resume", (LETTER,)),
        ("TEXT larg", (LARGER,)),
        ("in zoom", (LARGER,)),
        ("zoom text", (LARGER,)),
        ("pass", (LOCKING, LOCK)),
        ("lock zoom", ()),
        ("ock", ()),
        ("  ", THINGS),
        ("?!", THINGS),
    ],
)
def test_every_word_begins_a_word_of_what_is_found(query: str, found: tuple[Thing, ...]) -> None:
    assert find(THINGS, query) == found


def test_what_begins_so_comes_before_what_holds_it_and_other_words_come_last() -> None:
    begins, holds, beside = Thing("Text size"), Thing("Larger text"), Thing("Zoom", "text")

    assert find((beside, holds, begins), "text") == (begins, holds, beside)


@given(st.text(), st.lists(st.text(max_size=20), max_size=6))
def test_what_is_found_was_there_and_stays_in_order_without_words(
    query: str, names: list[str]
) -> None:
    things = tuple(map(Thing, names))

    found = find(things, query)

    assert set(found) <= set(things)
    assert find(things, "") == things
