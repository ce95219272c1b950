"""The ways out of the repair page."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.ways_out import WaysOut


class RepairWays(WaysOut):
    """The same as on every page that may hurt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "repair")
