"""What a repair plan asks for: its steps in columns, and how the promises went week by week."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.horizons import Column
from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.repair import RepairView
from hallpass_desktop.gui.models.repair_steps import ColumnText, columns_said
from hallpass_desktop.gui.pages.repair.columns import StepColumns
from hallpass_desktop.gui.pages.repair.step_wishes import StepWishes
from hallpass_desktop.gui.pages.repair.weeks import WeeksCard
from hallpass_desktop.gui.widgets.fold import Fold

_WIDEST = 760  # of the weeks, so that a name stands near its shapes


class StepsPart(QWidget):
    """Shows them, and has done what is asked for on a card."""

    weeks_wanted = Signal(int)  # how many weeks before this one
    reached = Signal(QWidget, QRect)  # by the keyboard

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._said: tuple[ColumnText, ...] = ()
        self._columns = StepColumns(self)
        self._weeks = WeeksCard(self)
        self._weeks.setMaximumWidth(theme.current().px(_WIDEST))
        self._wishes = StepWishes(context, self)

    def parts(self) -> Iterator[None]:
        """Make the columns and the weeks; called once."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(16))
        yield from self._columns.parts()
        column.addWidget(self._columns)
        yield from self._weeks.parts()
        column.addWidget(self._weeks)
        self._columns.wished.connect(self._wishes.fulfil)
        self._columns.answered.connect(self._wishes.answer)
        self._columns.answers_asked.connect(self._on_answers_asked)
        self._weeks.moved.connect(self.weeks_wanted)
        self._weeks.cell_reached.connect(self.reached)

    def set_fold(self, fold: Fold) -> None:
        """One column where there is little room."""
        self._columns.set_fold(fold)

    def offer(self, anchor: QWidget) -> None:
        """Offer to add a step."""
        self._wishes.offer(anchor)

    def show_steps(self, entry: Entry, view: RepairView, today: date) -> None:
        """Show those of this plan."""
        body = cast("RepairPlanBody", entry.record.body)
        self._wishes.set_plan(entry.record.id, body)
        self._said = columns_said(body, view.steps, today)
        self._columns.show_columns(self._said)
        self._weeks.show_weeks(view.weeks, today)

    def _on_answers_asked(self) -> None:
        now = next((each for each in self._said if each.column is Column.NOW), None)
        if now is not None:
            self._wishes.show_answers(self._columns, now.conditions)
