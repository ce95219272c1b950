"""A picture that hangs on a note: what may come in, how it is kept, why one is turned away.

Pictures are no part of a body: they have no revisions, and no grant ever takes them along.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.ids import PictureId, RecordId

PNG, JPEG, WEBP, GIF = "image/png", "image/jpeg", "image/webp", "image/gif"
KINDS_KEPT = (JPEG, PNG)

MOST_IN_NOTE = 20
MOST_BYTES_IN = 40_000_000
MOST_PIXELS_IN = 50_000_000
MOST_BYTES_KEPT = 8_000_000
LONGEST_SIDE = 2048
LONGEST_DESCRIPTION = 1_000
BYTES_TO_KNOW_IT_BY = 12


class Refusal(StrEnum):
    """Why a picture was not taken in; the window has the words."""

    NOT_THERE = "not_there"
    UNKNOWN_KIND = "unknown_kind"
    DAMAGED = "damaged"
    TOO_MANY_BYTES = "too_many_bytes"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_IN_NOTE = "too_many_in_note"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a kept picture without its bytes."""

    id: PictureId
    record: RecordId
    media_type: str
    width: int
    height: int
    added_at: datetime
    description: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Encoded:
    """A picture as it will be kept: new bytes, with nothing in them but what can be seen."""

    media_type: str
    width: int
    height: int
    data: bytes = field(repr=False)


def kind_of(start: bytes) -> str:
    """The media type that the first bytes tell, whatever a file is called; empty for others."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if start.startswith(b"\xff\xd8\xff"):
        return JPEG
    if start.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    if start[:4] == b"RIFF" and start[8:BYTES_TO_KNOW_IT_BY] == b"WEBP":
        return WEBP
    return ""


def fitted(width: int, height: int, longest: int = LONGEST_SIDE) -> tuple[int, int]:
    """The size that keeps the shape and has no side longer than this; never a larger one."""
    most = max(width, height)
    if most <= longest:
        return width, height
    return max(1, round(width * longest / most)), max(1, round(height * longest / most))


def room_left(count: int) -> int:
    """How many more pictures a note with this many takes."""
    return max(0, MOST_IN_NOTE - count)


def plain_description(text: str) -> str:
    """A description on one line, as long as it may be."""
    return " ".join(whole_characters(text).split())[:LONGEST_DESCRIPTION]
