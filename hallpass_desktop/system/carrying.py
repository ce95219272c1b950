"""Carry some bytes over into the process that takes this one's place, through memory alone.

They lie in a file that has no name and is on no disk. The new process reads it first of all and
closes it; nothing that it was started with stays open.
"""

import os
import stat
from collections.abc import Sequence
from itertools import pairwise

from hallpass_desktop.system.descriptors import STANDARD

OPTION = "--carried"
NAME = "notebook"
PIPE_HOLDS = 60_000  # what a pipe takes on every system while nobody reads it
HAS_MEMORY_FILES = hasattr(os, "memfd_create")
_READ_AT_ONCE = 1 << 16


def carry(content: bytes) -> int:
    """Lay these bytes where `become` can leave them; answers the descriptor.

    Raises ValueError for more than the system can carry: 60,000 bytes without memory files.
    """
    if HAS_MEMORY_FILES:
        descriptor = os.memfd_create(NAME, os.MFD_CLOEXEC)
        _write_all(descriptor, content)
        os.lseek(descriptor, 0, os.SEEK_SET)
        return descriptor
    if len(content) > PIPE_HOLDS:
        raise ValueError("too much to carry")
    descriptor, end = os.pipe()
    _write_all(end, content)
    os.close(end)
    return descriptor


def take(words: Sequence[str]) -> bytes | None:
    """What was carried over, once; None without it, and for a descriptor that is something else."""
    descriptor = _named(words)
    if descriptor is None or not _is_ours(descriptor):
        return None
    parts = []
    while part := os.read(descriptor, _READ_AT_ONCE):
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts)


def _named(words: Sequence[str]) -> int | None:
    """The number after the option."""
    found = [after for word, after in pairwise(words) if word == OPTION]
    if len(found) != 1 or not (found[0].isascii() and found[0].isdigit()):
        return None
    return int(found[0]) if int(found[0]) > STANDARD[-1] else None


def _is_ours(descriptor: int) -> bool:
    """Whether it is such a file, or a pipe; anything else is left unread."""
    try:
        if HAS_MEMORY_FILES:
            return os.readlink(f"/proc/self/fd/{descriptor}").startswith(f"/memfd:{NAME}")
        return stat.S_ISFIFO(os.fstat(descriptor).st_mode)
    except OSError:
        return False


def _write_all(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]
