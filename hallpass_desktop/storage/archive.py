"""The `.backup` file: an ordinary zip, stored without compression, that any tool can unpack."""

import os
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.storage.files import (
    BLOCK_BYTES,
    create_file,
    flush_file,
    flush_folder,
    translated,
)
from hallpass_desktop.storage.vault_folder import UNFINISHED

MOST_SMALL_BYTES = 64 * 1024
# What zipfile raises over a file that is no archive, or only half of one.
UNREADABLE = (
    zipfile.BadZipFile,
    KeyError,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
)
# The real time would say when and in which time zone somebody wrote.
FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def write_archive(
    target: Path,
    database: Path,
    small: Mapping[str, bytes],
    place: Path,
    go_on: Callable[[], None],
    *,
    dated: int | None = None,
) -> None:
    """Write beside, flush, read everything back, then rename. Raises OSError, BackupRejected.

    `go_on` is asked last of all, and may raise. `dated` is the time of the file in nanoseconds,
    where one that is written anew keeps it.
    """
    unfinished = target.with_name(f".{target.name}{UNFINISHED}")
    try:
        _write(unfinished, database, small)
        _insist(unfinished, database, small, place)
        if dated is not None:
            os.utime(unfinished, ns=(dated, dated))
        go_on()
        unfinished.replace(target)
        flush_folder(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def read_small(archive: Path, name: str, place: Path) -> bytes:
    """One of the small files. Raises BackupRejected."""
    with _opened(archive, place) as content:
        if content.getinfo(name).file_size > MOST_SMALL_BYTES:
            raise BackupRejected(place)
        return content.read(name)


def extract(archive: Path, name: str, target: Path, place: Path) -> str:
    """Unpack the one large file; gives its SHA-256. Raises BackupRejected, DiskFull."""
    digest = sha256()
    with (
        _opened(archive, place) as content,
        content.open(name) as reader,
        translated(place),
        open(create_file(target), "wb") as writer,
    ):
        while block := _next_block(reader, place):
            digest.update(block)
            writer.write(block)
        writer.flush()
        flush_file(writer.fileno())
    return digest.hexdigest()


def digest_of(archive: Path, name: str, place: Path) -> str:
    """The SHA-256 of the large file as the archive holds it. Raises BackupRejected."""
    digest = sha256()
    with _opened(archive, place) as content, content.open(name) as reader:
        while block := reader.read(BLOCK_BYTES):
            digest.update(block)
    return digest.hexdigest()


def first_bytes(archive: Path, name: str, count: int, place: Path) -> bytes:
    """The beginning of a file as the archive stores it. Raises BackupRejected."""
    with _opened(archive, place) as content, content.open(name) as reader:
        return reader.read(count)


def file_digest(path: Path) -> str:
    """The SHA-256 of a file that nobody has open."""
    digest = sha256()
    with path.open("rb") as reader:
        while block := reader.read(BLOCK_BYTES):
            digest.update(block)
    return digest.hexdigest()


def _write(unfinished: Path, database: Path, small: Mapping[str, bytes]) -> None:
    with (
        open(create_file(unfinished), "wb") as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive,
    ):
        for name, content in small.items():
            archive.writestr(zipfile.ZipInfo(name, FIXED_TIME), content)
        entry = zipfile.ZipInfo(database.name, FIXED_TIME)
        entry.file_size = database.stat().st_size
        with database.open("rb") as reader, archive.open(entry, "w") as writer:
            while block := reader.read(BLOCK_BYTES):
                writer.write(block)
    descriptor = os.open(unfinished, os.O_RDWR)
    try:
        flush_file(descriptor)
    finally:
        os.close(descriptor)


def _next_block(reader: IO[bytes], place: Path) -> bytes:
    """A disk that does not give it back speaks against the archive, and not against the target."""
    try:
        return reader.read(BLOCK_BYTES)
    except UNREADABLE as error:
        raise BackupRejected(place) from error


def _insist(archive: Path, database: Path, small: Mapping[str, bytes], place: Path) -> None:
    same = all(read_small(archive, name, place) == content for name, content in small.items())
    if not same or digest_of(archive, database.name, place) != file_digest(database):
        raise BackupRejected(place)


@contextmanager
def _opened(archive: Path, place: Path) -> Iterator[zipfile.ZipFile]:
    """The archive; whatever a broken or a foreign file makes of it is BackupRejected."""
    try:
        with zipfile.ZipFile(archive) as content:
            if any(entry.compress_type != zipfile.ZIP_STORED for entry in content.infolist()):
                raise BackupRejected(place)
            yield content
    except UNREADABLE as error:
        raise BackupRejected(place) from error
