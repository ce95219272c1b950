"""A lock that explains "already open" before anything else does; the real one is SQLite's."""

import os
import sys
from pathlib import Path

from hallpass_desktop.domain.errors import VaultInUse
from hallpass_desktop.storage.files import PRIVATE_FILE

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


#: Windows moves no folder in which a file is open; elsewhere a lock goes on holding.
MOVES_WITH_FOLDER = sys.platform != "win32"


class LockFile:
    """A held lock. It ends with the process, with `exec` and with `release`."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, file: Path, place: Path) -> "LockFile":
        """Lock the file, making it when needed. Raises VaultInUse.

        Where it can be neither made nor locked (a network drive, a read-only folder) the lock
        stays empty, and SQLite's own lock has the last word.
        """
        descriptor = _opened(file)
        if descriptor is None:
            return cls(None)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            raise VaultInUse(place) from error
        except OSError:
            os.close(descriptor)
            return cls(None)
        return cls(descriptor)

    def release(self) -> None:
        """Let the next one in; harmless when released already."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _opened(file: Path) -> int | None:
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        try:
            return os.open(file, flags, PRIVATE_FILE)
        except OSError:
            continue
    return None


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
