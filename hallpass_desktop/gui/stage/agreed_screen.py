"""Walking through boundaries ends in what both agree on, row by row."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.grid import meeting
from hallpass_desktop.domain.outcome import RowAgreed
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.snapshot import ShownRow
from hallpass_desktop.gui.stage.answer_field import ACTION, AnswerField
from hallpass_desktop.gui.stage.outcome_words import grid_answers, meetings, said
from hallpass_desktop.gui.stage.paged_screen import PagedScreen


class AgreedScreen(PagedScreen):
    """The answers are there only if both looked at them; a row can stay open."""

    part = Part.AGREED

    @property
    def pages(self) -> int:
        return len(self.scene.snapshot.rows)

    @property
    def row(self) -> ShownRow:
        """The one that is looked at."""
        return self.scene.snapshot.rows[self.place]

    def fill(self, page: QWidget, column: QVBoxLayout) -> QWidget | None:
        agreed = self._agreed()
        self.words(column, self.row.title, "shared_name")
        if agreed.mine or agreed.theirs:
            mine = answer_line(self.scene.name(Who.ME), agreed.mine, agreed.mine_if)
            theirs = answer_line(self.scene.name(Who.PARTNER), agreed.theirs, agreed.theirs_if)
            #: What the two answered to one thing, beside each other
            line = self.tr("{mine} · {theirs}").format(mine=mine, theirs=theirs)
            self.words(column, line, "shared_lead")
            where = said(meetings(), meeting(agreed.mine, agreed.theirs))
            self.words(column, where, "shared_control", "text2")
        self.field = AnswerField(page, self.tr("What you both agree on"), ACTION)
        self.field.edit.setObjectName("agreed_edit")
        self.field.set_text(agreed.agreed)
        self.field.changed.connect(self._on_agreed)
        self.field.submitted.connect(self._on_next)
        column.addWidget(self.field)
        return self.field.edit

    def _agreed(self) -> RowAgreed:
        blank = RowAgreed(self.row.handle, agreed=self.row.agreed)
        rows = self.talk.outcome.rows
        return next((row for row in rows if row.handle == self.row.handle), blank)

    def _on_agreed(self, text: str) -> None:
        changed = replace(self._agreed(), agreed=text)
        known = {row.handle: row for row in self.talk.outcome.rows}
        known[changed.handle] = changed
        order = [row.handle for row in self.scene.snapshot.rows]
        self.note(rows=tuple(known[handle] for handle in order if handle in known))


def answer_line(name: str, answer: str, words: str) -> str:
    """What somebody answered: "Robin: only if ... we told each other"."""
    told = said(grid_answers(), answer) or QCoreApplication.translate("OutcomeWords", "left open")
    return f"{name}: {told} {words}".strip()
