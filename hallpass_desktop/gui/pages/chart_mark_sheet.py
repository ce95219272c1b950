"""One mark on the chart: what it is called, and on which day it stands."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.chart_mark import LONGEST_NAME, ChartMark, named
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.date_time_field import DateTimeField
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.sheet import Sheet


class ChartMarkSheet(Sheet):
    """A mark without an id is a new one. Nothing is kept before it is accepted."""

    mark_written = Signal(object)  # ChartMark
    removal_asked = Signal(object)  # ChartMark
    closes_on_accept = False

    def __init__(self, anchor: QWidget, mark: ChartMark, today: date) -> None:
        title = self.tr("Change this mark") if mark.id else self.tr("A mark on the chart")
        text = self.tr("It stands over its day, beside your numbers. Only you see it.")
        super().__init__(anchor, title, text)
        self.setObjectName("chart_mark_sheet")
        accept = self.tr("Keep the change") if mark.id else self.tr("Add mark")
        self.set_actions(accept, self.tr("Leave it"))
        self._mark = mark
        self._fill(today)
        self.accepted.connect(self._on_accepted)

    def _fill(self, today: date) -> None:
        self._name = Field(self.box, self.tr("Name"))
        self._name.edit.setObjectName("mark_name_edit")
        self._name.edit.setMaxLength(LONGEST_NAME)
        self._name.set_placeholder(self.tr("A trip, a talk, a busy week"))
        self._name.set_text(self._mark.name)
        self._name.submitted.connect(self.accept)
        self._when = DateTimeField(self.box)
        self._when.setObjectName("mark_date")
        self._when.set_day_only()
        self._when.set_today(today)
        self._when.set_value(self._mark.day, None)
        self._when.day_edit.returnPressed.connect(self.accept)
        self.body.addWidget(self._name)
        self.body.addWidget(self._when)
        if self._mark.id:
            self._add_removal()
        self.set_first_focus(self._name.edit)

    def _add_removal(self) -> None:
        remove = Button(self.box, self.tr("Remove this mark"), "danger", "sm", "trash-2")
        remove.setObjectName("remove_mark_button")
        remove.clicked.connect(self._on_remove_clicked)
        self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_accepted(self) -> None:
        name, day = named(self._name.text()), self._when.day()
        if not name:
            self._name.show_error(self.tr("Give it a name, so that you know it again."))
            self._name.edit.setFocus()
            return
        if day is None:
            self._when.look_again()
            return
        self.finish()
        self.mark_written.emit(replace(self._mark, day=day, name=name))

    def _on_remove_clicked(self) -> None:
        self.finish()
        self.removal_asked.emit(self._mark)
