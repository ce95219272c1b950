"""Invented pictures for tests: bytes that pass for kept ones, without drawing anything."""

from hallpass_desktop.domain.picture import JPEG, PNG, Encoded

STARTS = {PNG: b"\x89PNG\r\n\x1a\n", JPEG: b"\xff\xd8\xff\xe0"}


def an_image(word: str = "lantern", media_type: str = JPEG) -> Encoded:
    """A picture as it would be kept, told apart by a word in its bytes."""
    return Encoded(media_type, 40, 30, STARTS[media_type] + word.encode())
