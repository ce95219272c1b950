"""One window per notebook: a lock that ends with the process, however that ends."""

import os
import sys
from hashlib import sha256
from pathlib import Path

from hallpass_desktop.system.files import PRIVATE_FILE, translated


class SingleInstance:
    """Holds the lock of one notebook; it closes on exec, so that a new process starts free."""

    def __init__(self, runtime: Path) -> None:
        self._runtime = runtime
        self._descriptor: int | None = None

    def acquire(self, vault: Path) -> bool:
        """Take the lock of this notebook and let go of any other; False when it is taken.

        Raises DiskFull or StorageFailed when the lock file cannot be made.
        """
        with translated():
            descriptor = os.open(self._file(vault), os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        self.release()
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go of the lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _file(self, vault: Path) -> Path:
        return self._runtime / f"{token(vault)}.lock"


def token(vault: Path) -> str:
    """A short name for this notebook that does not tell where it is."""
    return sha256(os.fsencode(vault.resolve())).hexdigest()[:16]


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  (each exists on its own system only)

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
