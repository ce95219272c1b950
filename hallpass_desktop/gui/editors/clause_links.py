"""What an editor does for its page's links to clauses: bring the clauses, open one."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.touching import ClauseChoice, touched
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField
from hallpass_desktop.gui.editors.step_fields import StepFields
from hallpass_desktop.gui.editors.steps import Ask


class ClauseLinks(QObject):
    """Looks after every question of one editor that asks for clauses, however late it is made.

    The button of one that waits is there as long as there is a clause to choose.
    """

    def __init__(self, context: AppContext, body: BodyView) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self._choices: tuple[ClauseChoice, ...] = ()
        self._fields: list[ClausesField] = []
        body.rearranged.connect(self._attend)
        self._attend()
        if self._waiting():
            self.look_again()

    def look_again(self) -> None:
        """Read the clauses again, as one of them may have changed."""
        if not self._fields and not self._waiting():
            return
        notes, pointed = self._context.journal.clause_notes, self._touched()
        self._context.tasks.run(
            lambda: notes.choices(pointed), context=self, done=self._on_choices_read
        )

    def _attend(self) -> None:
        """What is new gets the clauses known so far at once, for the keyboard may go there."""
        known = len(self._fields)
        for field in self._body.findChildren(ClausesField):
            if field not in self._fields:
                self._fields.append(field)
                field.offer(self._choices)
                field.clause_opened.connect(self._context.shell.open_editor)
        if len(self._fields) > known:
            self.look_again()

    def _waiting(self) -> list[tuple[StepFields, str]]:
        steps = self._body.findChildren(StepFields)
        return [(fields, code) for fields in steps for code in fields.waiting(Ask.CLAUSES)]

    def _touched(self) -> tuple[RecordId, ...]:
        return tuple(each.clause for each in touched(self._body.answers.record.links))

    def _on_choices_read(self, choices: tuple[ClauseChoice, ...]) -> None:
        self._choices = choices
        for field in self._fields:
            field.offer(choices)
        is_any = any(not choice.is_trashed for choice in choices)
        for fields, code in self._waiting():
            fields.offer_more(code, is_offered=is_any)
