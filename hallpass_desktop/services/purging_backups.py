"""Take what was deleted for good out of the backups too, one backup after the other.

Each is written anew beside the old one, proven, and renamed over it: at any moment it is the old
one or the new one. Its number, its day and the passphrase that opens it stay as they were.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    StorageFailed,
    VaultReadOnly,
    VaultTooNew,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.services import removing_backups
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.backup_files import Backup, readable, unreadable
from hallpass_desktop.services.backup_keys import keys_for
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.packing import Source, Wanted, put_in_place, unpacked
from hallpass_desktop.storage import purging
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import authorise, open_database
from hallpass_desktop.storage.files import create_file, make_folder, remove_folder, translated
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.storage.migrations import SCHEMA_VERSION
from hallpass_desktop.storage.purging import Held
from hallpass_desktop.storage.vault_folder import DATABASE_NAME, UNFINISHED
from hallpass_desktop.system.clock import Clock

CANNOT_OPEN = (BackupRejected, CannotUnlock, VaultTooNew)
UNTOUCHED = ("meta", "people", "sent")

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pending:
    """What is to be looked through, and the files that cannot be read at all."""

    ids: tuple[RecordId, ...]
    backups: tuple[Backup, ...]
    closed: tuple[Path, ...]
    set_aside: tuple[Path, ...] = ()


def pending(vault: Vault, ids: Iterable[RecordId] | None = None) -> Pending:
    """Which backups there are to take these out of; without ids, whatever ever went for good.

    `set_aside` are whole notebooks that a restore put aside: they are no backups, and hold it too.
    """
    wanted = purging.everything_purged(vault.connection) if ids is None else tuple(ids)
    aside_ones = tuple(path for _, path in sorted(vault.folder.old_vaults()))
    return Pending(wanted, readable(vault.folder), unreadable(vault.folder), aside_ones)


def take_out(
    vault: Vault,
    backup: Backup,
    ids: Iterable[RecordId],
    clock: Clock,
    *,
    breathe: Breathe = no_pause,
) -> bool:
    """Write one backup anew without these; says whether it held any of them.

    Raises BackupRejected, CannotUnlock or VaultTooNew where it cannot be opened, DiskFull and kin.
    """
    if vault.is_read_only:
        raise VaultReadOnly(vault.path)
    if not backup.path.exists():  # thinned out while others were written anew
        return False
    if backup.manifest.schema > SCHEMA_VERSION:
        raise VaultTooNew(backup.path)
    job = _Job(vault, backup, keys_for(vault, backup), tuple(ids), clock)
    work = vault.folder.backups / f".without-{backup.sequence:06d}{UNFINISHED}"
    try:
        with translated(vault.path):
            remove_folder(work)
            make_folder(work)
        return aside(partial(job.run, work / DATABASE_NAME), breathe)
    finally:
        with translated(vault.path):
            remove_folder(work)


def remove(
    vault: Vault, files: Iterable[Path], clock: Clock, *, breathe: Breathe = no_pause
) -> None:
    """Delete backups that cannot be opened, as asked. One is made and verified first."""
    own = {*unreadable(vault.folder), *(each.path for each in readable(vault.folder))}
    removing_backups.remove(vault, own.intersection(files), clock, breathe=breathe)


class _Job:
    """Everything a thread needs for one backup, so that the vault may be closed meanwhile."""

    def __init__(
        self,
        vault: Vault,
        backup: Backup,
        opened: OpenedKeys,
        ids: tuple[RecordId, ...],
        clock: Clock,
    ) -> None:
        key = derived(opened.data_key, Label.DATABASE)
        self._source = Source(vault.path, opened.keys, opened.data_key, key)
        self._backup = backup
        self._ids = ids
        self._at = clock.now()

    def run(self, file: Path, go_on: Breathe) -> bool:
        """Unpack, take out, prove, put in place; says whether there was anything to take out."""
        before = unpacked(self._source, self._backup, file, go_on)
        if before.contents != self._backup.manifest.contents(self._source.data_key):
            raise BackupRejected(self._backup.path)
        held = self._take_out(file)
        if not held:
            return False
        try:
            self._prove_and_put(file, before.contents.counts, held, go_on)
        except BackupRejected as error:  # of the new one: the old one was read whole
            raise StorageFailed from error
        return True

    def _take_out(self, file: Path) -> Held:
        place = self._source.place
        key = self._source.database_key.reveal()
        connection = open_database(file, key, place, switch_to_log=False)
        try:
            held = purging.held(connection, self._ids)
            if held:
                purging.take_out(connection, self._ids, self._at)
                written = self._written_anew(connection, file)
        finally:
            connection.close()
        if held:
            with translated(place):
                written.replace(file)
        return held

    def _written_anew(self, connection: Connection, file: Path) -> Path:
        written = file.with_suffix(".new")
        with translated(self._source.place):
            os.close(create_file(written))
        connection.vacuum_into(written, authorise)
        return written

    def _prove_and_put(self, file: Path, before: Counts, held: Held, go_on: Breathe) -> None:
        after = self._source.checked(file)
        self._insist(before, after.contents.counts, held)
        put_in_place(self._source, file, after, self._wanted(), go_on)

    def _wanted(self) -> Wanted:
        backup = self._backup
        with translated(self._source.place):
            dated = backup.path.stat().st_mtime_ns
        return Wanted(backup.path, backup.sequence, backup.made_at, dated)

    def _insist(self, before: Counts, after: Counts, held: Held) -> None:
        """These went, and no other page did. Raises BackupRejected."""
        expected = {name: before[name] for name in UNTOUCHED}
        expected["records"] = before["records"] - len(held.records)
        expected["drafts"] = before["drafts"] - len(held.drafts)
        if any(after[name] != count for name, count in expected.items()):
            raise BackupRejected(self._backup.path)
