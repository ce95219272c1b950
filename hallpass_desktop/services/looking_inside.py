"""Open a backup to be read: a private copy with a journal over it that takes no writing."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.errors import BackupRejected, VaultTooNew
from hallpass_desktop.domain.listing import Cursor, Row
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.backup_keys import keys_for
from hallpass_desktop.services.journal import PAGE_ROWS, Journal
from hallpass_desktop.services.open_vault import Opening, Vault
from hallpass_desktop.services.opening import open_copied
from hallpass_desktop.services.private_copy import PrivateCopy
from hallpass_desktop.storage.archive import extract
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.storage.migrations import MIGRATIONS, SCHEMA_VERSION
from hallpass_desktop.storage.vault_folder import DATABASE_NAME
from hallpass_desktop.system.clock import Clock

MOST_LOOKED_THROUGH = 40  # pages of rows at a time


@dataclass(frozen=True, slots=True)
class Inside:
    """An open backup. It is closed with the vault that it belongs to, if not before."""

    backup: Backup
    vault: Vault
    journal: Journal

    @property
    def connection(self) -> Connection:
        """The copy, to be read."""
        return self.vault.connection

    def close(self) -> None:
        """Close it and remove the copy; harmless when that was done already."""
        self.vault.close()


def look_inside(
    vault: Vault,
    backup: Backup,
    runtime: Path,
    clock: Clock,
    *,
    passphrase: str = "",
    breathe: Breathe = no_pause,
) -> Inside:
    """Unpack a backup into the runtime folder and open it there.

    Raises CannotUnlock when it was made with another key and the passphrase of that day is needed,
    BackupRejected, VaultTooNew, DiskFull, StorageFailed.
    """
    if backup.manifest.schema > SCHEMA_VERSION:
        raise VaultTooNew(backup.path)
    opened = keys_for(vault, backup, passphrase)
    copied = PrivateCopy.make(runtime)
    try:
        aside(partial(unpack, backup, copied.folder.database), breathe)
        inner = open_copied(vault.folder, copied, opened, MIGRATIONS, Opening(is_read_only=True))
    except BaseException:
        copied.remove()
        raise
    vault.hang(inner.close)
    return Inside(backup, inner, Journal(inner, clock))


def unpack(backup: Backup, file: Path, _go_on: Breathe) -> None:
    """Take the database out of a backup. Raises BackupRejected, DiskFull."""
    digest = extract(backup.path, DATABASE_NAME, file, backup.path)
    if digest != backup.manifest.database_sha256:
        raise BackupRejected(backup.path)


@dataclass(frozen=True, slots=True)
class StandingPage:
    """Some rows of a backup, how each stands beside the notebook, and where to go on."""

    rows: tuple[tuple[Row, Standing], ...]
    next: Cursor | None = None


def page_of(
    inside: Inside,
    journal: Journal,
    query: Query,
    after: Cursor | None = None,
    *,
    is_other: bool = False,
) -> StandingPage:
    """The next rows; with `is_other` those alone that the notebook has not got as they are.

    Of these it may give none and still go on: it looks through so many pages and no more.
    """
    rows: list[tuple[Row, Standing]] = []
    for _ in range(MOST_LOOKED_THROUGH if is_other else 1):
        page = inside.journal.page(query, after)
        ids = [row.id for row in page.rows]
        found = journal.bringing_back.standings(inside.connection, ids)
        wanted = ((row, found[row.id]) for row in page.rows)
        rows += [each for each in wanted if not (is_other and each[1] is Standing.SAME)]
        after = page.next
        if after is None or len(rows) >= PAGE_ROWS:
            break
    return StandingPage(tuple(rows), after)
