import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain import diff
from hallpass_desktop.domain.diff import Change, Piece, compare
from tests.growth import MUCH, PARTS, times_dearer

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED


def test_a_changed_word_is_shown_as_one_removed_and_one_added() -> None:
    found = compare("We went to the bar early.", "We went to the café early.")

    assert found == (
        Piece("We went to the "),
        Piece("bar", REMOVED),
        Piece("café", ADDED),
        Piece(" early."),
    )


def test_a_rewritten_phrase_stays_in_one_piece() -> None:
    found = compare("I was so very cross then", "I was a bit tired then")

    assert [piece.change for piece in found] == [SAME, REMOVED, ADDED, SAME]
    assert found[1].text == "so very cross"


def test_nothing_changed_is_one_piece_and_nothing_written_is_none() -> None:
    assert compare("calm", "calm") == (Piece("calm"),)
    assert compare("", "") == ()
    assert compare("", "new words") == (Piece("new words", ADDED),)


@given(st.text("ab \n.'é", max_size=60), st.text("ab \n.'é", max_size=60))
def test_the_pieces_hold_both_versions_letter_by_letter(before: str, after: str) -> None:
    found = compare(before, after)

    assert "".join(p.text for p in found if p.change is not REMOVED) == after
    assert "".join(p.text for p in found if p.change is not ADDED) == before


def test_a_very_long_text_is_compared_by_paragraph() -> None:
    found = compare(*_rewritten(range(100)))

    added = [piece.text.strip() for piece in found if piece.change is ADDED]
    assert added == ["row of many words to read"] * 100


@pytest.mark.parametrize(("most_words", "is_dear"), [(200, False), (10**6, True)])
def test_by_paragraph_a_text_costs_what_its_length_costs_and_by_words_far_more(
    most_words: int, is_dear: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diff, "MOST_WORDS", most_words)
    parts = [_rewritten([part]) for part in range(PARTS)]

    dearer = times_dearer(lambda pair: compare(*pair), _rewritten(range(PARTS)), parts)

    assert (dearer > MUCH) == is_dear


def _rewritten(parts: Iterable[int]) -> tuple[str, str]:
    """Three lines for each part, and the same with the first of them written anew."""
    kept = "line 1 of many words to read\nline 2 of many words to read\n"
    before = "".join(f"line of many words in {part}\n{kept}" for part in parts)
    return before, re.sub("line of many words in .*", "row of many words to read", before)
