"""A small button of a bar at the window's edge: an icon and a word in the second text colour."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button


class BarButton(Button):
    """Quiet enough to stand beside the closed notebook."""

    def __init__(self, parent: QWidget | None = None, text: str = "", icon_name: str = "") -> None:
        super().__init__(parent, text, "quiet", "sm", icon_name)

    def words_color(self) -> QColor:
        return theme.current().color("text2" if self.isEnabled() else "disabledText")
