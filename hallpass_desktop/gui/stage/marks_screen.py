"""A repair talk goes step by step: done is the doer's mark, felt is that of whoever was hurt."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.outcome import StepSaid
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.repair_marks import Marked
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import ShownStep
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.outcome_words import Offered, done_values, felt_values
from hallpass_desktop.gui.stage.paged_screen import PagedScreen


class MarksScreen(PagedScreen):
    """Two marks that nothing merges; neither has to be given."""

    part = Part.MARKS

    @property
    def pages(self) -> int:
        return len(self.scene.snapshot.steps)

    @property
    def step(self) -> ShownStep:
        """The one that is looked at."""
        return self.scene.snapshot.steps[self.place]

    def fill(self, page: QWidget, column: QVBoxLayout) -> QWidget | None:
        step = self.step
        self.words(column, step.title, "shared_name")
        self.words(column, step.how_often, "shared_small", "text2")
        done, felt = self._said(Marked.DONE), self._said(Marked.FELT)
        question = self.tr("{name}, what was done of it?").format(name=self._who(step.done_by))
        self.done = self._ask(page, question, done_values(), done, "done")
        question = self.tr("{name}, how much of it did you feel?")
        question = question.format(name=self._who(step.felt_by))
        self.felt = self._ask(page, question, felt_values(), felt, "felt")
        self.word = AnswerField(page, self.tr("A word about it, if there is one"))
        self.word.edit.setObjectName("felt_word_edit")
        self.word.set_text(felt.note if felt is not None else "")
        for widget in (self.done, self.felt, self.word):
            column.addWidget(widget)
        self.done.chosen_changed.connect(self._on_marked)
        self.felt.chosen_changed.connect(self._on_marked)
        self.word.changed.connect(self._on_marked)
        self._show_word()
        return next(iter(self.done.options()), None)

    def _ask(
        self, page: QWidget, question: str, offered: Offered, said: StepSaid | None, name: str
    ) -> Choices:
        choices = Choices(page, question, is_flowing=True, name=name)
        choices.offer(offered, str(said.value) if said is not None else "")
        return choices

    def _who(self, who: Who) -> str:
        return self.scene.name(who) or self.tr("Both of you")

    def _said(self, marked: Marked) -> StepSaid | None:
        for said in self.talk.outcome.marks:
            if (said.handle, said.marked) == (self.step.handle, marked):
                return said
        return None

    def _on_marked(self, _value: str) -> None:
        handle = self.step.handle
        kept = [said for said in self.talk.outcome.marks if said.handle != handle]
        if self.done.chosen():
            kept.append(StepSaid(handle, Marked.DONE, int(self.done.chosen())))
        if self.felt.chosen():
            felt = int(self.felt.chosen())
            kept.append(StepSaid(handle, Marked.FELT, felt, self.word.text()))
        self.note(marks=tuple(kept))
        self._show_word()

    def _show_word(self) -> None:
        """A word belongs to a mark: where one was typed, it stays in sight."""
        self.word.setVisible(bool(self.felt.chosen() or self.word.text()))
