"""Open another copy of this vault: a backup file, or a vault's folder, never where it lies."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.errors import (
    AnotherNotebook,
    KeysDamaged,
    VaultDamaged,
    VaultTooNew,
)
from hallpass_desktop.keys import passphrase as phrases
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import SlotType
from hallpass_desktop.services import backups, key_files
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.backup_keys import keys_for
from hallpass_desktop.services.kept_drafts import keep_drafts
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.services.looking_inside import unpack
from hallpass_desktop.services.open_vault import Opening, Vault
from hallpass_desktop.services.opening import copy_quietly, open_copied
from hallpass_desktop.services.private_copy import PrivateCopy
from hallpass_desktop.services.vault_state import refuse_unless_ready
from hallpass_desktop.storage import wholes
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Breathe, is_whole
from hallpass_desktop.storage.migrations import MIGRATIONS, SCHEMA_VERSION
from hallpass_desktop.storage.vault_folder import VaultFolder


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """It is closed, and gone, with the vault that it is to be brought into, if not before."""

    place: Path
    vault: Vault

    @property
    def connection(self) -> Connection:
        """The private copy."""
        return self.vault.connection

    def close(self) -> None:
        """Close it and remove it; harmless when that was done already."""
        self.vault.close()


def open_other(
    vault: Vault, place: Path, runtime: Path, *, passphrase: str = "", breathe: Breathe = no_pause
) -> OtherCopy:
    """Copy it into the runtime folder, look at all of it, and keep what its drafts hold.

    Raises AnotherNotebook; CannotUnlock when its own passphrase is needed; VaultInUse,
    VaultMissing, VaultDamaged, BackupRejected, VaultTooNew, DiskFull and kin. The original stays
    as it is.
    """
    copied = PrivateCopy.make(runtime)
    try:
        fill = _from_folder if place.is_dir() else _from_backup
        opened = fill(vault, place, copied, passphrase, breathe)
        how, folder = Opening(is_read_only=True), VaultFolder(place)
        inner = open_copied(folder, copied, opened, MIGRATIONS, how, takes_writing=True)
    except BaseException:
        copied.remove()
        raise
    vault.hang(inner.close)
    try:
        _insist(inner)
        keep_drafts(inner)
    except BaseException:
        inner.close()
        raise
    return OtherCopy(place, inner)


def _from_backup(
    vault: Vault, place: Path, copied: PrivateCopy, passphrase: str, breathe: Breathe
) -> OpenedKeys:
    backup = backups.read(place)
    if backup.vault_id != vault.id:
        raise AnotherNotebook(place)
    if backup.manifest.schema > SCHEMA_VERSION:
        raise VaultTooNew(place)
    opened = keys_for(vault, backup, passphrase)
    aside(partial(unpack, backup, copied.folder.database), breathe)
    return opened


def _from_folder(
    vault: Vault, place: Path, copied: PrivateCopy, passphrase: str, breathe: Breathe
) -> OpenedKeys:
    refuse_unless_ready(place)
    folder = VaultFolder(place)
    found = key_files.find(folder)
    if not found.candidates:
        raise KeysDamaged(place)
    if all(keys.vault_id != vault.id for keys in found.candidates):
        raise AnotherNotebook(place)
    ours = [keys for keys in found.candidates if keys.is_signed_by(vault.data_key)]
    if ours:
        opened = OpenedKeys(ours[0], Secret(vault.data_key.reveal()))
    else:
        opener = phrases.normalise(passphrase)
        opened = key_files.open_keys(found, SlotType.PASSPHRASE, opener, folder)
    aside(partial(_copy, folder, copied.folder), breathe)
    return opened


def _copy(folder: VaultFolder, copied: VaultFolder, _go_on: Breathe) -> None:
    copy_quietly(folder, copied)


def _insist(inner: Vault) -> None:
    if not is_whole(inner.connection) or wholes.hang_on_themselves(inner.connection):
        raise VaultDamaged(inner.path)
