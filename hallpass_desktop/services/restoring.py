"""Bring back a backup: beside the vault, proven, then swapped in; the old vault is put aside."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    KeysDamaged,
    VaultExists,
    VaultTooNew,
)
from hallpass_desktop.keys import passphrase as phrases
from hallpass_desktop.keys.keys_file import KeysFile, NewerKeys, NotKeys
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.slots import SlotType
from hallpass_desktop.services import key_files
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.key_files import FoundKeys, OpenedKeys
from hallpass_desktop.services.new_vault import new_copy_id
from hallpass_desktop.services.vault_state import VaultState, inspect
from hallpass_desktop.storage import swap
from hallpass_desktop.storage.archive import extract, read_small
from hallpass_desktop.storage.backup import check
from hallpass_desktop.storage.database import open_database
from hallpass_desktop.storage.files import (
    flush_folder,
    link_or_copy,
    make_folder,
    remove_folder,
    translated,
)
from hallpass_desktop.storage.identity import Identity, write_identity
from hallpass_desktop.storage.lock_file import LockFile
from hallpass_desktop.storage.migrations import SCHEMA_VERSION
from hallpass_desktop.storage.vault_folder import DATABASE_NAME, KEYS_NAME, VaultFolder


def restore(path: Path, backup: Backup, passphrase: str) -> Path | None:
    """Put a backup in the vault's place; says where the old vault is now, if there was one.

    The passphrase is today's, or the one of the day the backup was made. Raises CannotUnlock,
    BackupRejected, VaultTooNew, VaultInUse, VaultExists (something else stands there), DiskFull,
    StorageFailed; then nothing has changed.
    """
    return _restore(path, backup, SlotType.PASSPHRASE, phrases.normalise(passphrase))


def restore_with_recovery(path: Path, backup: Backup, code: RecoveryCode) -> Path | None:
    """The same, with the recovery code."""
    return _restore(path, backup, SlotType.RECOVERY, code.key)


def _restore(path: Path, backup: Backup, slot_type: SlotType, opener: bytes) -> Path | None:
    folder = VaultFolder(path)
    swap.finish(folder)
    if inspect(path) is VaultState.NOT_A_VAULT:
        raise VaultExists(path)
    if backup.manifest.schema > SCHEMA_VERSION:
        raise VaultTooNew(path)
    lock = LockFile.take(folder.lock, path) if folder.lock.exists() else LockFile(None)
    try:
        opened = _keys_for(folder, backup, slot_type, opener)
        _stage(folder, backup, opened)
    except BaseException:
        _clear_staging(folder)
        raise
    finally:
        # Before the renames: Windows moves no folder in which a file is open.
        lock.release()
    return swap.swap_in(folder)


def _keys_for(
    folder: VaultFolder, backup: Backup, slot_type: SlotType, opener: bytes
) -> OpenedKeys:
    """Today's keys when they fit the backup, so that a passphrase given up stays so."""
    own = keys_in(backup)
    try:
        opened = key_files.open_keys(key_files.find(folder), slot_type, opener, folder)
    except (CannotUnlock, KeysDamaged, VaultTooNew):
        opened = key_files.open_keys(own, slot_type, opener, folder)
    if backup.manifest.contents(opened.data_key) is None:
        opened = key_files.open_keys(own, slot_type, opener, folder)
    return opened


def keys_in(backup: Backup) -> FoundKeys:
    """The keys file that a backup carries. Raises BackupRejected, VaultTooNew."""
    content = read_small(backup.path, KEYS_NAME, backup.path)
    try:
        keys = KeysFile.from_bytes(content)
    except NewerKeys as error:
        raise VaultTooNew(backup.path) from error
    except NotKeys as error:
        raise BackupRejected(backup.path) from error
    if sha256(content).hexdigest() != backup.manifest.keys_sha256:
        raise BackupRejected(backup.path)
    return FoundKeys((keys,), both_agree=True, any_exists=True, any_newer=False)


def _stage(folder: VaultFolder, backup: Backup, opened: OpenedKeys) -> None:
    """Build the whole new vault beside the old one."""
    staging = VaultFolder(folder.staging)
    with translated(folder.path):
        remove_folder(folder.ready)
        remove_folder(staging.path)
        make_folder(staging.path)
    digest = extract(backup.path, DATABASE_NAME, staging.database, backup.path)
    key = derived(opened.data_key, Label.DATABASE).reveal()
    checked = check(staging.database, key, backup.path, no_pause)
    expected = backup.manifest.contents(opened.data_key)
    if digest != backup.manifest.database_sha256 or checked.contents != expected:
        raise BackupRejected(backup.path)
    _go_on_as_new_copy(staging, key, opened)
    keys = replace(opened.keys, cipher_salt=checked.cipher_salt).signed(opened.data_key)
    key_files.write_pair(staging, keys)
    carry_backups(folder, staging)
    with translated(folder.path):
        flush_folder(staging.path)


def _go_on_as_new_copy(staging: VaultFolder, key: bytes, opened: OpenedKeys) -> None:
    connection = open_database(staging.database, key, staging.path)
    try:
        with connection.transaction():
            write_identity(connection, Identity(opened.keys.vault_id, new_copy_id()))
        connection.checkpoint()
    finally:
        connection.close()


def carry_backups(folder: VaultFolder, staging: VaultFolder) -> None:
    """Let the new vault have the backups too: a second name for the same files."""
    with translated(folder.path):
        make_folder(staging.backups)
        for file in sorted(folder.backups.glob("*.backup")):
            if file.is_file():
                link_or_copy(file, staging.backups / file.name)
        flush_folder(staging.backups)


def _clear_staging(folder: VaultFolder) -> None:
    with translated(folder.path):
        remove_folder(folder.staging)
