"""The outbox of a session: what a stage hands back, one sealed frame after the other in one file.

A frame is a length, a checksum of it, a sealed event, and filling up to a multiple of 16 bytes: so
a sector that never reached the disk shows as 16 zeros, wherever it ends. Whoever writes frames
cannot read them. A stage imports this, so it knows nothing of the vault.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from struct import Struct
from zlib import crc32

from hallpass_desktop.domain.errors import OutboxDamaged
from hallpass_desktop.domain.ids import RANDOM_BYTES, uuid7
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.session_sealing import SEAL_BYTES, Place, seal, unseal
from hallpass_desktop.services.stage_form import Handed, StageEvent, read_event, write_event
from hallpass_desktop.system.files import PRIVATE_FILE, flush_folder, translated

OUTBOX_NAME = "session.outbox"
GRAIN = 16  # bytes; every sector is a multiple of it
UNWRITTEN = bytes(GRAIN)
FILLING = b"\xff"

_LENGTH, _CHECKED = Struct(">I"), Struct(">II")
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Found:
    """The events that open, in order; `is_damaged` when something whole between them does not."""

    events: tuple[StageEvent, ...] = ()
    is_damaged: bool = False


class StageOutbox:
    """Writes one event after another, each on the disk before the next thing happens."""

    def __init__(self, path: Path, handed: Handed) -> None:
        """Begin a private file, or go on behind what is in it. Raises DiskFull, StorageFailed."""
        self._path, self._handed = path, handed
        self._file = -1
        self._number = self._end = 0
        with translated():
            self._open()

    def append(self, talk: Talk, at: datetime) -> None:
        """Seal where the talk stands and wait for the disk.

        Raises DiskFull, StorageFailed: what was there before stays, and the next one is tried from
        a clean end.
        """
        event = StageEvent(uuid7(at, secrets.token_bytes(RANDOM_BYTES)), at, talk)
        with translated():
            if not self._is_there():
                self.close()
                self._open()
            frame = self._frame(write_event(event))
            self._write(frame)
        self._number += 1
        self._end += len(frame)

    def close(self) -> None:
        """Let go of the file; harmless when it is closed already."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open(self) -> None:
        self._file = os.open(self._path, _FLAGS, PRIVATE_FILE)
        try:
            frames = list(_frames(_content(self._file)))
            flush_folder(self._path.parent)
        except OSError:
            self.close()
            raise
        self._number = len(frames)
        self._end = frames[-1].end if frames else 0

    def _is_there(self) -> bool:
        """Whether the file is still the one of this name: an unlock elsewhere takes it away."""
        try:
            return os.path.samestat(os.fstat(self._file), self._path.stat())
        except FileNotFoundError:
            return False

    def _frame(self, event: bytes) -> bytes:
        key, place = Secret(self._handed.session_key), Place(self._handed.session, self._number)
        sealed = seal(self._handed.public, key, place, event, secrets.token_bytes)
        length = _LENGTH.pack(len(sealed))
        frame = length + _LENGTH.pack(crc32(length)) + sealed
        return frame + FILLING * (-len(frame) % GRAIN)

    def _write(self, frame: bytes) -> None:
        os.ftruncate(self._file, self._end)
        os.lseek(self._file, self._end, os.SEEK_SET)
        try:
            _write_all(self._file, frame)
            os.fsync(self._file)
        except OSError:
            with suppress(OSError):  # else the next one does it, and a reader leaves it out
                os.ftruncate(self._file, self._end)
            raise


def read(path: Path, private: Secret, handed: Handed) -> tuple[StageEvent, ...]:
    """Every event, without one that was never written whole; none without a file.

    Raises OutboxDamaged when anything else does not open, StorageFailed.
    """
    found = find(path, private, handed)
    if found.is_damaged:
        raise OutboxDamaged(path)
    return found.events


def find(path: Path, private: Secret, handed: Handed) -> Found:
    """Every event that opens, whatever happened to those around it. Raises StorageFailed."""
    content = _file_content(path)
    events: list[StageEvent] = []
    is_damaged, end = False, 0
    for number, frame in enumerate(_frames(content)):
        event = _opened(frame, private, handed, number)
        if event is not None:
            events.append(event)
        elif frame.end < len(content) or not frame.is_torn:
            is_damaged = True
        end = frame.end
    return Found(tuple(events), is_damaged or not _is_torn(content[end:]))


@dataclass(frozen=True, slots=True)
class _Frame:
    content: bytes
    length: int
    end: int

    @property
    def sealed(self) -> bytes:
        """What was sealed, or nothing where the filling is not as it was written."""
        filling = self.content[self.length :]
        return self.content[: self.length] if filling == FILLING * len(filling) else b""

    @property
    def is_torn(self) -> bool:
        """Whether a part of it never reached the disk: what is sealed has no such run of zeros."""
        return UNWRITTEN in self.content


def _frames(content: bytes) -> Iterator[_Frame]:
    """The whole frames, up to where the next one cannot be found."""
    start = 0
    while (length := _length_at(content, start)) is not None:
        begin = start + _CHECKED.size
        end = begin + length + -(_CHECKED.size + length) % GRAIN
        if end > len(content):
            return
        yield _Frame(content[begin:end], length, end)
        start = end


def _length_at(content: bytes, start: int) -> int | None:
    if len(content) - start < _CHECKED.size:
        return None
    length, check = _CHECKED.unpack_from(content, start)
    is_sound = check == crc32(_LENGTH.pack(length)) and length > SEAL_BYTES
    return int(length) if is_sound else None


def _is_torn(rest: bytes) -> bool:
    """Whether this is the beginning of a frame, or a place on the disk never written to."""
    is_begun = len(rest) < _CHECKED.size or _length_at(rest, 0) is not None
    return is_begun or not any(rest[: _CHECKED.size])


def _opened(frame: _Frame, private: Secret, handed: Handed, number: int) -> StageEvent | None:
    place = Place(handed.session, number)
    content = unseal(private, Secret(handed.session_key), place, frame.sealed)
    try:
        return None if content is None else read_event(content)
    except ValueError:
        return None


def _file_content(path: Path) -> bytes:
    with translated():
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return b""


def _content(descriptor: int) -> bytes:
    size = os.fstat(descriptor).st_size
    content = b""
    while block := os.read(descriptor, size - len(content)):
        content += block
    return content


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]
