"""Backup files in a vault's folder: which there are, what each says, which number comes next."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.services.backup_manifest import Manifest, NotManifest
from hallpass_desktop.storage.archive import read_small
from hallpass_desktop.storage.files import remove_folder, translated
from hallpass_desktop.storage.vault_folder import UNFINISHED, VaultFolder

ENDING = ".backup"
MANIFEST_NAME = "manifest.json"
NUMBERED = re.compile(r"(\d+)-.*\.backup")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file and what it says about itself."""

    path: Path
    manifest: Manifest

    @property
    def sequence(self) -> int:
        """Its place among the others; clocks jump, this number does not."""
        return self.manifest.sequence

    @property
    def made_at(self) -> datetime:
        """When it was made, in UTC."""
        return self.manifest.made_at

    @property
    def size_bytes(self) -> int:
        """How large the database in it is."""
        return self.manifest.database_bytes

    @property
    def vault_id(self) -> str:
        """Which vault it belongs to."""
        return self.manifest.vault_id


def read(file: Path) -> Backup:
    """Read what a backup file says. Raises BackupRejected when it is none."""
    try:
        return Backup(file, Manifest.from_bytes(read_small(file, MANIFEST_NAME, file)))
    except NotManifest as error:
        raise BackupRejected(file) from error


def readable(folder: VaultFolder) -> tuple[Backup, ...]:
    """Every backup that can be read, the latest number first."""
    found = []
    for _, file in _numbered(folder):
        try:
            found.append(read(file))
        except BackupRejected:
            continue
    return tuple(sorted(found, key=_sequence, reverse=True))


def next_sequence(folder: VaultFolder) -> int:
    """A number above every other, unreadable backups included."""
    return max((number for number, _ in _numbered(folder)), default=0) + 1


def file_name(sequence: int, made_at: datetime) -> str:
    """The neutral name of a backup: its number and its day."""
    return f"{sequence:06d}-{made_at.astimezone(UTC):%Y-%m-%d}{ENDING}"


def is_behind(folder: VaultFolder) -> bool:
    """Whether a vault that nobody has open was written to after its newest backup."""
    newest = max(_numbered(folder), default=None)
    if newest is None or (folder.log.exists() and folder.log.stat().st_size):
        return True
    return folder.database.stat().st_mtime_ns > newest[1].stat().st_mtime_ns


def unreadable(folder: VaultFolder) -> tuple[Path, ...]:
    """The files that are called backups and cannot be read as such."""
    sound = {backup.path for backup in readable(folder)}
    return tuple(file for _, file in sorted(_numbered(folder)) if file not in sound)


def clear_unfinished(folder: VaultFolder) -> None:
    """Remove what a backup that was cut short has left."""
    if not folder.backups.is_dir():
        return
    for leftover in folder.backups.glob(f".*{UNFINISHED}"):
        remove_folder(leftover)
        leftover.unlink(missing_ok=True)


def _numbered(folder: VaultFolder) -> tuple[tuple[int, Path], ...]:
    """Every file with a backup's name. Raises StorageFailed when the folder cannot be read."""
    with translated(folder.path):
        files = tuple(folder.backups.iterdir()) if folder.backups.is_dir() else ()
    matches = ((NUMBERED.fullmatch(file.name), file) for file in files)
    return tuple((int(match[1]), file) for match, file in matches if match)


def _sequence(backup: Backup) -> int:
    return backup.sequence
