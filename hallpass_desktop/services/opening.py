"""Open the database behind a data key: what is checked, mended and tidied before it is used."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hallpass_desktop.domain.errors import HallpassError, VaultDamaged
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.services import backups, key_files
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.services.open_vault import Opening, Vault
from hallpass_desktop.services.private_copy import PrivateCopy
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import open_database
from hallpass_desktop.storage.files import (
    PRIVATE_FOLDER,
    copy_file,
    overwrite_start,
    remove_folder,
    translated,
)
from hallpass_desktop.storage.identity import read_identity
from hallpass_desktop.storage.lock_file import LockFile
from hallpass_desktop.storage.migrate import Migrations, is_behind, migrate, schema_version
from hallpass_desktop.storage.swap import clear_leftovers
from hallpass_desktop.storage.vault_folder import VaultFolder
from hallpass_desktop.system.clock import Clock

SAMPLE_BYTES = 64 * 1024


def open_for_writing(
    folder: VaultFolder,
    opened: OpenedKeys,
    steps: Migrations,
    clock: Clock,
    *,
    used_spare_keys: bool,
) -> Vault:
    """Open the vault itself. Raises VaultInUse, VaultDamaged, VaultTooNew, DiskFull and kin."""
    lock = LockFile.take(folder.lock, folder.path)
    try:
        opening = _looked_at(folder, used_spare_keys=used_spare_keys)
        connection = open_database(folder.database, _key(opened), folder.path)
    except BaseException:
        lock.release()
        raise
    try:
        vault = _identified(folder, opened, connection, opening, lock.release)
        _bring_up_to_date(vault, steps, clock)
    except BaseException:
        connection.close()
        lock.release()
        raise
    _tidy(vault)
    return vault


def open_copy(folder: VaultFolder, opened: OpenedKeys, steps: Migrations, runtime: Path) -> Vault:
    """Open a copy that refuses every write and goes away on closing.

    Never SQLite's own read-only modes: one fails after a crash, the other drops what is still in
    the log. A copy of a newer version is shown as far as it can be read.
    """
    copied = PrivateCopy.make(runtime)
    try:
        copy_quietly(folder, copied.folder)
        opening = Opening(is_read_only=True, sample=_sample(folder))
        return open_copied(folder, copied, opened, steps, opening)
    except BaseException:
        copied.remove()
        raise


def open_copied(
    folder: VaultFolder,
    copied: PrivateCopy,
    opened: OpenedKeys,
    steps: Migrations,
    opening: Opening,
    *,
    takes_writing: bool = False,
) -> Vault:
    """Open what lies in a private copy already; closing removes it.

    Nothing can be written, unless somebody has to settle what is in it first.
    """
    file = copied.folder.database
    connection = open_database(file, _key(opened), folder.path)
    try:
        _migrate_copy(connection, steps, folder)
        if not takes_writing:
            connection.refuse_writes()
        return _identified(folder, opened, connection, opening, copied.remove)
    except BaseException:
        connection.close()
        raise


def copy_quietly(folder: VaultFolder, copied: VaultFolder) -> None:
    """Copy the database and its log while nobody else has them open."""
    lock = LockFile.take(folder.lock, folder.path) if folder.lock.exists() else LockFile(None)
    try:
        with translated(copied.path):
            copy_file(folder.database, copied.database)
            if folder.log.exists():
                copy_file(folder.log, copied.log)
    finally:
        lock.release()


def _migrate_copy(connection: Connection, steps: Migrations, folder: VaultFolder) -> None:
    if schema_version(connection) < len(steps):
        migrate(connection, steps, folder.path)


def _identified(
    folder: VaultFolder,
    opened: OpenedKeys,
    connection: Connection,
    opening: Opening,
    let_go: Callable[[], None],
) -> Vault:
    """The vault, once the database has said that it belongs to these keys."""
    identity = read_identity(connection, folder.path)
    if identity.vault_id != opened.keys.vault_id:
        raise VaultDamaged(folder.path)
    return Vault(folder, opened, connection, identity, opening, let_go)


def _bring_up_to_date(vault: Vault, steps: Migrations, clock: Clock) -> None:
    """Take the missing steps, after a backup that was read back."""
    if is_behind(vault.connection, steps, vault.path):
        backups.make(vault, clock)
        migrate(vault.connection, steps, vault.path)


def _tidy(vault: Vault) -> None:
    """Mend and clear away. A vault that opens is not kept shut because this fails."""
    with suppress(OSError):
        vault.path.chmod(PRIVATE_FOLDER)
        clear_leftovers(vault.folder)
        backups.clear_unfinished(vault.folder)
        _remove_superseded(vault)
    with suppress(HallpassError):
        key_files.mend(vault.folder, vault.keys)


def _remove_superseded(vault: Vault) -> None:
    """The same vault under the key it had before: of no use now that this one has opened."""
    old = VaultFolder(vault.folder.superseded)
    if any(keys.vault_id == vault.id for keys in key_files.find(old).candidates):
        for file in (old.keys, old.spare_keys):
            overwrite_start(file, file.stat().st_size)
        remove_folder(old.path)


def _key(opened: OpenedKeys) -> bytes:
    return derived(opened.data_key, Label.DATABASE).reveal()


def _sample(folder: VaultFolder) -> bytes:
    with translated(folder.path), folder.database.open("rb") as file:
        return file.read(SAMPLE_BYTES)


def _looked_at(folder: VaultFolder, *, used_spare_keys: bool) -> Opening:
    """What can only be looked at before the database is open.

    Closing any descriptor of an open database drops the locks that this process holds on it.
    """
    with translated(folder.path):
        has_changed = backups.is_behind(folder)
    return Opening(used_spare_keys=used_spare_keys, has_changed=has_changed, sample=_sample(folder))
