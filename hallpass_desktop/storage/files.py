"""The few file steps that keep a vault whole: new files, flushed, renamed into place."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hallpass_desktop.storage.failures import refusal, refusal_elsewhere

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
BLOCK_BYTES = 1024 * 1024

# What memory sticks and some network drives answer.
CANNOT_FLUSH_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


@contextmanager
def translated(place: Path) -> Iterator[None]:
    """Turn an operating system's refusal into DiskFull, VaultReadOnly or StorageFailed."""
    try:
        yield
    except OSError as error:
        raise refusal(error, place) from error


@contextmanager
def translated_elsewhere() -> Iterator[None]:
    """Turn a refusal of a folder that is no vault's into CopyRefused or one of its kinds."""
    try:
        yield
    except OSError as error:
        raise refusal_elsewhere(error) from error


def create_file(path: Path) -> int:
    """A descriptor of a new, private file; one that was left over under that name is removed."""
    path.unlink(missing_ok=True)
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)


def write_file(path: Path, content: bytes) -> None:
    """Write a new, private file and wait until the disk has it."""
    with open(create_file(path), "wb") as file:
        file.write(content)
        file.flush()
        flush_file(file.fileno())


def copy_file(source: Path, target: Path) -> None:
    """Copy into a new, private file and wait until the disk has it."""
    with source.open("rb") as reader, open(create_file(target), "wb") as writer:
        while block := reader.read(BLOCK_BYTES):
            writer.write(block)
        writer.flush()
        flush_file(writer.fileno())


def link_or_copy(source: Path, target: Path) -> None:
    """Give a file that never changes a second name, or copy it where that is impossible."""
    try:
        os.link(source, target)
    except OSError:
        copy_file(source, target)


def overwrite_start(file: Path, count: int) -> None:
    """Put random bytes over the start of a file; one that refuses this stays as it is."""
    if file.is_symlink():
        return
    with suppress(OSError), file.open("r+b") as content:
        content.write(os.urandom(min(count, file.stat().st_size)))
        content.flush()
        os.fsync(content.fileno())


def flush_file(descriptor: int) -> None:
    """Wait until the disk has what was written."""
    os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder, where a system can be asked to."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in CANNOT_FLUSH_FOLDERS:
            raise
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a private folder; the ones above it that are missing become as private."""
    if not folder.parent.exists():
        make_folder(folder.parent)
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def remove_folder(folder: Path) -> None:
    """Remove a folder of ours with everything in it; nothing happens when there is none."""
    if folder.is_symlink() or not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and not entry.is_symlink():
            remove_folder(entry)
        else:
            entry.unlink()
    folder.rmdir()
