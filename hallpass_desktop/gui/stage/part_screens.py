"""Which screen each part of a session has; the turns have one of their own."""

from collections.abc import Mapping

from hallpass_desktop.domain.session import Part
from hallpass_desktop.gui.stage.actions_screen import ActionsScreen
from hallpass_desktop.gui.stage.afterword_flow import AfterwordFlow
from hallpass_desktop.gui.stage.agreed_screen import AgreedScreen
from hallpass_desktop.gui.stage.arrive_screen import ArriveScreen
from hallpass_desktop.gui.stage.ask_screen import AskScreen
from hallpass_desktop.gui.stage.day_screen import DayScreen
from hallpass_desktop.gui.stage.decide_screen import DecideScreen
from hallpass_desktop.gui.stage.flow import Flow
from hallpass_desktop.gui.stage.grid_flow import GridFlow
from hallpass_desktop.gui.stage.keep_and_try_screen import KeepAndTryScreen
from hallpass_desktop.gui.stage.lines_screen import LinesScreen
from hallpass_desktop.gui.stage.look_back_flow import LookBackFlow
from hallpass_desktop.gui.stage.marks_screen import MarksScreen
from hallpass_desktop.gui.stage.overview_screen import OverviewScreen
from hallpass_desktop.gui.stage.read_flow import ReadFlow
from hallpass_desktop.gui.stage.screen import Screen
from hallpass_desktop.gui.stage.thanks_screen import ThanksScreen
from hallpass_desktop.gui.stage.verdicts_screen import VerdictsScreen

SCREENS: Mapping[Part, type[Screen]] = {
    Part.OVERVIEW: OverviewScreen,
    Part.ARRIVE: ArriveScreen,
    Part.DAY: DayScreen,
    Part.AGREED: AgreedScreen,
    Part.VERDICTS: VerdictsScreen,
    Part.KEEP_AND_TRY: KeepAndTryScreen,
    Part.ASK: AskScreen,
    Part.MARKS: MarksScreen,
    Part.DECIDE: DecideScreen,
    Part.ACTIONS: ActionsScreen,
    Part.THANKS: ThanksScreen,
    Part.LINES: LinesScreen,
}
#: Parts in which the screen changes hands.
FLOWS: Mapping[Part, type[Flow]] = {
    Part.GRID: GridFlow,
    Part.LOOK_BACK: LookBackFlow,
    Part.READ: ReadFlow,
    Part.AFTERWORD: AfterwordFlow,
}
