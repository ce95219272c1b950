"""One step of the guided page: its card, and its questions, made when it is first opened."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.step_summary import StepSummary, summary_of
from hallpass_desktop.gui.editors.steps import Step
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.step_card import StepCard


class StepSection(QObject):
    """Keeps the card and the answers of one step together."""

    fields_made = Signal(object)  # StepFields, for whoever has something to add

    def __init__(self, card: StepCard, step: Step, answers: Answers, tools: Tools) -> None:
        super().__init__(card)
        self.card = card
        self.step = step
        self._answers, self._tools = answers, tools
        self._fields: StepFields | None = None
        self._shown: StepSummary | None = None
        card.setObjectName(f"{step.code}_step")
        card.header.setObjectName(f"{step.code}_step_button")
        card.set_question(
            tools.say(f"step.{step.code}.question"), tools.say(f"step.{step.code}.help")
        )
        answers.changed.connect(self._on_answer_changed)
        answers.shown.connect(self._on_answer_changed)
        self.refresh()

    @property
    def has_fields(self) -> bool:
        """Whether its questions have been made."""
        return self._fields is not None

    @property
    def is_answered(self) -> bool:
        """Whether any of its questions has an answer."""
        return summary_of(self.step, self._answers, self._tools).is_answered

    def fields(self) -> StepFields:
        """Its questions, made now if they were not."""
        if self._fields is None:
            self._fields = StepFields(self.card, self.step, self._answers, self._tools)
            self.card.body.addWidget(self._fields)
            self.fields_made.emit(self._fields)
        return self._fields

    def field(self, name: str) -> FieldEditor | None:
        """The editor of one answer; None for another step's."""
        if all(spec.name != name for spec in self.step.fields):
            return None
        return self.fields().editor(name)

    def take_fields_back(self) -> None:
        """Put the questions into the card again, after they stood on the free page."""
        if self._fields is not None:
            self._fields.setMaximumWidth(self.card.maximumWidth())
            self.card.body.addWidget(self._fields)

    def refresh(self) -> None:
        """Show in short what is answered."""
        summary = summary_of(self.step, self._answers, self._tools)
        self.card.set_answered(summary.is_answered)
        if self._shown is not None:
            self._shown.hide()
        self._shown = None
        if summary.is_answered:
            self._shown = StepSummary(self.card, summary, self._tools)
        self.card.set_summary(self._shown)
        spoken = summary.spoken(self._tools)
        self.card.header.setAccessibleDescription(spoken or self.tr("Not answered"))

    def _on_answer_changed(self, name: str) -> None:
        if self.card.is_open:
            return
        if not name or any(spec.name == name for spec in self.step.fields):
            self.refresh()
