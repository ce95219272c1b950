"""The two copies of the keys file: read the better one, mend the other, replace both or neither."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.errors import (
    CannotUnlock,
    KeysDamaged,
    StorageFailed,
    VaultError,
    VaultTooNew,
)
from hallpass_desktop.keys.keys_file import MOST_BYTES, KeysFile, NewerKeys, NotKeys
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import SlotType
from hallpass_desktop.storage.files import flush_folder, translated, write_file
from hallpass_desktop.storage.vault_folder import VaultFolder


@dataclass(frozen=True, slots=True)
class FoundKeys:
    """The sound ones among the two files, the later generation first."""

    candidates: tuple[KeysFile, ...]
    both_agree: bool
    any_exists: bool
    any_newer: bool


@dataclass(frozen=True, slots=True)
class OpenedKeys:
    """A keys file that opened, and the data key from it."""

    keys: KeysFile
    data_key: Secret


def find(folder: VaultFolder) -> FoundKeys:
    """Read both files. Writes nothing and derives nothing."""
    contents = [_content(path) for path in (folder.keys, folder.spare_keys)]
    sound: list[KeysFile] = []
    any_newer = False
    for content in contents:
        try:
            sound += [] if content is None else [KeysFile.from_bytes(content)]
        except NotKeys:
            continue
        except NewerKeys:
            any_newer = True
    ranked = sorted(dict.fromkeys(sound), key=_generation, reverse=True)
    agree = contents[0] == contents[1] and len(sound) == len(contents)
    return FoundKeys(tuple(ranked), agree, contents != [None, None], any_newer)


def open_keys(
    found: FoundKeys, slot_type: SlotType, opener: bytes, folder: VaultFolder
) -> OpenedKeys:
    """Open with a passphrase or a recovery key.

    Raises CannotUnlock, KeysDamaged (forged, or unreadable), VaultTooNew, NotEnoughMemory. An
    older copy opens only when no newer one is genuine: a passphrase that was given up stays so.
    """
    if found.any_newer:
        raise VaultTooNew(folder.path)
    if not found.candidates:
        raise KeysDamaged(folder.path)
    failure: VaultError = CannotUnlock(folder.path)
    for position, keys in enumerate(found.candidates):
        data_key = keys.open_with(slot_type, opener)
        if data_key is None:
            continue
        if any(newer.is_signed_by(data_key) for newer in found.candidates[:position]):
            break
        if keys.is_signed_by(data_key):
            return OpenedKeys(keys, data_key)
        failure = KeysDamaged(folder.path)
    raise failure


def replace(folder: VaultFolder, opened: OpenedKeys, slot_type: SlotType, opener: bytes) -> None:
    """Put a changed keys file in the place of both copies, or of neither.

    Both are written beside and flushed; one is read from the disk again and opened with the new
    opener; only then the two renames follow. Raises DiskFull, StorageFailed, VaultReadOnly.
    """
    beside = [path.with_name(f".{path.name}.new") for path in (folder.keys, folder.spare_keys)]
    try:
        with translated(folder.path):
            for path in beside:
                write_file(path, opened.keys.to_bytes())
            _insist_that_it_opens(beside[0], opened, slot_type, opener)
            beside[0].replace(folder.keys)
        # From here on the new keys count, so nothing may say that they do not; the next unlock
        # mends a copy that stayed behind.
        with suppress(OSError):
            flush_folder(folder.path)
            beside[1].replace(folder.spare_keys)
            flush_folder(folder.path)
    finally:
        for path in beside:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def mend(folder: VaultFolder, keys: KeysFile) -> None:
    """Make both copies say the same again. Raises DiskFull, StorageFailed, VaultReadOnly."""
    content = keys.to_bytes()
    with translated(folder.path):
        for path in (folder.keys, folder.spare_keys):
            if _content(path) == content:
                continue
            beside = path.with_name(f".{path.name}.new")
            write_file(beside, content)
            beside.replace(path)
            flush_folder(folder.path)


def write_pair(folder: VaultFolder, keys: KeysFile) -> None:
    """Write both copies into a folder that is being made."""
    with translated(folder.path):
        write_file(folder.keys, keys.to_bytes())
        write_file(folder.spare_keys, keys.to_bytes())


def _generation(keys: KeysFile) -> int:
    return keys.generation


def _insist_that_it_opens(
    path: Path, opened: OpenedKeys, slot_type: SlotType, opener: bytes
) -> None:
    content = _content(path)
    if content != opened.keys.to_bytes():
        raise StorageFailed
    if KeysFile.from_bytes(content).open_with(slot_type, opener) != opened.data_key:
        raise StorageFailed


def _content(path: Path) -> bytes | None:
    """What a file holds, None when there is none; one that cannot be read holds nothing."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError:
        return b""
