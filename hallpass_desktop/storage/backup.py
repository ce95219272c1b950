"""Copy an open database into a file of its own, and prove that the copy says the same."""

from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.errors import BackupRejected, VaultDamaged
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import (
    SALT_BYTES,
    create_database,
    open_database,
)
from hallpass_desktop.storage.integrity import Breathe, Contents, contents, is_whole
from hallpass_desktop.storage.migrate import schema_version

QUIET_ATTEMPTS = 2


@dataclass(frozen=True, slots=True)
class Held:
    """What the source held when the copy ended, and its `total_changes` then."""

    contents: Contents
    changes: int


@dataclass(frozen=True, slots=True)
class Checked:
    """A database file that is whole, and what was found in it."""

    contents: Contents
    schema: int
    cipher_salt: bytes


def copy(source: Connection, target: Path, key: bytes, place: Path, breathe: Breathe) -> Held:
    """Make `target` a keyed copy; says what the source held at the moment the copy ended.

    Drafts may be saved while it works. If anything else is written it starts again, and the third
    time takes no breath.
    """
    for _ in range(QUIET_ATTEMPTS):
        try:
            return _copy(source, target, key, place, breathe)
        except _Disturbed:
            continue
    return _copy(source, target, key, place, _hold_breath)


def check(file: Path, key: bytes, place: Path, breathe: Breathe) -> Checked:
    """Open a copy and look at every page and row. Raises BackupRejected when it is not whole.

    Nobody else may have the file open: its first bytes are read as they are.
    """
    salt = _first_bytes(file)
    try:
        connection = open_database(file, key, place, switch_to_log=False)
    except VaultDamaged as error:
        raise BackupRejected(place) from error
    try:
        if not is_whole(connection):
            raise BackupRejected(place)
        return Checked(contents(connection, breathe), schema_version(connection), salt)
    except VaultDamaged as error:
        raise BackupRejected(place) from error
    finally:
        connection.close()


class _Disturbed(Exception):
    """Something was written between the copy and the look at what it should hold."""


def _copy(source: Connection, target: Path, key: bytes, place: Path, breathe: Breathe) -> Held:
    target.unlink(missing_ok=True)
    copied = create_database(target, key, place, switch_to_log=False)
    try:
        source.copy_into(copied, breathe)
        changes = source.total_changes
        found = contents(source, _watching(source, breathe))
        copied.leave_log()
    finally:
        copied.close()
    return Held(found, changes)


def _watching(source: Connection, breathe: Breathe) -> Breathe:
    changes = source.lasting_changes

    def breathe_and_look() -> None:
        breathe()
        if source.lasting_changes != changes:
            raise _Disturbed

    return breathe_and_look


def _first_bytes(file: Path) -> bytes:
    with file.open("rb") as content:
        return content.read(SALT_BYTES)


def _hold_breath() -> None:
    """Go on without a pause."""
