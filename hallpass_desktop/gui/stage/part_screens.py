"""Which screen each part of a session has; the turns have one of their own."""

from collections.abc import Mapping

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.arrive_screen import ArriveScreen
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.overview_screen import OverviewScreen
from hallpass_desktop.gui.stage.screen import Screen

SCREENS: Mapping[Part, type[Screen]] = {
    Part.OVERVIEW: OverviewScreen,
    Part.ARRIVE: ArriveScreen,
}
#: Parts in which the screen changes hands.
FLOWS: Mapping[Part, type[Flow]] = {}
