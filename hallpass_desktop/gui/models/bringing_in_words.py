"""What forms of journals are called, and why something or all of one cannot come in."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.services.exchange.rehearsal import Form, Reason, Trouble


def forms() -> Mapping[Form, str]:
    """What each form is called."""
    translate = QCoreApplication.translate
    return {
        Form.DAY_ONE: "Day One",
        Form.JRNL_JSON: translate("BringIn", "jrnl, as JSON"),
        Form.JRNL_TEXT: translate("BringIn", "jrnl, as text"),
        Form.MINI_DIARIUM: "Mini Diarium",
        Form.MINI_DIARY: "Mini Diary",
        Form.RED_NOTEBOOK: "RedNotebook",
        Form.MARKDOWN: translate("BringIn", "Markdown or plain text"),
        Form.MOODS: translate("BringIn", "A table of moods"),
        Form.OWN_JSON: translate("BringIn", "Everything from this app"),
    }


def reasons() -> Mapping[Reason, str]:
    """Why something stays out."""
    translate = QCoreApplication.translate
    return {
        Reason.ALREADY_THERE: translate("BringIn", "it is here already"),
        Reason.GONE_FOR_GOOD: translate("BringIn", "it was deleted here for good"),
        Reason.NOTHING_IN_IT: translate("BringIn", "nothing is written there"),
        Reason.NO_DATE: translate("BringIn", "it has no date"),
        Reason.BAD_DATE: translate("BringIn", "its date is no day there is"),
        Reason.TOO_LONG: translate("BringIn", "it is longer than a page can be"),
        Reason.NOT_UNDERSTOOD: translate("BringIn", "it is not in the form of the others"),
        Reason.NOT_WORDS: translate("BringIn", "its letters cannot be read (it is not UTF-8)"),
        Reason.NOT_A_PICTURE: translate(
            "BringIn", "sound, film or a document, which pages have not"
        ),
        Reason.PICTURE_MISSING: translate("BringIn", "the picture is not there"),
        Reason.PICTURE_REFUSED: translate("BringIn", "the picture cannot be read"),
        Reason.TOO_MANY_PICTURES: translate("BringIn", "a page holds 20 pictures at most"),
    }


def troubles() -> dict[str, str]:
    """Why nothing of it can come in."""
    translate = QCoreApplication.translate
    return (
        _about_zips()
        | _about_own_copies()
        | {
            Trouble.NOT_KNOWN: translate("BringIn", "This is no journal that can be read here."),
            Trouble.NOT_THIS_FORM: translate("BringIn", "This is damaged, or in another form."),
            Trouble.NEWER_FORM: translate("BringIn", "A newer version of this app wrote this."),
            Trouble.CANNOT_READ: translate("BringIn", "This cannot be opened."),
            Trouble.NOT_UTF8: translate(
                "BringIn", "The letters in this cannot be read: they are not in UTF-8."
            ),
            Trouble.TOO_LARGE: translate(
                "BringIn", "This is larger than can come in at once: 50 MB of words."
            ),
            Trouble.TOO_MANY_FILES: translate(
                "BringIn", "There are more files in this than can come in."
            ),
            Trouble.TOO_DEEP: translate("BringIn", "This is built in a way that no journal is."),
            Trouble.TOO_LONG_A_CELL: translate("BringIn", "A cell of this table has no end."),
        }
    )


def _about_zips() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Trouble.BAD_ARCHIVE: translate("BringIn", "This zip is damaged, or not whole."),
        Trouble.NAMES_LEAD_OUT: translate(
            "BringIn", "The names in this zip lead out of it, so it is not opened."
        ),
        Trouble.LOCKED: translate(
            "BringIn", "This zip has a password. Unpack it, and choose the folder."
        ),
    }


def _about_own_copies() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Trouble.A_BACKUP: translate(
            "BringIn",
            "This is a backup of a notebook, not another journal. You can look inside it, or"
            " bring it together with this notebook if it is a copy of it.",
        ),
        Trouble.A_NOTEBOOK: translate(
            "BringIn",
            "This is a notebook of this app, not another journal. If it is a copy of this one,"
            " the two can become one.",
        ),
    }
