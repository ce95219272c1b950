"""Save a copy in another place, such as a stick: the place is looked at first, and it is noted."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CopyPlaceGone,
    CopyTooLarge,
    NoRoomForCopy,
)
from hallpass_desktop.domain.sent import SentForm, SentWhat
from hallpass_desktop.services import backups
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.places import file_system
from hallpass_desktop.services.sent import Left, Sent, left
from hallpass_desktop.storage.files import translated_elsewhere
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.system.clock import Clock

AROUND_IT_BYTES = 256 * 1024  # keys, manifest, the page on how to open it
FAT = frozenset({"vfat", "msdos", "fat"})
MOST_ON_FAT_BYTES = 4 * 1024**3 - 1


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A copy that was read back; on the disk of the notebook itself it helps only so far."""

    backup: Backup
    is_same_disk: bool
    left: Left = field(default_factory=Left)


def save(
    vault: Vault,
    sent: Sent,
    target: Path,
    clock: Clock,
    *,
    mounts: str = "",
    breathe: Breathe = no_pause,
) -> SavedCopy:
    """Save it and write down that it left.

    Raises NoRoomForCopy, CopyTooLarge, CopyPlaceReadOnly, CopyPlaceGone and CopyRefused, where the
    place is to blame, and what `backups.make` raises.
    """
    _look_at(target, vault.folder.database.stat().st_size + AROUND_IT_BYTES, mounts)
    with translated_elsewhere():
        disk = device_of(target.parent)
    try:
        backup = backups.save_copy(vault, target, clock, breathe=breathe)
    except BackupRejected:
        _insist_on(disk, target.parent)
        raise
    with translated_elsewhere():
        if device_of(target) != disk:
            target.unlink()
        _insist_on(disk, target.parent)
        is_same = disk == device_of(vault.path)
    return SavedCopy(backup, is_same, _noted(sent, target.name))


def _noted(sent: Sent, name: str) -> Left:
    """The copy is there, so that a note which finds no room is no reason to fail."""
    return left(name, lambda: sent.note(SentWhat.COPY, SentForm.BACKUP, name=name, is_closed=True))


def device_of(path: Path) -> int:
    """Which disk it lies on."""
    return path.stat().st_dev


def _insist_on(disk: int, folder: Path) -> None:
    """Where a stick was pulled out, its name may be that of a folder on another disk."""
    with translated_elsewhere():
        if device_of(folder) != disk:
            raise CopyPlaceGone


def _look_at(target: Path, needed_bytes: int, mounts: str) -> None:
    """Refuse at once what would fail after minutes."""
    with translated_elsewhere():
        free = shutil.disk_usage(target.parent).free
    if free < needed_bytes:
        raise NoRoomForCopy
    if needed_bytes > MOST_ON_FAT_BYTES and file_system(target, mounts) in FAT:
        raise CopyTooLarge
