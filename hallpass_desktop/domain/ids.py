"""Record ids: UUID version 7 (RFC 9562, section 5.7), so that ids sort by their time."""

from datetime import datetime
from typing import NewType
from uuid import UUID

RecordId = NewType("RecordId", str)
RevisionId = NewType("RevisionId", str)
ScheduleId = NewType("ScheduleId", str)
PictureId = NewType("PictureId", str)
PersonId = NewType("PersonId", str)
SentId = NewType("SentId", str)

RANDOM_BYTES = 10


def uuid7(at: datetime, random: bytes) -> str:
    """Make a UUIDv7 text from an aware time (millisecond resolution) and 10 random bytes.

    Raises ValueError when `random` is not 10 bytes long.
    """
    if len(random) != RANDOM_BYTES:
        raise ValueError("uuid7 needs 10 random bytes")
    milliseconds = int(at.timestamp() * 1000)
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(random)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))
