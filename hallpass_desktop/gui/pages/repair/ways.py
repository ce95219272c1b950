"""The ways out of the repair page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.ways_out import WaysOut


class RepairWays(WaysOut):
    """Those of every page that may hurt, and help for when it flares up again."""

    flare_up_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "repair")
        self.flare_up_button = self.add_way("flare_up", self.tr("It flares up again"), "life-buoy")
        self.flare_up_button.clicked.connect(self.flare_up_asked)
