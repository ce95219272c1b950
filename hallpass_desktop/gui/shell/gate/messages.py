"""What each trouble at the door is called, what still holds, and which ways lead on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hallpass_desktop.domain.errors import (
    DiskFull,
    HallpassError,
    KeysDamaged,
    KeysMissing,
    NotEnoughMemory,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
    VaultTooNew,
)


class Way(StrEnum):
    """A button under a message."""

    BACK = "back"
    LOOK_AGAIN = "look_again"
    BACKUPS = "backups"
    READ = "read"
    ANOTHER = "another"
    BEGIN = "begin"


@dataclass(frozen=True, slots=True)
class Message:
    """One trouble: a title, what happened, what still holds, and the ways on, best first."""

    title: str
    text: str
    still: str
    ways: tuple[Way, ...]


STATES = {
    "absent": "missing",
    "database_missing": "no_pages",
    "database_damaged": "cut_short",
    "keys_missing": "no_keys",
    "keys_damaged": "bad_keys",
    "not_a_vault": "other_folder",
}
ERRORS: tuple[tuple[type[HallpassError], str], ...] = (
    (VaultMissing, "missing"),
    (KeysMissing, "no_keys"),
    (KeysDamaged, "bad_keys"),
    (VaultDamaged, "damaged"),
    (VaultTooNew, "newer"),
    (VaultInUse, "in_use"),
    (VaultReadOnly, "read_only"),
    (DiskFull, "full"),
    (NotEnoughMemory, "memory"),
)
WAYS: dict[str, tuple[Way, ...]] = {
    "missing": (Way.LOOK_AGAIN, Way.ANOTHER),
    "no_pages": (Way.BACKUPS, Way.LOOK_AGAIN),
    "cut_short": (Way.BACKUPS, Way.LOOK_AGAIN),
    "no_keys": (Way.BACKUPS, Way.LOOK_AGAIN),
    "bad_keys": (Way.BACKUPS, Way.LOOK_AGAIN),
    "other_folder": (Way.ANOTHER,),
    "damaged": (Way.BACKUPS, Way.BACK),
    "newer": (Way.READ, Way.BACK),
    "in_use": (Way.LOOK_AGAIN, Way.ANOTHER),
    "read_only": (Way.READ, Way.LOOK_AGAIN),
    "full": (Way.LOOK_AGAIN, Way.READ),
    "memory": (Way.LOOK_AGAIN,),
    "drive": (Way.LOOK_AGAIN, Way.ANOTHER),
}

_UNTOUCHED = QT_TRANSLATE_NOOP("Messages", "Nothing in the folder has been touched.")
_OWN_KEYS = QT_TRANSLATE_NOOP("Messages", "A backup carries its own keys and opens without these.")
_COMPLETE = QT_TRANSLATE_NOOP("Messages", "Your notebook is complete and unchanged.")

# Of each trouble: its title, what happened, what still holds.
TEXTS: dict[str, tuple[object, object, object]] = {
    "missing": (
        QT_TRANSLATE_NOOP("Messages", "The notebook is not in its place"),
        QT_TRANSLATE_NOOP(
            "Messages", "Its folder was moved, or lies on a drive that is not connected."
        ),
        QT_TRANSLATE_NOOP("Messages", "Connect the drive, or say where the notebook is now."),
    ),
    "no_pages": (
        QT_TRANSLATE_NOOP("Messages", "The pages are missing"),
        QT_TRANSLATE_NOOP(
            "Messages", "The keys are in the folder, the file with the pages is not."
        ),
        _UNTOUCHED,
    ),
    "cut_short": (
        QT_TRANSLATE_NOOP("Messages", "The pages are cut off"),
        QT_TRANSLATE_NOOP("Messages", "Too little is left of the file to hold any page."),
        _UNTOUCHED,
    ),
    "no_keys": (
        QT_TRANSLATE_NOOP("Messages", "The keys are missing"),
        QT_TRANSLATE_NOOP(
            "Messages", "Both key files are gone, and no passphrase opens the pages alone."
        ),
        _OWN_KEYS,
    ),
    "bad_keys": (
        QT_TRANSLATE_NOOP("Messages", "The keys cannot be read"),
        QT_TRANSLATE_NOOP("Messages", "The key file and its copy are both damaged."),
        _OWN_KEYS,
    ),
    "other_folder": (
        QT_TRANSLATE_NOOP("Messages", "This folder holds something else"),
        QT_TRANSLATE_NOOP("Messages", "There are files in it, but no notebook."),
        _UNTOUCHED,
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Messages", "The pages are damaged"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your passphrase is right. The file behind it is not as it was."
        ),
        QT_TRANSLATE_NOOP("Messages", "A backup brings everything back up to the day it was made."),
    ),
    "newer": (
        QT_TRANSLATE_NOOP("Messages", "A newer version wrote this notebook"),
        QT_TRANSLATE_NOOP(
            "Messages", "This version could misunderstand it, so it does not write in it."
        ),
        QT_TRANSLATE_NOOP("Messages", "You can read it here, or open it with the newer version."),
    ),
    "in_use": (
        QT_TRANSLATE_NOOP("Messages", "The notebook is open somewhere else"),
        QT_TRANSLATE_NOOP("Messages", "Another window or another computer has it open."),
        QT_TRANSLATE_NOOP("Messages", "Close it there, then look again."),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("Messages", "This folder cannot be written to"),
        QT_TRANSLATE_NOOP("Messages", "You can read every page. Nothing new could be kept."),
        _COMPLETE,
    ),
    "full": (
        QT_TRANSLATE_NOOP("Messages", "The disk is full"),
        QT_TRANSLATE_NOOP("Messages", "There is no room to open the notebook for writing."),
        _COMPLETE,
    ),
    "memory": (
        QT_TRANSLATE_NOOP("Messages", "There is too little memory free"),
        QT_TRANSLATE_NOOP(
            "Messages", "Opening takes some memory on purpose. Close other programs first."
        ),
        _COMPLETE,
    ),
    "drive": (
        QT_TRANSLATE_NOOP("Messages", "The drive does not answer"),
        QT_TRANSLATE_NOOP("Messages", "The folder was found, but it could not be read just now."),
        QT_TRANSLATE_NOOP("Messages", "Check the drive, then look again."),
    ),
}


def for_state(state: str) -> Message | None:
    """The message for what stands at a place; none when it can simply be opened."""
    return message(STATES[state]) if state in STATES else None


def for_error(error: HallpassError) -> Message:
    """The message for what kept a notebook from opening."""
    return message(next((code for kind, code in ERRORS if isinstance(error, kind)), "drive"))


def for_erased(left: Sequence[str]) -> Message:
    """The message after an erasure, with what had to stay."""
    translate = QCoreApplication.translate
    if not left:
        text = translate("Messages", "Vault, backups and settings are gone from their folder.")
    else:
        text = translate("Messages", "These files could not be removed, or are not ours:")
        text = "\n".join((text, *left))
    still = translate(
        "Messages",
        "A disk can keep old pieces of a file for some time, and so can copies elsewhere.",
    )
    return Message(translate("Messages", "The notebook is erased"), text, still, (Way.BEGIN,))


def message(code: str) -> Message:
    """Put a message together."""
    title, text, still = (QCoreApplication.translate("Messages", str(part)) for part in TEXTS[code])
    return Message(title, text, still, WAYS[code])


def way_names() -> dict[Way, str]:
    """What the buttons say."""
    translate = QCoreApplication.translate
    return {
        Way.BACK: translate("Messages", "Back to the passphrase"),
        Way.LOOK_AGAIN: translate("Messages", "Look again"),
        Way.BACKUPS: translate("Messages", "Restore from a backup"),
        Way.READ: translate("Messages", "Open to read only"),
        Way.ANOTHER: translate("Messages", "Open another notebook"),
        Way.BEGIN: translate("Messages", "Make a new one"),
    }
