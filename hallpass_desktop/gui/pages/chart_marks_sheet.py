"""Every mark on the chart, of any day, to choose the one that is to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.sheet import Sheet


class ChartMarksSheet(Sheet):
    """The newest day stands first."""

    mark_chosen = Signal(object)  # ChartMark

    def __init__(self, anchor: QWidget, marks: Sequence[ChartMark]) -> None:
        super().__init__(
            anchor, self.tr("Marks on the chart"), self.tr("Choose one to change or remove it.")
        )
        self.setObjectName("chart_marks_sheet")
        self.set_actions("", self.tr("Close"))
        self.body.setSpacing(0)
        self._marks = {mark.id: mark for mark in reversed(marks)}
        rows = [self._add(mark) for mark in self._marks.values()]
        self.set_first_focus(rows[0])

    def _add(self, mark: ChartMark) -> RowButton:
        row = RowButton(self.box, mark.name, locale_text.plain_date(mark.day), mark.id)
        row.setObjectName("chart_mark_row")
        row.clicked.connect(self._on_row_clicked)
        self.body.addWidget(row)
        return row

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RowButton):
            self.finish()
            self.mark_chosen.emit(self._marks[row.code])
