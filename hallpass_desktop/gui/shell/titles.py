"""Titles of compiled forms."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label


def give_title_room(form: QWidget) -> None:
    """The deep letters of a title reach a little below its line."""
    title = form.findChild(Label, "title_label")
    if isinstance(title, Label):
        title.setContentsMargins(0, 0, 0, theme.current().px(4))
