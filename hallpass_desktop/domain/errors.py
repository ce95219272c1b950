"""Every failure a person can meet; each carries facts, and the window writes the sentence.

HallpassError
├── CannotUnlock          no key slot opens with what was typed
├── VaultDamaged          the key is right, the file is not
│   └── OutboxDamaged     what a shared session handed back does not open
├── KeysDamaged           neither copy of the keys file can be read
├── KeysMissing           the database is there, the keys file and its copy are not
├── VaultMissing          there is no vault in this place
├── VaultExists           a vault is already in the place where one was to be made
├── VaultTooNew           written by a newer version of the app
├── VaultInUse            another window has it open
├── VaultReadOnly         the folder or file refuses writing
├── PassphraseTooWeak     shorter than the shortest passphrase allowed
├── BadRecoveryCode       a group of the recovery code has a wrong check
├── AnotherNotebook       what was chosen to be brought together is another notebook's
├── BackupRejected        a backup that does not read back as it was written
├── CopyRefused           a folder elsewhere, chosen for a copy, cannot be written to
│   ├── NoRoomForCopy     there is not enough room left in it
│   ├── CopyPlaceReadOnly it takes no writing
│   ├── CopyPlaceGone     it went away: a stick was pulled out, say
│   └── CopyTooLarge      a file of this size is more than its drive can hold in one piece
├── DiskFull              no room left; nothing was changed
├── StorageFailed         the disk or drive refused; the connection is dead
├── Interrupted           a search or a long job was stopped on purpose
├── NotEnoughMemory       the computer has not got the memory that opening takes
├── NotFound              no record with that id
├── HistoryBroken         a log that must never change does not fit its seals
├── MayNotBe              an agreement stands where this cannot be done
├── TextTooLong           a field that holds more than it can keep
├── PictureRefused        a picture that cannot be taken in, with the reason
├── CannotBringIn         a file of another journal that cannot be read, with the reason
└── NotEnforced           the operating system refused the network filter
"""

from pathlib import Path


class HallpassError(Exception):
    """Anything the user can meet; never carries a passphrase, a title or a body."""


class VaultError(HallpassError):
    """Something about one vault folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(type(self).__name__)
        self.path = path


class CannotUnlock(VaultError):
    """No key slot opens with what was typed."""


class VaultDamaged(VaultError):
    """The key is right and the database is not."""


class OutboxDamaged(VaultDamaged):
    """Something that a shared session handed back does not open; the journal itself is whole."""


class KeysDamaged(VaultError):
    """Neither copy of the keys file can be read."""


class KeysMissing(VaultError):
    """The database is there; the keys file and its copy are not."""


class VaultMissing(VaultError):
    """There is no vault in this place."""


class VaultExists(VaultError):
    """A vault is already in the place where one was to be made."""


class VaultTooNew(VaultError):
    """Written by a newer version of the app."""


class VaultInUse(VaultError):
    """Another window has it open."""


class VaultReadOnly(VaultError):
    """The folder or the file refuses writing."""


class BackupRejected(VaultError):
    """A backup that does not read back as it was written."""


class AnotherNotebook(VaultError):
    """A copy that was chosen belongs to another notebook; two notebooks never become one."""


class CopyRefused(HallpassError):
    """A folder elsewhere, chosen for a copy, cannot be written to; the vault is as it was."""


class NoRoomForCopy(CopyRefused):
    """Not enough room is left in a folder that was chosen for a copy."""


class CopyPlaceReadOnly(CopyRefused):
    """The folder that was chosen for a copy takes no writing."""


class CopyPlaceGone(CopyRefused):
    """The folder that was chosen for a copy went away, or does not answer any more."""


class CopyTooLarge(CopyRefused):
    """One file of this size is more than the drive of a chosen folder can hold."""


class DiskFull(HallpassError):
    """No room left on the disk; nothing was changed."""


class StorageFailed(HallpassError):
    """The disk or drive refused; the connection must be opened again."""


class Interrupted(HallpassError):
    """Stopped on purpose, because its answer is no longer wanted."""


class NotEnoughMemory(HallpassError):
    """The computer has not got the memory that deriving a key takes."""


class PassphraseTooWeak(HallpassError):
    """Shorter than the shortest passphrase allowed."""


class BadRecoveryCode(HallpassError):
    """One or more groups of the recovery code do not carry the right check."""

    def __init__(self, groups: tuple[int, ...] = ()) -> None:
        super().__init__(f"groups {groups}")
        self.groups = groups


class NotFound(HallpassError):
    """No record has that id."""


class NotNoted(HallpassError):
    """Something left the notebook, and that is not written down yet; it waits to be."""


class HistoryBroken(HallpassError):
    """The log of an agreement does not fit its own seals."""


class MayNotBe(HallpassError):
    """Something an agreement does not allow where it stands; `reason` is the code of a Refusal."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TextTooLong(HallpassError):
    """A field holds more characters than it can keep."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field} over {limit}")
        self.field = field
        self.limit = limit


class PictureRefused(HallpassError):
    """A picture cannot be taken in; `reason` is one of the codes in domain/picture.py."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CannotBringIn(HallpassError):
    """A file of another journal cannot be read; nothing was changed.

    `reason` is the code of a Trouble, `where` the name of a file in it, or empty.
    """

    def __init__(self, reason: str, where: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.where = where


class NotEnforced(HallpassError):
    """The operating system refused the network filter, so the app does not start."""
