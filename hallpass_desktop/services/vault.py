"""Find, make and unlock a vault. Every function here may take a second: it runs on the worker."""

import os
from pathlib import Path

from hallpass_desktop.domain.errors import VaultExists, VaultReadOnly
from hallpass_desktop.keys import passphrase as phrases
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.slots import SlotType
from hallpass_desktop.services import key_files, new_vault
from hallpass_desktop.services.key_files import FoundKeys, OpenedKeys
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.opening import open_copy, open_for_writing
from hallpass_desktop.services.vault_state import VaultState, inspect, refuse_unless_ready
from hallpass_desktop.storage import swap
from hallpass_desktop.storage.migrations import MIGRATIONS
from hallpass_desktop.storage.vault_folder import VaultFolder
from hallpass_desktop.system.clock import Clock

__all__ = [
    "Vault",
    "VaultState",
    "create",
    "inspect",
    "open_read_only",
    "unlock",
    "unlock_with_recovery",
]


def create(
    path: Path, passphrase: str, recovery: RecoveryCode | None, *, kdf: KdfParams, clock: Clock
) -> Vault:
    """Make a vault and open it.

    Raises PassphraseTooWeak, VaultExists, DiskFull, StorageFailed, VaultReadOnly.
    """
    phrases.check(passphrase)
    if inspect(path) is not VaultState.ABSENT:
        raise VaultExists(path)
    openers = {SlotType.PASSPHRASE: phrases.normalise(passphrase)}
    if recovery is not None:
        openers[SlotType.RECOVERY] = recovery.key
    folder = VaultFolder(path)
    opened = new_vault.make(folder, openers, kdf, MIGRATIONS)
    return open_for_writing(folder, opened, MIGRATIONS, clock, used_spare_keys=False)


def unlock(path: Path, passphrase: str, *, clock: Clock) -> Vault:
    """Open with the passphrase.

    Raises CannotUnlock, VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, VaultReadOnly,
    KeysMissing, KeysDamaged, NotEnoughMemory, DiskFull, StorageFailed.
    """
    return _unlock(VaultFolder(path), SlotType.PASSPHRASE, phrases.normalise(passphrase), clock)


def unlock_with_recovery(path: Path, code: RecoveryCode, *, clock: Clock) -> Vault:
    """Open with the recovery code; the caller then asks for a new passphrase.

    Raises what `unlock` raises.
    """
    return _unlock(VaultFolder(path), SlotType.RECOVERY, code.key, clock)


def open_read_only(path: Path, passphrase: str, *, runtime: Path) -> Vault:
    """Open a private copy for reading: of a vault in a read-only folder, or of a newer one.

    The copy lies in `runtime` (mode 0700) until the vault is closed. The original is not touched.
    """
    folder = VaultFolder(path)
    refuse_unless_ready(path)
    opener = phrases.normalise(passphrase)
    opened = key_files.open_keys(key_files.find(folder), SlotType.PASSPHRASE, opener, folder)
    return open_copy(folder, opened, MIGRATIONS, runtime)


def _unlock(folder: VaultFolder, slot_type: SlotType, opener: bytes, clock: Clock) -> Vault:
    swap.finish(folder)
    refuse_unless_ready(folder.path)
    _refuse_read_only(folder)
    found = key_files.find(folder)
    opened = key_files.open_keys(found, slot_type, opener, folder)
    worn = _is_worn(found, opened)
    return open_for_writing(folder, opened, MIGRATIONS, clock, used_spare_keys=worn)


def _is_worn(found: FoundKeys, opened: OpenedKeys) -> bool:
    return not found.both_agree or found.candidates[0] != opened.keys


def _refuse_read_only(folder: VaultFolder) -> None:
    if not (os.access(folder.path, os.W_OK) and os.access(folder.database, os.W_OK)):
        raise VaultReadOnly(folder.path)
