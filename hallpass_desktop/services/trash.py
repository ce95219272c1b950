"""Put things into the trash, take them back, and let them go for good."""

from collections.abc import Iterable
from datetime import date

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import trash
from hallpass_desktop.storage.trash import Member


class Trash:
    """Thirty days to think again; after that only an id is left."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def trash(self, ids: Iterable[RecordId]) -> Changes:
        """Put records with their parts into the trash; words in an open editor are kept first."""
        changes = self.move_in(tuple(ids))
        self._desk.undo.push(Undo.TRASH, changes, lambda: self._out(changes.ids))
        return changes

    def restore(self, ids: Iterable[RecordId]) -> Changes:
        """Take records with their parts, and what they are parts of, out of the trash."""
        changes = self.move_out(tuple(ids))
        self._desk.undo.push(Undo.RESTORE, changes, lambda: self.move_in(changes.ids))
        return changes

    def empty(self) -> Steps[Changes]:
        """Let everything in the trash go for good. This cannot be taken back."""
        return (yield from self._purge(trash.everything(self._desk.connection)))

    def purge(self, ids: Iterable[RecordId]) -> Steps[Changes]:
        """Let some things in the trash go for good; what is not in the trash stays."""
        return (yield from self._purge(tuple(ids)))

    def purge_due(self, today: date) -> Steps[Changes]:
        """Let go what has been in the trash for thirty days, unless the clock has just jumped."""
        if self._desk.vault.is_read_only:
            return Changes()
        with self._desk.transaction():
            due = trash.due(self._desk.connection, today)
        return (yield from self._purge(due))

    def move_in(self, ids: Iterable[RecordId]) -> Changes:
        """The same as `trash`, inside something that is taken back as a whole."""
        with self._desk.transaction():
            members = [m for m in trash.family(self._desk.connection, ids) if not m.is_trashed]
            self._drafts.keep_waiting(member.id for member in members)
            trash.move_in(
                self._desk.connection, [member.id for member in members], self._desk.now()
            )
        return _changes(members, Undo.TRASH)

    def move_out(self, ids: Iterable[RecordId]) -> Changes:
        """The same as `restore`, inside something that is taken back as a whole."""
        wanted = tuple(ids)
        family = trash.family(self._desk.connection, wanted)
        wholes = trash.wholes(self._desk.connection, wanted)
        return self._out(member.id for member in (*wholes, *family))

    def _out(self, ids: Iterable[RecordId]) -> Changes:
        """Take these out and no others."""
        with self._desk.transaction():
            members = [m for m in trash.members(self._desk.connection, ids) if m.is_trashed]
            trash.move_out(self._desk.connection, [member.id for member in members])
        return _changes(members, Undo.RESTORE)

    def _purge(self, ids: Iterable[RecordId]) -> Steps[Changes]:
        """One after the other with its parts: forgetting the words of each takes a moment."""
        changes = Changes()
        for each in ids:
            with self._desk.transaction():
                changes |= self._purge_one(each)
            yield
        return changes

    def _purge_one(self, record: RecordId) -> Changes:
        """A whole stays as long as one of its parts is not in the trash."""
        going = trash.family(self._desk.connection, [record])
        if not all(member.is_trashed for member in going):
            return Changes()
        trash.purge(self._desk.connection, going, self._desk.now())
        self._desk.undo.forget(member.id for member in going)
        return _changes(going)


def _changes(members: Iterable[Member], undo: str = "") -> Changes:
    known = tuple(members)
    return Changes.of((m.kind for m in known), (m.id for m in known), undo)
