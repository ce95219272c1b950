"""The menu of what can be begun."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.kinds import PARTS
from hallpass_desktop.gui.pages.registry import EDITORS
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.words import Vocabulary


def offer(anchor: QWidget, words: Vocabulary, chosen: Callable[[str], None]) -> None:
    """One item for each kind that stands by itself; what is part of something begins there."""
    menu = Menu(anchor)
    for kind in (kind for kind in EDITORS if kind not in PARTS):
        menu.add_item(kind.value, words.begin(kind))
    menu.item_chosen.connect(chosen)
    menu.open()
