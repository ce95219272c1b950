"""Try the newest backup as if the notebook were lost: unpacked, opened, counted, removed again."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.errors import BackupRejected, CannotUnlock, VaultDamaged
from hallpass_desktop.domain.trial import Trial, Trials
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.services import key_files
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.backup_files import Backup, readable
from hallpass_desktop.services.backup_keys import keys_for
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.services.opening import open_for_writing
from hallpass_desktop.services.private_copy import PrivateCopy
from hallpass_desktop.storage import own_lists
from hallpass_desktop.storage.archive import extract
from hallpass_desktop.storage.database import open_database
from hallpass_desktop.storage.files import flush_folder, make_folder, translated
from hallpass_desktop.storage.integrity import Breathe, Contents, contents, is_whole
from hallpass_desktop.storage.migrations import MIGRATIONS
from hallpass_desktop.storage.vault_folder import DATABASE_NAME, VaultFolder
from hallpass_desktop.system.clock import Clock

ROW = "trials"
COUNTED = "records"
# What speaks against the backup itself; a full disk, say, speaks against nothing. What today's key
# does not unseal is told like one that was made under another.
UNSOUND = (BackupRejected, CannotUnlock, VaultDamaged)


class BackupTrials:
    """What it finds is kept in the vault."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def known(self) -> Trials:
        """The last trial and the days since."""
        return own_lists.read(self._desk.connection, ROW, Trials)

    def count_today(self) -> None:
        """Something was written today; called before a backup is made."""
        self._keep(self.known().counted(self._desk.clock.now().date()))

    def is_due(self) -> bool:
        """Whether there is a backup to try and it is time to."""
        can_write = not self._desk.vault.is_read_only
        return can_write and self.known().is_due and bool(self._own())

    def try_newest(self, runtime: Path, breathe: Breathe = no_pause) -> Trial:
        """Try it and keep what came of it; an unsound backup is an answer, and no error.

        Raises BackupRejected where there is none, DiskFull, StorageFailed and Interrupted.
        """
        found = self._own()
        if not found:
            raise BackupRejected(self._desk.vault.path)
        trial = Trial(self._desk.now(), found[0].made_at)
        try:
            pages = self._pages_of(found[0], runtime, breathe)
            trial = Trial(trial.tried_at, trial.made_at, pages)
        except UNSOUND:
            trial = Trial(trial.tried_at, trial.made_at, is_sound=False)
        self._keep(self.known().tried(trial))
        return trial

    def _own(self) -> tuple[Backup, ...]:
        """Those of this notebook; somebody may have put another one's beside them."""
        vault = self._desk.vault
        return tuple(each for each in readable(vault.folder) if each.vault_id == vault.id)

    def _pages_of(self, backup: Backup, runtime: Path, breathe: Breathe) -> int:
        opened = keys_for(self._desk.vault, backup)
        expected = backup.manifest.contents(opened.data_key)
        copied = PrivateCopy.make(runtime)
        try:
            job = _Trying(backup, VaultFolder(copied.folder.path / "restored"), opened)
            found = aside(partial(job.run, self._desk.clock), breathe)
        finally:
            copied.remove()
        if expected is None or found != expected:
            raise BackupRejected(backup.path)
        return found.counts[COUNTED]

    def _keep(self, trials: Trials) -> None:
        if trials != self.known():
            with self._desk.transaction():
                own_lists.write(self._desk.connection, ROW, trials)


@dataclass(frozen=True, slots=True)
class _Trying:
    """A backup, the folder that it is restored into, and its keys."""

    backup: Backup
    folder: VaultFolder
    opened: OpenedKeys

    def run(self, clock: Clock, go_on: Breathe) -> Contents:
        """Make a vault of it, read all of it as it was made, and open it as any other."""
        self._restore()
        found = self._contents(go_on)
        go_on()
        vault = open_for_writing(self.folder, self.opened, MIGRATIONS, clock, used_spare_keys=False)
        try:
            if not is_whole(vault.connection):
                raise BackupRejected(self.backup.path)
            return found
        finally:
            vault.close()

    def _contents(self, go_on: Breathe) -> Contents:
        """What it holds before a later version of the app takes its own steps in it."""
        key = derived(self.opened.data_key, Label.DATABASE).reveal()
        place = self.backup.path
        connection = open_database(self.folder.database, key, place, switch_to_log=False)
        try:
            return contents(connection, go_on)
        finally:
            connection.close()

    def _restore(self) -> None:
        backup, folder = self.backup, self.folder
        with translated(folder.path):
            make_folder(folder.path)
        if extract(backup.path, DATABASE_NAME, folder.database, backup.path) != (
            backup.manifest.database_sha256
        ):
            raise BackupRejected(backup.path)
        key_files.write_pair(folder, self.opened.keys)
        with translated(folder.path):
            flush_folder(folder.path)
