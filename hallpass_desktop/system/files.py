"""Write small files so that a crash leaves the old one or the new one, never half of either."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hallpass_desktop.domain.errors import DiskFull, StorageFailed

PRIVATE_FILE = 0o600
FULL = frozenset({errno.ENOSPC, errno.EDQUOT}) if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the operating system refuses into the errors a person can meet."""
    try:
        yield
    except OSError as error:
        raise (DiskFull() if error.errno in FULL else StorageFailed()) from error


def replace_file(path: Path, content: bytes) -> None:
    """Write beside, flush, rename over; mode 0600. Raises DiskFull or StorageFailed."""
    beside = path.with_name(f".{path.name}.new")
    try:
        with translated():
            _write(beside, content)
            beside.replace(path)
            flush_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def remove_file(path: Path) -> None:
    """Let a file go for good; nothing happens when there is none. Raises StorageFailed."""
    with translated():
        if path.exists() or path.is_symlink():
            path.unlink()
            flush_folder(path.parent)


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with open(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder, where a system can be asked to."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
