"""One slow breath each, before anybody speaks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.widgets.breathing_circle import BreathingCircle


class ArriveScreen(Screen):
    """The circle is an offer: the way on is there from the first moment."""

    part = Part.ARRIVE

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.circle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.circle.stop()

    def _build(self) -> None:
        super()._build()
        self.circle = BreathingCircle(self.area.content)
        self.body.addStretch(1)
        self.body.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add_go_on(self.tr("We have arrived"))
