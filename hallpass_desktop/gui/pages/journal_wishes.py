"""What can be done with a kept page; each wish runs on the worker and says what it did."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.services.changes import Changes


class JournalWishes(QObject):
    """Asks the journal, tells every page, and offers the way back."""

    emptied = Signal(object)  # Changes: what went for good

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def trash(self, ids: Iterable[RecordId]) -> None:
        """Move pages to the trash."""
        journal, going = self._context.journal, tuple(ids)
        said = self.tr("Page moved to the trash")
        if len(going) > 1:
            said = self.tr("%n page(s) moved to the trash", "", len(going))
        self._run(lambda: journal.trash(going), said)

    def restore(self, ids: Iterable[RecordId]) -> None:
        """Bring pages back from the trash."""
        journal, coming = self._context.journal, tuple(ids)
        said = self.tr("Page is back in the journal")
        if len(coming) > 1:
            said = self.tr("%n page(s) are back in the journal", "", len(coming))
        self._run(lambda: journal.restore(coming), said)

    def empty_trash(self) -> None:
        """Let everything in the trash go for good."""
        journal, said = self._context.journal, self.tr("The trash is empty")
        shell = self._context.shell

        def tell(changes: Changes) -> None:
            shell.announce(changes)
            if changes:
                shell.toast(said)
                self.emptied.emit(changes)

        self._context.tasks.run(
            lambda: in_steps(journal.empty_trash()),
            context=self,
            done=tell,
            failed=shell.report,
            lane=Lane.LONG,
        )

    def set_happened(self, record: RecordId, happened: Moment) -> None:
        """Say that it happened at another time."""
        journal = self._context.journal
        self._run(lambda: journal.set_happened(record, happened), self.tr("Date changed"))

    def set_tags(self, record: RecordId, tags: tuple[str, ...]) -> None:
        """Give a page other tags."""
        journal = self._context.journal
        self._run(lambda: journal.set_tags(record, tags), self.tr("Tags changed"))

    def rename_tag(self, before: str, after: str) -> None:
        """Give a tag another name, on every page that has it."""
        journal = self._context.journal
        said = self.tr("Tag renamed")
        self._run(lambda: in_steps(journal.rename_tag(before, after)), said, Lane.LONG)

    def take_tag_off(self, tag: str) -> None:
        """Take a tag off every page that has it."""
        journal = self._context.journal
        said = self.tr("Tag taken off everywhere")
        self._run(lambda: in_steps(journal.take_tag_off(tag)), said, Lane.LONG)

    def restore_revision(self, record: RecordId, revision: RevisionId) -> None:
        """Make an earlier version the newest one."""
        journal = self._context.journal
        self._run(
            lambda: journal.restore_revision(record, revision), self.tr("Earlier version is back")
        )

    def add_later(self, record: RecordId, strength: int | None, words: str) -> None:
        """Keep how it looks now, beside how it was."""
        journal, now = self._context.journal, self._context.clock.now().astimezone(UTC)
        self._run(
            lambda: journal.keep(_with_later(journal.open(record), strength, words, now)),
            self.tr("Added to the page"),
        )

    def decline_later(self, record: RecordId) -> None:
        """Do not ask again how this note looks."""
        journal, now = self._context.journal, self._context.clock.now().astimezone(UTC)
        self._run(lambda: journal.keep(_with_refusal(journal.open(record), now)), "")

    def _run(self, work: Callable[[], Changes], said: str, lane: Lane = Lane.SAVE) -> None:
        shell = self._context.shell

        def tell(changes: Changes) -> None:
            shell.announce(changes)
            if changes and said:
                shell.toast(said, bool(changes.undo))

        self._context.tasks.run(work, context=self, done=tell, failed=shell.report, lane=lane)


def _with_later(draft: Draft, strength: int | None, words: str, now: datetime) -> Draft:
    body = draft.record.body
    if not isinstance(body, JealousyBody):
        return draft
    later = replace(body, strength_later=strength, later_words=words, asked_later_at=now)
    return replace(draft, record=draft.record.changed(later, now))


def _with_refusal(draft: Draft, now: datetime) -> Draft:
    body = draft.record.body
    if not isinstance(body, JealousyBody):
        return draft
    return replace(draft, record=draft.record.changed(replace(body, asked_later_at=now), now))
