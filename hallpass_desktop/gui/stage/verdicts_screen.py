"""A review goes clause by clause: keep it, change its words, try it until a day, or end it."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.outcome import CHANGE, TRY, Verdict
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import ShownClause
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.stage.answer_field import PAGE, AnswerField
from hallpass_desktop.gui.stage.choices import Choices
from hallpass_desktop.gui.stage.day_field import DayField
from hallpass_desktop.gui.stage.outcome_words import verdicts
from hallpass_desktop.gui.stage.paged_screen import PagedScreen
from hallpass_desktop.gui.stage.shown_pages import clause_line


class VerdictsScreen(PagedScreen):
    """A clause that nobody says anything about stays as it is."""

    part = Part.VERDICTS

    @property
    def pages(self) -> int:
        return len(self.scene.snapshot.clauses)

    @property
    def clause(self) -> ShownClause:
        """The one that is looked at."""
        return self.scene.snapshot.clauses[self.place]

    def fill(self, page: QWidget, column: QVBoxLayout) -> QWidget | None:
        clause, verdict = self.clause, self._verdict()
        self.words(column, clause.title, "shared_name")
        self.words(column, clause_line(clause), "shared_small", "text2")
        self.words(column, clause.text, "shared_writing")
        for each in clause.more:
            self.words(column, each.label, "shared_small", "text2")
            self.words(column, each.text, "shared_lead")
        self.choices = Choices(page, self.tr("What do you both want of it?"), is_flowing=True)
        self.choices.offer(verdicts(), verdict.verdict)
        self.new_words = AnswerField(page, self.tr("The new words"), PAGE, is_page=True)
        self.new_words.edit.setObjectName("new_words_edit")
        self.new_words.set_text(verdict.text or clause.text)
        today = self.scene.clock.now().date()
        self.until = DayField(page, self.tr("Try it until"), today, verdict.until)
        for widget in (self.choices, self.new_words, self.until):
            column.addWidget(widget)
        column.addSpacing(theme.current().px(4))
        self.choices.chosen_changed.connect(self._on_verdict)
        self.new_words.changed.connect(self._on_words)
        self.until.changed.connect(self._on_until)
        self._show_more(verdict.verdict)
        return next(iter(self.choices.options()), None)

    def _verdict(self) -> Verdict:
        said = self.talk.outcome.verdicts
        blank = Verdict(self.clause.handle, "")
        return next((each for each in said if each.handle == self.clause.handle), blank)

    def _on_verdict(self, verdict: str) -> None:
        text = self.new_words.text() if verdict == CHANGE else ""
        until = self.until.day() if verdict == TRY else None
        self._keep(Verdict(self.clause.handle, verdict, text, until))
        self._show_more(verdict)
        for more in (self.new_words, self.until):
            if not more.isHidden():
                self.bring_into_sight(more)

    def _on_words(self, text: str) -> None:
        self._keep(replace(self._verdict(), text=text))

    def _on_until(self, day: date | None) -> None:
        self._keep(replace(self._verdict(), until=day))

    def _keep(self, verdict: Verdict) -> None:
        known = {each.handle: each for each in self.talk.outcome.verdicts}
        known[verdict.handle] = verdict
        order = [clause.handle for clause in self.scene.snapshot.clauses]
        self.note(verdicts=tuple(known[handle] for handle in order if handle in known))

    def _show_more(self, verdict: str) -> None:
        self.new_words.setVisible(verdict == CHANGE)
        self.until.setVisible(verdict == TRY)
