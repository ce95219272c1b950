"""What the open notebook says of an error: what happened, and what still holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.errors import (
    CopyPlaceGone,
    CopyPlaceReadOnly,
    CopyRefused,
    CopyTooLarge,
    DiskFull,
    HallpassError,
    NoRoomForCopy,
    NotFound,
    NotNoted,
    StorageFailed,
    TextTooLong,
    VaultDamaged,
    VaultReadOnly,
)

if TYPE_CHECKING:
    from hallpass_desktop.services.places import PlaceWarning

PASSING, UNNOTED = "passing_trouble", "unnoted"

_CODES: tuple[tuple[type[HallpassError], str], ...] = (
    (NoRoomForCopy, "no_room_for_copy"),
    (CopyPlaceReadOnly, "copy_read_only"),
    (CopyPlaceGone, "copy_place_gone"),
    (CopyTooLarge, "copy_too_large"),
    (CopyRefused, "copy_refused"),
    (DiskFull, "full"),
    (VaultReadOnly, "read_only"),
    (VaultDamaged, "damaged"),
    (StorageFailed, "drive"),
    (TextTooLong, "long"),
    (NotFound, "gone"),
    (NotNoted, "unnoted"),
)


def sentence(error: HallpassError) -> str:
    """One or two sentences for a banner."""
    code = next((code for kind, code in _CODES if isinstance(error, kind)), "other")
    return (_sentences() | _about_copies() | _about_drives())[code]


def banner(error: HallpassError) -> str:
    """The banner that tells of an error; one of its own for what the next write disproves."""
    if isinstance(error, NotNoted):
        return UNNOTED
    return PASSING if isinstance(error, (DiskFull, StorageFailed)) else "trouble"


def way_on(error: HallpassError) -> str:
    """What a banner offers to do about an error; empty where there is nothing."""
    is_unnoted = isinstance(error, NotNoted)
    return QCoreApplication.translate("Troubles", "Note it now") if is_unnoted else ""


def too_much_to_show() -> str:
    """What is said when the system cannot carry over all that was ticked for a stage."""
    return QCoreApplication.translate(
        "Troubles",
        "That is more than this computer can carry over to a shared screen. The session is written "
        "down and nothing is lost: end it on the page of Together, and tick fewer things.",
    )


def unexpected() -> str:
    """What is said when the app itself has made a mistake."""
    return QCoreApplication.translate(
        "Troubles",
        "Something in the app went wrong just now. What you have written is kept; "
        "if a page looks odd, lock the notebook and open it again.",
    )


def unsound_backup() -> str:
    """What is said when the newest backup was tried and is not whole."""
    return QCoreApplication.translate(
        "Troubles",
        "The newest backup was tried, and it does not open as it was made. The notebook itself is "
        "whole. A new backup takes its place.",
    )


def worn_keys(*, is_mended: bool) -> str:
    """What is said when one of the two key files did not open the notebook."""
    translate = QCoreApplication.translate
    if is_mended:
        return translate(
            "Troubles",
            "One of the two key files was damaged or missing. The other one opened your "
            "notebook, and both are whole again.",
        )
    return translate(
        "Troubles",
        "One of the two key files is damaged or missing. The other one opened your notebook. "
        "It is mended when you open the notebook where it can be written.",
    )


def doubt(warning: "PlaceWarning") -> str:
    """What speaks against the place where a notebook lies."""
    translate = QCoreApplication.translate
    texts = {
        "synced": translate(
            "Troubles",
            "This notebook lies in a folder that {name} copies elsewhere. The copies stay locked, "
            "but two computers writing at once can damage it. Another folder is the better place.",
        ),
        "network": translate(
            "Troubles",
            "This notebook lies on a network drive ({name}). If the connection breaks while it "
            "writes, it may be damaged. A drive in this computer is the better place.",
        ),
        "conflict": translate(
            "Troubles",
            "There is a second copy in the notebook's folder: {name}. Another program made it. "
            "Nothing was merged; please look which one you want to keep.",
        ),
    }
    return texts[warning.risk].format(name=warning.name)


def unsaved(error: HallpassError) -> str:
    """Why a notebook that is locked still holds words that are not on the disk."""
    translate = QCoreApplication.translate
    if isinstance(error, DiskFull):
        return translate(
            "Troubles",
            "The disk is full, so your last words are not on it yet. They wait behind this lock. "
            "Make some room; please do not switch off the computer before that.",
        )
    return translate(
        "Troubles",
        "The drive does not take your last words. They wait behind this lock. "
        "Look after the drive; please do not switch off the computer before that.",
    )


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "full": translate(
            "Troubles",
            "The disk is full, so this is not saved yet. It stays on the screen; "
            "make some room and it is tried again.",
        ),
        "read_only": translate(
            "Troubles", "The folder cannot be written to. You can read, but nothing new is kept."
        ),
        "damaged": translate(
            "Troubles",
            "A part of the file cannot be read. Lock the notebook; the lock screen offers backups.",
        ),
        "drive": translate(
            "Troubles",
            "The drive does not answer, so this is not saved yet. It stays on the screen.",
        ),
        "long": translate("Troubles", "This text is longer than a page can hold. Split it in two."),
        "gone": translate("Troubles", "This page is no longer in the notebook."),
        "other": translate("Troubles", "That did not work just now. Nothing was changed."),
    }


def _about_copies() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "unnoted": translate(
            "Troubles",
            "Something left the notebook, and that could not be noted yet. It waits here until "
            "you lock; the list of what left lacks it so far.",
        ),
        "copy_refused": translate(
            "Troubles",
            "The folder you chose cannot be written to, so no copy was made. Your notebook is as "
            "it was; choose another folder.",
        ),
        "no_room_for_copy": translate(
            "Troubles",
            "There is not enough room in the folder you chose, so no copy was made. Your notebook "
            "is as it was; make some room, or choose another folder.",
        ),
    }


def _about_drives() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "copy_read_only": translate(
            "Troubles",
            "The folder you chose can only be read, so no copy was made. Some sticks have a small "
            "switch for that. Your notebook is as it was.",
        ),
        "copy_place_gone": translate(
            "Troubles",
            "The drive you chose does not answer any more, so there is no whole copy on it. If it "
            "was pulled out, put it back in and save again. Your notebook is as it was.",
        ),
        "copy_too_large": translate(
            "Troubles",
            "The drive you chose cannot hold a file this large in one piece, as older sticks (FAT) "
            "cannot. Choose a drive in another format. Your notebook is as it was.",
        ),
    }
