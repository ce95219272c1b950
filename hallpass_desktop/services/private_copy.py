"""A folder in the runtime folder for a copy that is soon thrown away, after a crash at a start.

Whoever has it holds the lock inside, so that what nobody holds can be told from what is in use.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from hallpass_desktop.domain.errors import VaultInUse
from hallpass_desktop.storage.files import make_folder, remove_folder, translated
from hallpass_desktop.storage.lock_file import LockFile
from hallpass_desktop.storage.vault_folder import LOCK_NAME, VaultFolder

BEGINNING = "copy-"
NAME_BYTES = 6


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """A folder that only its owner can enter, and the lock that says it is in use."""

    folder: VaultFolder
    lock: LockFile

    @classmethod
    def make(cls, runtime: Path) -> Self:
        """Make an empty one. Raises DiskFull, StorageFailed, VaultReadOnly."""
        folder = VaultFolder(runtime / f"{BEGINNING}{os.urandom(NAME_BYTES).hex()}")
        with translated(folder.path):
            make_folder(folder.path)
        return cls(folder, LockFile.take(folder.lock, folder.path))

    def remove(self) -> None:
        """Let go of it with everything in it; harmless when that was done already.

        What cannot be removed now, while a thread that was given up still writes there, goes at
        the next start.
        """
        self.lock.release()
        with suppress(OSError):
            remove_folder(self.folder.path)


def clear_orphans(runtime: Path) -> None:
    """Remove the copies that a process left behind when it was ended."""
    for path in sorted(runtime.glob(f"{BEGINNING}*")):
        with suppress(VaultInUse, OSError):
            LockFile.take(path / LOCK_NAME, path).release()
            remove_folder(path)
