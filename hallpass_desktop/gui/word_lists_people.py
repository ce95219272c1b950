"""What people are to the writer, in words."""

from hallpass_desktop.domain.person import ROLES as CODES
from hallpass_desktop.gui.word_table import QT_TRANSLATE_NOOP, Table
from hallpass_desktop.gui.words import said

ROLES: Table = {
    "me": QT_TRANSLATE_NOOP("Vocabulary", "Me"),
    "partner": QT_TRANSLATE_NOOP("Vocabulary", "My partner"),
    "friend": QT_TRANSLATE_NOOP("Vocabulary", "A friend"),
    "family": QT_TRANSLATE_NOOP("Vocabulary", "Family"),
    "therapist": QT_TRANSLATE_NOOP("Vocabulary", "A professional"),
    "other": QT_TRANSLATE_NOOP("Vocabulary", "Somebody else"),
}


def role(code: str) -> str:
    """My partner; nothing where no role was chosen."""
    return said(ROLES, code)


def roles() -> tuple[tuple[str, str], ...]:
    """Every role with its words, in the order they are offered."""
    return tuple((code, role(code)) for code in CODES)
