"""The menu of what can be begun."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.templates import FROM_TEMPLATE
from hallpass_desktop.gui.pages.page import EditorPage, Page
from hallpass_desktop.gui.pages.registry import begun_alone
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.words import Vocabulary

# Begun now and then, on the page of summaries and from the palette: a short menu stays short.
RARE = frozenset({Kind.SCORE})


def kind_of(code: str) -> Kind:
    """Which kind is begun by an item of the menu."""
    return Kind.NOTE if code == FROM_TEMPLATE else Kind(code)


def offer(anchor: QWidget, words: Vocabulary, chosen: Callable[[str], None]) -> None:
    """One item for each kind that stands by itself; what is part of something begins there."""
    menu = Menu(anchor)
    for kind in (each for each in begun_alone() if each not in RARE):
        menu.add_item(kind.value, words.begin(kind))
    menu.add_line()
    template = QCoreApplication.translate("NewEntry", "A note from a template")
    menu.add_item(FROM_TEMPLATE, template)
    menu.item_chosen.connect(chosen)
    menu.open()


def offer_templates(page: Page | None, begin: Callable[[str], None]) -> None:
    """Show the templates to the note that is open, or to a new one."""
    if not (isinstance(page, EditorPage) and page.offer_templates()):
        begin(FROM_TEMPLATE)
