"""Short lines below each other, each behind a dot: to be read, never ticked."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label


class DotLines(QWidget):
    """Keeps no state and asks nothing."""

    def __init__(self, parent: QWidget, lines: Iterable[str]) -> None:
        super().__init__(parent)
        look = theme.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(lines):
            grid.addWidget(Label(self, "·", "body", "text2"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self, line, "body", wraps=True), place, 1)
