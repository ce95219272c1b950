"""How many were found, read aloud while the keyboard stays in the search."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.saying import say


def tell_found(search: QWidget, count: int, *, is_all: bool = True) -> None:
    """Say it of a search that somebody is in; `is_all` is whether there may be more."""
    if search.hasFocus():
        say(search, found_said(count, is_all=is_all))


def found_said(count: int, *, is_all: bool) -> str:
    """The number in words."""
    translate = QCoreApplication.translate
    if not count:
        return translate("ToldFound", "Nothing found")
    if is_all:
        return translate("ToldFound", "%n found", "", count)
    return translate("ToldFound", "More than %n found", "", count)
