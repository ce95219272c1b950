"""The ways out of the repair page: those of every page that may hurt, and letting the plan be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.repair_course import Course
from hallpass_desktop.gui.models.plan_standing import Way
from hallpass_desktop.gui.widgets.ways_out import WaysOut


class RepairWays(WaysOut):
    """Help for when it flares up again; pausing and ending need a plan that it can be done to."""

    flare_up_asked = Signal()
    way_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "repair")
        self.flare_up_button = self.add_way("flare_up", self.tr("It flares up again"), "life-buoy")
        self.pause_button = self.add_way("pause", self.tr("Let the plan rest"), "pause")
        self.end_button = self.add_way("end", self.tr("End the plan"), "x")
        self.flare_up_button.clicked.connect(self.flare_up_asked)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.end_button.clicked.connect(self._on_end_clicked)
        self.show_ways(None)

    def show_ways(self, course: Course | None) -> None:
        """Offer what can be done with a plan that stands so; None is for no plan at all."""
        self.pause_button.setVisible(course is Course.GOES_ON)
        self.end_button.setVisible(course in {Course.GOES_ON, Course.RESTS})

    def _on_pause_clicked(self) -> None:
        self.way_chosen.emit(Way.PAUSE)

    def _on_end_clicked(self) -> None:
        self.way_chosen.emit(Way.STOP)
