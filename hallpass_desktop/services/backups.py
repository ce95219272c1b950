"""Make, check, thin out and bring back backups. Each one was opened and read before it counts."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.errors import BackupRejected, VaultReadOnly
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.backup_files import (
    Backup,
    clear_unfinished,
    file_name,
    is_behind,
    next_sequence,
    read,
    readable,
)
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.packing import Source, Wanted, packed, unpacked
from hallpass_desktop.services.restoring import restore, restore_with_recovery
from hallpass_desktop.services.rotation import RowsLost, Stamp, due, due_on_lock, kept, question
from hallpass_desktop.storage import backup as copies
from hallpass_desktop.storage.archive import (
    digest_of,
)
from hallpass_desktop.storage.files import (
    make_folder,
    remove_folder,
    translated,
)
from hallpass_desktop.storage.integrity import Breathe, Contents
from hallpass_desktop.storage.vault_folder import (
    DATABASE_NAME,
    UNFINISHED,
    VaultFolder,
)
from hallpass_desktop.system.clock import Clock

__all__ = [
    "Backup",
    "Rotation",
    "RowsLost",
    "clear_unfinished",
    "due",
    "due_on_lock",
    "is_behind",
    "list",
    "make",
    "read",
    "restore",
    "restore_with_recovery",
    "rotate",
    "save_copy",
    "verify",
]


@dataclass(frozen=True, slots=True)
class Rotation:
    """What went, or the question to ask before anything goes."""

    removed: tuple[Path, ...] = ()
    question: RowsLost | None = None


def make(vault: Vault, clock: Clock, *, breathe: Breathe = no_pause) -> Backup:
    """Add a verified backup to the vault's own folder. Raises BackupRejected, DiskFull and kin.

    `breathe` is called at least every 100 ms and may write; an error that it raises stops the
    backup and leaves nothing behind.
    """
    with translated(vault.path):
        clear_unfinished(vault.folder)
    sequence = next_sequence(vault.folder)
    target = vault.folder.backups / file_name(sequence, clock.now())
    changes = _write(vault, target, sequence, clock, breathe)
    vault.note_backup(changes)
    return read(target)


def save_copy(vault: Vault, target: Path, clock: Clock, *, breathe: Breathe = no_pause) -> Backup:
    """Write the same verified file anywhere else. Raises as `make`, and CopyRefused."""
    _write(vault, target, next_sequence(vault.folder), clock, breathe)
    return read(target)


def list(path: Path) -> tuple[Backup, ...]:  # noqa: A001 - called as `backups.list`
    """The backups of a vault that can be read, the newest first. Needs no key."""
    return readable(VaultFolder(path))


def verify(vault: Vault, backup: Backup, *, breathe: Breathe = no_pause) -> Contents:
    """Open a backup and compare every row with what it held when made; says what it holds.

    Raises BackupRejected.
    """
    expected = backup.manifest.contents(vault.data_key)
    work = vault.folder.backups / f".check{UNFINISHED}"
    try:
        with translated(vault.path):
            remove_folder(work)
            make_folder(work)
        file = work / DATABASE_NAME
        look = partial(unpacked, Source.of(vault), backup, file)
        found = aside(look, breathe).contents
    finally:
        with translated(vault.path):
            remove_folder(work)
    if expected is None or found != expected:
        raise BackupRejected(backup.path)
    return found


def rotate(vault: Vault, *, accept_loss: bool = False, breathe: Breathe = no_pause) -> Rotation:
    """Thin out the vault's own backups, or ask first when the newest one lost many rows.

    The newest is read whole to make sure of it, breathing as `make` does.
    """
    found = list(vault.path)
    stamps = aside(partial(_stamps, found, Secret(vault.data_key.reveal())), breathe)
    stay = kept(stamps)
    asked = question(stamps, stay)
    if asked is not None and not accept_loss:
        return Rotation(question=asked)
    going = tuple(backup.path for backup in found if backup.sequence not in stay)
    with translated(vault.path):
        for file in going:
            file.unlink()
    return Rotation(removed=going)


def _write(vault: Vault, target: Path, sequence: int, clock: Clock, breathe: Breathe) -> int:
    """Copy, check, pack; says up to which `total_changes` of the connection the copy goes."""
    if vault.is_read_only:
        raise VaultReadOnly(vault.path)
    source = Source.of(vault)
    work = vault.folder.backups / f".{sequence:06d}{UNFINISHED}"
    copied = work / DATABASE_NAME
    try:
        with translated(vault.path):
            remove_folder(work)
            make_folder(work)
        key = source.database_key.reveal()
        held = copies.copy(vault.connection, copied, key, vault.path, breathe)
        wanted = Wanted(target, sequence, clock.now())
        aside(partial(packed, source, copied, held.contents, wanted), breathe)
    finally:
        with translated(vault.path):
            remove_folder(work)
    return held.changes


def _stamps(found: tuple[Backup, ...], data_key: Secret, _go_on: Breathe) -> tuple[Stamp, ...]:
    """What rotation needs to know; the newest counts as whole only when its bytes still fit."""
    stamps: tuple[Stamp, ...] = ()
    is_proven = False
    for backup in found:
        held = backup.manifest.contents(data_key)
        is_proven = is_proven or (held is not None and _is_whole(backup))
        rows = held.rows if held is not None and is_proven else None
        stamps += (Stamp(backup.sequence, backup.made_at, rows),)
    return stamps


def _is_whole(backup: Backup) -> bool:
    try:
        digest = digest_of(backup.path, DATABASE_NAME, backup.path)
    except BackupRejected:
        return False
    return digest == backup.manifest.database_sha256
