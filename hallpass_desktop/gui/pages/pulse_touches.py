"""Which clauses a pulse touches: closed until somebody wants it, and gone without any clause."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.domain.touching import KEPT, ClauseChoice, role_of, touched
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField
from hallpass_desktop.gui.editors.steps import LINKS, Ask, FieldSpec
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear


class PulseTouches(QWidget):
    """The question of the longer forms. Its button stands elsewhere, so that nothing moves."""

    changed = Signal()

    def __init__(self, parent: QWidget, context: AppContext, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName("pulse_touches")
        self._context, self._tools = context, tools
        self._choices: tuple[ClauseChoice, ...] = ()
        self._field: ClausesField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.current().px(4), 0, 0)
        self.more_button = Button(parent, tools.say("more.touches"), "quiet", "sm", "plus")
        self.more_button.setObjectName("more_touches_button")
        self.more_button.clicked.connect(self._on_more_clicked)
        self._answers = self._answers_with(())
        self._refresh()

    def links(self) -> tuple[Pointer, ...]:
        """What is said of clauses so far."""
        return self._answers.record.links

    def show_links(self, links: Iterable[Pointer]) -> None:
        """Show this instead; closed again if it is nothing."""
        self._answers.deleteLater()
        self._answers = self._answers_with(tuple(links))
        clear(self._column)
        self._field = None
        if self.links():
            self._open()
        self._refresh()

    def look_again(self) -> None:
        """Read which clauses there are."""
        notes = self._context.journal.clause_notes
        pointed = tuple(each.clause for each in touched(self.links()))
        self._context.tasks.run(
            lambda: notes.choices(pointed), context=self, done=self._on_choices_read
        )

    def _answers_with(self, links: tuple[Pointer, ...]) -> Answers:
        draft = self._context.journal.check_ins.begin()
        answers = Answers(replace(draft, record=replace(draft.record, links=links)), self)
        answers.touched.connect(self.changed)
        return answers

    def _open(self) -> ClausesField:
        spec = FieldSpec(LINKS + role_of(KEPT), Ask.CLAUSES)
        self._field = ClausesField(self, spec, self._answers, self._tools)
        self._field.clause_opened.connect(self._context.shell.open_editor)
        self._field.offer(self._choices)
        self._column.addWidget(self._field)
        return self._field

    def _refresh(self) -> None:
        is_open, is_any = self._field is not None, any(not one.is_trashed for one in self._choices)
        self.setVisible(is_open)
        self.more_button.setVisible(is_any and not is_open)

    def _on_more_clicked(self) -> None:
        field = self._open()
        self.show()
        field.focus_input()  # before its button goes
        self._refresh()

    def _on_choices_read(self, choices: tuple[ClauseChoice, ...]) -> None:
        self._choices = choices
        if self._field is not None:
            self._field.offer(choices)
        self._refresh()
