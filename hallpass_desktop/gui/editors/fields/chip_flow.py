"""Chips that break into lines and are made anew each time."""

from collections.abc import Iterable

from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.chip_group import give_keyboard
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


class ChipFlow(QWidget):
    """Not there while it is empty."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._flow = FlowLayout(self, 6, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def chips(self) -> tuple[Chip, ...]:
        """The chips on screen, in their order."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, Chip))

    def show_chips(self, chips: Iterable[Chip]) -> None:
        """Show these chips instead of others; one that is there again keeps the keyboard."""
        going = self.chips()
        for chip in going:
            self._flow.removeWidget(chip)
        held = let_go(going)
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._flow.count()))
        give_keyboard(self.chips(), held)
