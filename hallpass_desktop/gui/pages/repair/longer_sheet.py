"""Openness is still wanted: until which day?"""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.fields.day_input import DayInput
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet


class LongerSheet(Sheet):
    """Asks for a day after the one on which it would end."""

    day_chosen = Signal(object)  # date

    closes_on_accept = False

    def __init__(self, anchor: QWidget, ends: date, now: Callable[[], datetime]) -> None:
        super().__init__(anchor, self.tr("Until which day?"))
        self.setObjectName("longer_sheet")
        self._ends = ends
        self.set_actions(self.tr("Go on until then"), self.tr("Not now"))
        self.day = DayInput(self.box, "longer", self.tr("Until which day?"), now)
        self.body.addWidget(self.day)
        ended = self.tr("Choose a day after {day}.").format(
            day=locale_text.dated(ends, now().date())
        )
        self._missing = Label(self.box, ended, "small")
        self._missing.hide()
        self.body.addWidget(self._missing)
        self.set_first_focus(self.day.edit)
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        day = self.day.day()
        if day is None or day <= self._ends:
            self._missing.show()
            return
        self.finish()
        self.day_chosen.emit(day)
