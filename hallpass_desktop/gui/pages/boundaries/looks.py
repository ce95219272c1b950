"""The part of a menu with looks at whether one is ready: a new one, and those there are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.looks import Look

MOST_LOOKS = 5


def add_looks(menu: Menu, looks: Sequence[Look], words: Vocabulary) -> None:
    """A new one first, then the newest of the others; the code of each is its record."""
    menu.add_item(Kind.READINESS, words.begin(Kind.READINESS), "plus")
    for look in looks[:MOST_LOOKS]:
        menu.add_item(look.id, _called(look, words))


def _called(look: Look, words: Vocabulary) -> str:
    name = look.title.strip() or words.kind(Kind.READINESS)
    said = QCoreApplication.translate("Boundaries", "{name}, {day}")
    return said.format(name=name, day=locale_text.short_date(look.day))
