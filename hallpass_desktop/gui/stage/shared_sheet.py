"""A dialog in type that two people can read."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.sheet import Sheet

_WIDTH = 640


class SharedSheet(Sheet):
    """As any dialog, and larger."""

    def __init__(self, anchor: QWidget, title: str = "", text: str = "") -> None:
        super().__init__(anchor, title, text)
        self.set_widest(_WIDTH)
        self.title.set_role("shared_name")
        self.text.set_role("shared_small")
        for button in (self.accept_button, self.reject_button):
            button.set_button_size("shared_sm")
