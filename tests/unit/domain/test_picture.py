"""What counts as a picture, and how large it is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.picture import (
    LONGEST_DESCRIPTION,
    LONGEST_SIDE,
    MOST_IN_NOTE,
    Encoded,
    fitted,
    kind_of,
    plain_description,
    room_left,
)

SIDES = st.integers(1, 40_000)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (b"GIF89a......", "image/gif"),
        (b"RIFF\x10\0\0\0WEBP", "image/webp"),
        (b"RIFF\x10\0\0\0WAVE", ""),
        (b"<svg xmlns=", ""),
        (b"%PDF-1.7", ""),
        (b"II*\0", ""),
        (b"", ""),
    ],
)
def test_a_picture_is_known_by_its_bytes(start: bytes, kind: str) -> None:
    assert kind_of(start) == kind


@given(SIDES, SIDES)
def test_what_is_kept_has_no_side_too_long_and_none_that_is_nothing(
    width: int, height: int
) -> None:
    kept = fitted(width, height)

    assert max(kept) <= max(LONGEST_SIDE, 1)
    assert min(kept) >= 1
    assert kept == (width, height) or max(width, height) > LONGEST_SIDE


@given(SIDES, SIDES)
def test_the_shape_stays(width: int, height: int) -> None:
    kept = fitted(width, height)

    assert abs(kept[0] * height - kept[1] * width) <= max(width, height)


def test_a_note_takes_so_many_and_no_more() -> None:
    assert [room_left(count) for count in (0, MOST_IN_NOTE - 1, MOST_IN_NOTE, 99)] == [
        MOST_IN_NOTE,
        1,
        0,
        0,
    ]


def test_a_description_is_one_line_of_a_certain_length() -> None:
    assert plain_description("  a lamp\n on  a bridge ") == "a lamp on a bridge"
    assert len(plain_description("x" * 5_000)) == LONGEST_DESCRIPTION


def test_neither_bytes_nor_words_stand_in_what_is_printed() -> None:
    assert "lantern" not in repr(Encoded("image/png", 1, 1, b"lantern"))
