"""What stands at a path, seen from outside. Never writes, never opens the database."""

from enum import StrEnum
from pathlib import Path

from hallpass_desktop.domain.errors import (
    KeysDamaged,
    KeysMissing,
    VaultDamaged,
    VaultError,
    VaultMissing,
)
from hallpass_desktop.services import key_files
from hallpass_desktop.storage.database import PAGE_BYTES
from hallpass_desktop.storage.files import translated
from hallpass_desktop.storage.swap import is_half_done
from hallpass_desktop.storage.vault_folder import VaultFolder


class VaultState(StrEnum):
    """Each has its own sentence and its own way forward."""

    ABSENT = "absent"
    READY = "ready"
    DATABASE_MISSING = "database_missing"
    DATABASE_DAMAGED = "database_damaged"
    KEYS_MISSING = "keys_missing"
    KEYS_DAMAGED = "keys_damaged"
    NOT_A_VAULT = "not_a_vault"


FAILURES: dict[VaultState, type[VaultError]] = {
    VaultState.ABSENT: VaultMissing,
    VaultState.NOT_A_VAULT: VaultMissing,
    VaultState.DATABASE_MISSING: VaultDamaged,
    VaultState.DATABASE_DAMAGED: VaultDamaged,
    VaultState.KEYS_MISSING: KeysMissing,
    VaultState.KEYS_DAMAGED: KeysDamaged,
}


def inspect(path: Path) -> VaultState:
    """Say what is there. A missing or cut-off database is a loss, never an empty notebook.

    Raises StorageFailed or VaultReadOnly when the place cannot even be looked at.
    """
    with translated(path):
        return _state(VaultFolder(path))


def refuse_unless_ready(path: Path) -> None:
    """Raise what keeps a vault from being unlocked."""
    failure = FAILURES.get(inspect(path))
    if failure is not None:
        raise failure(path)


def _state(folder: VaultFolder) -> VaultState:
    path = folder.path
    if is_half_done(folder):
        return VaultState.READY
    if not path.exists() and not path.is_symlink():
        return VaultState.ABSENT
    if not path.is_dir():
        return VaultState.NOT_A_VAULT
    if not _has_trace(folder):
        return VaultState.NOT_A_VAULT if any(path.iterdir()) else VaultState.ABSENT
    return _state_of_parts(folder)


def _state_of_parts(folder: VaultFolder) -> VaultState:
    found = key_files.find(folder)
    has_database = folder.database.is_file()
    if not found.any_exists:
        return VaultState.KEYS_MISSING if has_database else VaultState.DATABASE_MISSING
    if not found.candidates and not found.any_newer:
        return VaultState.KEYS_DAMAGED
    if not has_database:
        return VaultState.DATABASE_MISSING
    if folder.database.stat().st_size < PAGE_BYTES:
        return VaultState.DATABASE_DAMAGED
    return VaultState.READY


def _has_trace(folder: VaultFolder) -> bool:
    files = (folder.keys, folder.spare_keys, folder.database, folder.log, folder.lock)
    return folder.backups.is_dir() or any(file.exists() for file in files)
