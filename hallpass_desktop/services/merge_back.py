"""Take the last merge back: the backup from just before it takes the notebook's place."""

from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.services import backups
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage import revisions, rows
from hallpass_desktop.storage.integrity import Breathe


@dataclass(frozen=True, slots=True)
class LastMerge:
    """The backup that came before a merge, and the last revision that was there after it."""

    file: Path
    last_revision: int


@dataclass(frozen=True, slots=True)
class Before:
    """What can come back, and what would go: the pages that were written in since."""

    backup: Backup
    written: tuple[RecordId, ...] = ()
    rows: tuple[Row, ...] = ()


def before(vault: Vault, merge: LastMerge) -> Before | None:
    """What taking it back comes to; None when the backup is not there any more."""
    found = next((one for one in backups.list(vault.path) if one.path == merge.file), None)
    if found is None:
        return None
    written = revisions.written_after(vault.connection, merge.last_revision)
    return Before(found, written, rows.even_trashed(vault.connection, written))


def take_back(
    vault: Vault, backup: Backup, passphrase: str, *, breathe: Breathe = no_pause
) -> Path | None:
    """Restore what was there before; the vault is closed then. Says where that of now is kept.

    `breathe` may write, and may stop it until the backup has been read whole. Raises CannotUnlock
    and BackupRejected while the vault is open and as it was; after that as `backups.restore`.
    """
    vault.insist_on(passphrase)
    backups.verify(vault, backup, breathe=breathe)
    vault.close()
    return backups.restore(vault.path, backup, passphrase)
