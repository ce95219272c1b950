"""Erase a notebook: take away every file of ours, and say truthfully what is left.

What opens things goes first, overwritten: an erasure that is cut short leaves nothing readable.
A disk may still keep old pieces of any file; the words beside the button say so.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.services.left_outbox import outboxes
from hallpass_desktop.storage.files import overwrite_start, remove_folder
from hallpass_desktop.storage.lock_file import LockFile
from hallpass_desktop.storage.vault_folder import UNFINISHED, VaultFolder

# Keys stand within this much of the start of a keys file and of a backup.
OVERWRITTEN_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Erased:
    """What went, and what is still there because it could not be removed or is not ours."""

    removed: tuple[Path, ...]
    left: tuple[Path, ...]

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is gone."""
        return not self.left


def erase(path: Path, also: Iterable[Path] = ()) -> Erased:
    """Remove a closed vault, what restores put aside, and `also` (settings, launcher entries).

    Raises VaultInUse before anything is touched. Files of other people in these folders stay, and
    are named. Copies saved elsewhere are not known here.
    """
    folder = VaultFolder(path)
    if folder.lock.exists():
        LockFile.take(folder.lock, path).release()
    beside = [folder.unborn, folder.staging, folder.ready, folder.superseded]
    vaults = [VaultFolder(place) for place in _existing([path, *beside, *_put_aside(folder)])]
    wanted = [file for vault in vaults for file in _files(vault)]
    others = _existing(also)
    for file in wanted:
        overwrite_start(file, OVERWRITTEN_BYTES)
    for place in (*wanted, *others, *_folders(vaults)):
        _remove(place, is_whole_folder=place in others)
    everything = [*wanted, *others, *(vault.path for vault in vaults)]
    return Erased(
        removed=tuple(place for place in everything if not _exists(place)),
        left=tuple(_still_there(everything)),
    )


def _put_aside(folder: VaultFolder) -> list[Path]:
    return [old for _, old in sorted(folder.old_vaults())]


def _existing(places: Iterable[Path]) -> list[Path]:
    return [place for place in places if _exists(place)]


def _files(vault: VaultFolder) -> Iterator[Path]:
    """Files of ours in a vault's folder: what opens it first."""
    named = [vault.keys, vault.spare_keys]
    named += [path.with_name(f".{path.name}.new") for path in named]
    named += sorted(vault.backups.glob("*.backup")) + sorted(vault.backups.glob(f".*{UNFINISHED}"))
    named += sorted(vault.backups.glob(f".*{UNFINISHED}/*"))
    named += [
        vault.path / f"{vault.database.name}{end}" for end in ("", "-wal", "-shm", "-journal")
    ]
    named += [*outboxes(vault.path), vault.lock]
    return (file for file in named if file.is_file() or file.is_symlink())


def _folders(vaults: Iterable[VaultFolder]) -> Iterator[Path]:
    """Their folders, the inner ones first; they go only when they are empty."""
    for vault in vaults:
        yield from sorted(vault.backups.glob(f".*{UNFINISHED}"))
        yield vault.backups
        yield vault.path


def _remove(place: Path, *, is_whole_folder: bool) -> None:
    with suppress(OSError):
        if not place.is_dir() or place.is_symlink():
            place.unlink()
        elif is_whole_folder:
            remove_folder(place)
        else:
            place.rmdir()


def _still_there(places: Iterable[Path]) -> Iterator[Path]:
    """What is left; of a folder that is left, what is in it."""
    for place in places:
        if place.is_dir() and not place.is_symlink() and any(place.iterdir()):
            yield from (entry for entry in sorted(place.rglob("*")) if not entry.is_dir())
        elif _exists(place):
            yield place


def _exists(place: Path) -> bool:
    return place.is_symlink() or place.exists()
