"""How a page in a backup stands beside the notebook, and what came of bringing some back."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.trial import Trial
from hallpass_desktop.gui import locale_text
from hallpass_desktop.services.bringing_back import Brought
from hallpass_desktop.services.copies_elsewhere import SavedCopy

TONES = {
    Standing.SAME: "line",
    Standing.DIFFERENT: "honey",
    Standing.TRASHED: "plain",
    Standing.MISSING: "accent",
    Standing.PURGED: "accent",
}


def standing_said(standing: Standing) -> str:
    """A few words for a tag."""
    translate = QCoreApplication.translate
    return {
        Standing.SAME: translate("BackedUp", "As in the notebook"),
        Standing.DIFFERENT: translate("BackedUp", "Another version"),
        Standing.TRASHED: translate("BackedUp", "In the trash"),
        Standing.MISSING: translate("BackedUp", "Not in the notebook"),
        Standing.PURGED: translate("BackedUp", "Deleted for good"),
    }[standing]


def standing_explained(standing: Standing, *, was_trashed: bool) -> str:
    """A sentence or two, where one page is read."""
    if not was_trashed:
        return _standing_explained(standing)
    then = QCoreApplication.translate("BackedUp", "It was in the trash then.")
    return f"{then} {_standing_explained(standing)}"


def _standing_explained(standing: Standing) -> str:
    translate = QCoreApplication.translate
    return {
        Standing.SAME: translate("BackedUp", "The notebook has this page as it is here."),
        Standing.DIFFERENT: translate(
            "BackedUp",
            "The notebook has another version of this page: other words, or fewer parts.",
        ),
        Standing.TRASHED: translate("BackedUp", "In the notebook this page is in the trash."),
        Standing.MISSING: translate("BackedUp", "The notebook does not have this page."),
        Standing.PURGED: translate(
            "BackedUp", "This page was deleted for good. Bringing it back undoes that."
        ),
    }[standing]


def brought_said(brought: Brought) -> str:
    """What a toast says afterwards."""
    parts = [_back(brought.came_back), _present(brought.present), _earlier(brought.earlier)]
    if said := [part for part in parts if part]:
        return " ".join(said)
    if brought.changes:
        return QCoreApplication.translate("BackedUp", "What was missing of it is there again.")
    return QCoreApplication.translate(
        "BackedUp", "Nothing was missing: the words are there, or among the earlier versions."
    )


def _back(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("BackedUp", "%n page(s) came back, private.", "", count)


def _present(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("BackedUp", "%n page(s) say again what they said.", "", count)


def _earlier(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate(
        "BackedUp", "%n page(s) have the other words among their earlier versions.", "", count
    )


def trial_said(trial: Trial, now: datetime) -> str:
    """What came of trying the newest backup, and on which day."""
    day = locale_text.plain_date(trial.tried_at.astimezone(now.tzinfo).date())
    if not trial.is_sound:
        return QCoreApplication.translate(
            "BackedUp", "On {day} the newest backup did not open as it was made. Make a new one."
        ).format(day=day)
    return QCoreApplication.translate(
        "BackedUp", "On {day} the newest backup was opened and held %n page(s).", "", trial.pages
    ).format(day=day)


def copy_said(saved: SavedCopy) -> str:
    """That a copy is saved, how it opens again, and what a copy beside the notebook is worth."""
    translate = QCoreApplication.translate
    text = translate(
        "BackedUp",
        "Saved and read back: {name}. “Look inside a copy” opens it again, with its passphrase"
        " where it is another notebook's. How it opens without this app is written inside it.",
    ).format(name=saved.backup.path.name)
    if not saved.is_same_disk:
        return text
    beside = translate(
        "BackedUp",
        "This is the disk that the notebook lies on. If the disk fails, both go; a stick or another"
        " disk holds more.",
    )
    return f"{text} {beside}"
