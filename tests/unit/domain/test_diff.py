import time

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.diff import Change, Piece, compare

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


def test_a_very_long_text_is_compared_by_paragraph_at_once() -> None:
    before = "\n".join(f"line {number} of many words to read" for number in range(5_000))
    after = before.replace("line 2500 of", "row 2500 of")
    started = time.monotonic()

    found = compare(before, after)

    assert [p.text.split()[0] for p in found if p.change is ADDED] == ["row"]
    assert time.monotonic() - started < 2
