"""Delete chosen backups for good, once a new one was made and read back."""

from collections.abc import Iterable
from pathlib import Path

from hallpass_desktop.domain.errors import VaultReadOnly
from hallpass_desktop.services import backups
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage.files import flush_folder, overwrite_start, translated
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.system.clock import Clock

# Keys stand within this much of the start of a backup.
OVERWRITTEN_BYTES = 64 * 1024


def remove(
    vault: Vault, files: Iterable[Path], clock: Clock, *, breathe: Breathe = no_pause
) -> tuple[Path, ...]:
    """Delete these files of the backups folder; says which went.

    Without a backup that reads back nothing goes. Raises as `backups.make`, and VaultReadOnly.
    """
    if vault.is_read_only:
        raise VaultReadOnly(vault.path)
    going = tuple(file for file in files if file.parent == vault.folder.backups)
    if not going:
        return ()
    backups.verify(vault, backups.make(vault, clock, breathe=breathe), breathe=breathe)
    with translated(vault.path):
        for file in going:
            _remove(file)
        flush_folder(vault.folder.backups)
    return going


def _remove(file: Path) -> None:
    """A vault that was put aside may have the same file under another name; that one stays."""
    if file.is_file() and file.stat().st_nlink == 1:
        overwrite_start(file, OVERWRITTEN_BYTES)
    file.unlink(missing_ok=True)
