"""The neutral end: the same after a no, after a normal end and after one that came by itself."""

from PySide6.QtCore import Qt, Signal

from hallpass_desktop.gui.stage.screen import Screen


class OverScreen(Screen):
    """Nothing of what went before is on it."""

    left = Signal()
    closed = Signal()
    has_people = False
    can_pause = False
    can_end = False

    def focus_first(self) -> None:
        self.close_app.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.body.insertStretch(0, 1)
        self.set_heading(
            self.tr("That is all for today"),
            self.tr("The private pages stay closed until somebody opens the notebook again."),
        )
        for label in (self.heading, self.help):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.close_app = self.add_way(self.tr("Close"), "close_button", "x")
        self.back = self.add_way(
            self.tr("Back to the private pages"), "private_pages_button", "lock"
        )

    def _connect(self) -> None:
        self.close_app.clicked.connect(self.closed)
        self.back.clicked.connect(self.left)
