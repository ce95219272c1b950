"""How each of the other ways could begin: a first small step, and its day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.readiness import Planned
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.day_input import DayInput
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

CHOSEN_IN = "alternatives"


class PlanRow(QWidget):
    """One way that was chosen; its step may stay empty."""

    edited = Signal()
    day_chosen = Signal()

    def __init__(self, parent: QWidget, plan: Planned, name: str, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName("plan_row")
        self.what = plan.what
        self.step = WritingEdit(self)
        self.step.setObjectName("plan_step_edit")
        self.step.set_framed(True)
        self.step.set_role("writing")
        self.step.set_min_lines(1)
        self.step.setPlaceholderText(tools.say("plan.step_placeholder"))
        self.step.setAccessibleName(tools.say("plan.step").format(name=name))
        tools.check_spelling(self.step)
        label = tools.say("plan.on").format(name=name)
        self.day = DayInput(self, "plan_on", label, tools.now)
        self.day.edit.setPlaceholderText(tools.say("plan.on_placeholder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        for widget in (Label(self, name, "body_medium", wraps=True), self.step, self.day):
            column.addWidget(widget)
        self.show_plan(plan)
        self.step.edited.connect(self.edited)
        self.day.chosen.connect(self.day_chosen)

    def plan(self) -> Planned:
        """The plan as it stands."""
        return Planned(self.what, self.step.text(), self.day.day())

    def show_plan(self, plan: Planned) -> None:
        """Show a plan without telling."""
        if self.step.text() != plan.step:
            self.step.set_text(plan.step)
        if self.day.day() != plan.on:
            self.day.show_day(plan.on)


class PlansField(FieldEditor):
    """Not there while nothing is chosen. What was planned keeps while its way is not chosen."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self._rows: list[PlanRow] = []
        self._plans: dict[str, Planned] = {}
        self._lines = QWidget(self)
        self._below = QVBoxLayout(self._lines)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(theme.current().px(16))
        column.addWidget(self._lines)
        return self._lines

    def connect_input(self) -> None:
        self.answers.changed.connect(self._on_answer_changed)

    def rows(self) -> tuple[PlanRow, ...]:
        """The plans on screen, one for each way that is chosen."""
        return tuple(self._rows)

    def focus_input(self) -> None:
        for row in self._rows[:1]:
            row.step.setFocus()

    def answer(self) -> tuple[Planned, ...]:
        plans = self._plans | {row.what: row.plan() for row in self._rows}
        return tuple(plan for plan in plans.values() if plan != Planned(plan.what))

    def show_answer(self, answer: tuple[Planned, ...]) -> None:
        self._plans = {plan.what: plan for plan in answer}
        self._lay_rows()
        for row in self._rows:
            row.show_plan(self._plans.get(row.what, Planned(row.what)))

    def _lay_rows(self) -> None:
        """Rows of what is still chosen stay as they are, with whatever stands in them."""
        chosen = self.answers.value(CHOSEN_IN)
        standing = {row.what: row for row in self._rows}
        for what, row in standing.items():
            if what not in chosen:
                self._take_away(row)
        self._rows = [standing.get(what) or self._make_row(what) for what in chosen]
        for place, row in enumerate(self._rows):
            self._below.insertWidget(place, row)
        self.setVisible(bool(self._rows))

    def _take_away(self, row: PlanRow) -> None:
        self._plans[row.what] = row.plan()
        self._below.removeWidget(row)
        let_go((row,))

    def _make_row(self, what: str) -> PlanRow:
        name = self.tools.words.choice(self.spec.name, what)
        row = PlanRow(self._lines, self._plans.get(what, Planned(what)), name, self.tools)
        row.edited.connect(self._on_edited)
        row.day_chosen.connect(self._on_changed)
        return row

    def _on_edited(self) -> None:
        self.answers.offer(self.spec.name, self.answer)

    def _on_answer_changed(self, name: str) -> None:
        if name == CHOSEN_IN:
            self._lay_rows()
