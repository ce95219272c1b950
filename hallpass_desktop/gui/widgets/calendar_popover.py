"""The calendar as it floats below a date field."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.popover import Popover


class CalendarPopover(Popover):
    """Closes once a day is chosen, today at the latest; `month` is the grid itself."""

    day_chosen = Signal(object)  # date

    def __init__(self, anchor: QWidget, today: date, chosen: date | None = None) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("Calendar"))
        self.month = MonthGrid(self.box)
        self.month.set_today(today, is_latest=True)
        if chosen is not None:
            self.month.set_chosen(chosen)
        self.body.addWidget(self.month)
        self.month.day_chosen.connect(self._on_day_chosen)

    def focus_first(self) -> None:
        self.month.focus_day()

    def _on_day_chosen(self, day: date) -> None:
        self.close_overlay()
        self.day_chosen.emit(day)
