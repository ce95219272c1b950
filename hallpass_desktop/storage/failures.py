"""What the error codes of SQLCipher and of the operating system mean to a person."""

import errno
from pathlib import Path

from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import (
    CopyPlaceGone,
    CopyPlaceReadOnly,
    CopyRefused,
    CopyTooLarge,
    DiskFull,
    HallpassError,
    Interrupted,
    NoRoomForCopy,
    StorageFailed,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultReadOnly,
)

# https://sqlite.org/rescode.html; the low byte is the primary code.
PERM, BUSY, LOCKED, READONLY, INTERRUPT = 3, 5, 6, 8, 9
IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 10, 11, 13, 14, 26

# After these the library's picture of the file may be wrong (a failed fsync above all).
DEADLY = frozenset({IOERR, CORRUPT, NOTADB})

ABOUT_THE_VAULT: dict[int, type[VaultError]] = {
    CORRUPT: VaultDamaged,
    NOTADB: VaultDamaged,
    BUSY: VaultInUse,
    LOCKED: VaultInUse,
    READONLY: VaultReadOnly,
    PERM: VaultReadOnly,
}
ELSEWHERE: dict[int, type[CopyRefused]] = {
    errno.EROFS: CopyPlaceReadOnly,
    errno.EACCES: CopyPlaceReadOnly,
    errno.EPERM: CopyPlaceReadOnly,
    errno.ENOENT: CopyPlaceGone,
    errno.ENODEV: CopyPlaceGone,
    errno.ENXIO: CopyPlaceGone,
    errno.EIO: CopyPlaceGone,
    errno.EFBIG: CopyTooLarge,
}
ABOUT_THE_DISK: dict[int, type[HallpassError]] = {
    FULL: DiskFull,
    IOERR: StorageFailed,
    CANTOPEN: StorageFailed,
    INTERRUPT: Interrupted,
}


def primary_code(error: dbapi2.Error) -> int:
    """The primary result code, or 0 for an error that never reached the library."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_deadly(error: dbapi2.Error) -> bool:
    """Whether the connection that met this must not be used again."""
    return primary_code(error) in DEADLY


def translation(error: dbapi2.Error, place: Path) -> HallpassError | None:
    """The failure a person can meet, or None when the error is a bug of ours."""
    code = primary_code(error)
    if code in ABOUT_THE_VAULT:
        return ABOUT_THE_VAULT[code](place)
    return ABOUT_THE_DISK[code]() if code in ABOUT_THE_DISK else None


def is_full(error: OSError) -> bool:
    """Whether no room was left, on the disk or for this person."""
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def refusal_elsewhere(error: OSError) -> CopyRefused:
    """What it means when it concerns a folder that is no vault's, such as one on a stick."""
    if is_full(error):
        return NoRoomForCopy()
    return ELSEWHERE.get(error.errno or 0, CopyRefused)()


def refusal(error: OSError, place: Path) -> HallpassError:
    """What an operating system's refusal means when it concerns a vault's files."""
    if is_full(error):
        return DiskFull()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return VaultReadOnly(place)
    return StorageFailed()
