"""Put another vault in the place of the old one by renaming, so that a crash loses neither.

Three renames: `restoring` becomes `restored` (complete and verified), the old vault becomes
`before-restore-N` (or `before-new-key`), `restored` becomes the vault. A crash between the last two
leaves no vault at the path; then `finish` takes the last step.
"""

from pathlib import Path

from hallpass_desktop.storage.files import flush_folder, remove_folder, translated
from hallpass_desktop.storage.vault_folder import VaultFolder


def swap_in(folder: VaultFolder, aside: Path | None = None) -> Path | None:
    """Take all three steps; says where the old vault is now. Raises StorageFailed and its kin.

    It is put `aside`, or under the next free number among those that restores put aside.
    """
    with translated(folder.path):
        folder.staging.rename(folder.ready)
        flush_folder(folder.path.parent)
        old = _exchange(folder, aside or folder.next_old())
        flush_folder(folder.path.parent)
    return old


def is_half_done(folder: VaultFolder) -> bool:
    """Whether only the last step of a restore is missing."""
    return folder.ready.is_dir() and not _is_something(folder.path)


def finish(folder: VaultFolder) -> None:
    """Take the last step of a restore that was cut short, if there is one."""
    if is_half_done(folder):
        with translated(folder.path):
            folder.ready.rename(folder.path)
            flush_folder(folder.path.parent)


def clear_leftovers(folder: VaultFolder) -> None:
    """Remove what a restore or a creation that was cut short has left beside a sound vault."""
    for leftover in (folder.unborn, folder.staging, folder.ready):
        remove_folder(leftover)


def _exchange(folder: VaultFolder, old: Path) -> Path | None:
    """Put the old vault aside and the new one in its place; take the first back if that fails."""
    if not _is_something(folder.path):
        folder.ready.rename(folder.path)
        return None
    folder.path.rename(old)
    try:
        folder.ready.rename(folder.path)
    except OSError:
        if _is_something(folder.path) and not folder.ready.exists():
            return old  # another process found it half done, and took the last step
        old.rename(folder.path)
        raise
    return old


def _is_something(path: Path) -> bool:
    return path.is_symlink() or path.exists()
