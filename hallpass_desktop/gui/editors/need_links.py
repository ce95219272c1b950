"""What an editor does for its pages' links to needs: bring the needs, make one, open one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.pointing import NEED, NeedChoice
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.body_view import BodyView
from hallpass_desktop.gui.editors.fields.links_field import LinksField
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.needs import Needs


@dataclass(frozen=True, slots=True)
class Made:
    """A new need, and every need there is with it."""

    changes: Changes
    choices: tuple[NeedChoice, ...]


class NeedLinks(QObject):
    """Looks after every question of one editor that asks for needs, however late it is made.

    A need is made at once; that the page points at it travels with the draft.
    """

    def __init__(self, context: AppContext, body: BodyView) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self._fields: list[LinksField] = []
        body.rearranged.connect(self._attend)
        self._attend()

    def look_again(self) -> None:
        """Read the needs again, as one of them may have changed."""
        if not self._fields:
            return
        needs, pointed = self._context.journal.needs, self._pointed()
        self._context.tasks.run(
            lambda: needs.choices(pointed), context=self, done=self._on_choices_read
        )

    def _attend(self) -> None:
        known = len(self._fields)
        for field in self._body.findChildren(LinksField):
            if field not in self._fields:
                self._fields.append(field)
                field.need_wanted.connect(self._on_need_wanted)
                field.need_opened.connect(self._context.shell.open_editor)
                field.need_restored.connect(self._on_need_restored)
        if len(self._fields) > known:
            self.look_again()

    def _pointed(self) -> tuple[RecordId, ...]:
        return self._body.answers.record.targets(NEED)

    def _on_choices_read(self, choices: tuple[NeedChoice, ...]) -> None:
        for field in self._fields:
            field.offer(choices)
        self._body.rearranged.emit()

    def _on_need_wanted(self, wanted: NeedBody) -> None:
        needs, pointed = self._context.journal.needs, self._pointed()
        self._context.tasks.run(
            lambda: _made(needs, wanted, pointed),
            context=self,
            done=self._on_need_made,
            failed=self._context.shell.report,
        )

    def _on_need_made(self, made: Made) -> None:
        self._on_choices_read(made.choices)
        for field in self._fields[:1]:
            for need in made.changes.ids:
                field.point_at(need)
        self._context.shell.announce(made.changes)
        self._context.shell.toast(self.tr("Written down among your needs"))

    def _on_need_restored(self, need: RecordId) -> None:
        journal = self._context.journal
        self._context.tasks.run(
            lambda: journal.restore([need]),
            context=self,
            done=self._on_restored,
            failed=self._context.shell.report,
        )

    def _on_restored(self, changes: Changes) -> None:
        self._context.shell.announce(changes)
        self.look_again()


def _made(needs: "Needs", wanted: NeedBody, pointed: tuple[RecordId, ...]) -> Made:
    """On the worker: keep a new need."""
    changes = needs.write_down(wanted)
    return Made(changes, needs.choices(pointed))
