"""Copies of a notebook of this app, which are no other journal and have ways of their own."""

from pathlib import Path

from hallpass_desktop.domain.errors import BackupRejected, CannotBringIn, StorageFailed
from hallpass_desktop.services import backup_files
from hallpass_desktop.services.exchange.rehearsal import Trouble
from hallpass_desktop.storage.vault_folder import VaultFolder


def refuse_copies(path: Path) -> None:
    """Raise CannotBringIn over a backup, a notebook's folder, or what lies right in it."""
    if path.is_dir():
        if _is_notebook(path):
            raise CannotBringIn(Trouble.A_NOTEBOOK)
        return
    if path.name.endswith(backup_files.ENDING) or _is_backup(path):
        raise CannotBringIn(Trouble.A_BACKUP)
    if path.name in _names(path.parent) and _is_notebook(path.parent):
        raise CannotBringIn(Trouble.A_NOTEBOOK)


def _is_notebook(place: Path) -> bool:
    folder = VaultFolder(place)
    return folder.database.is_file() and any(
        keys.is_file() for keys in (folder.keys, folder.spare_keys)
    )


def _names(place: Path) -> tuple[str, ...]:
    folder = VaultFolder(place)
    return tuple(each.name for each in (folder.keys, folder.spare_keys, folder.database))


def _is_backup(path: Path) -> bool:
    try:
        backup_files.read(path)
    except (BackupRejected, StorageFailed):
        return False
    return True
