"""What an editor does for its page's links to clauses: bring the clauses, open one."""

from PySide6.QtCore import QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.touching import ClauseChoice, touched
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.clauses_field import ClausesField


class ClauseLinks(QObject):
    """Looks after every question of one editor that asks for clauses, however late it is made."""

    def __init__(self, context: AppContext, body: BodyView) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self._fields: list[ClausesField] = []
        body.rearranged.connect(self._attend)
        self._attend()

    def look_again(self) -> None:
        """Read the clauses again, as one of them may have changed."""
        if not self._fields:
            return
        notes, pointed = self._context.journal.clause_notes, self._touched()
        self._context.tasks.run(
            lambda: notes.choices(pointed), context=self, done=self._on_choices_read
        )

    def _attend(self) -> None:
        known = len(self._fields)
        for field in self._body.findChildren(ClausesField):
            if field not in self._fields:
                self._fields.append(field)
                field.clause_opened.connect(self._context.shell.open_editor)
        if len(self._fields) > known:
            self.look_again()

    def _touched(self) -> tuple[RecordId, ...]:
        return tuple(each.clause for each in touched(self._body.answers.record.links))

    def _on_choices_read(self, choices: tuple[ClauseChoice, ...]) -> None:
        for field in self._fields:
            field.offer(choices)
