"""Hold the pages of a backup beside the notebook, and bring chosen ones back into it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.bringing_steps import Bringing, Done, take_back
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.looking_at import standing_of
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import kept_elsewhere, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.trash import Member


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it. `earlier` words stand among the earlier versions of their page now."""

    changes: Changes
    came_back: int = 0
    present: int = 0
    earlier: int = 0


class BringingBack:
    """Nothing that the notebook has is lost by it, and one undo takes it back."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def standings(self, source: Connection, ids: Iterable[RecordId]) -> dict[RecordId, Standing]:
        """How these pages of a backup stand beside the notebook."""
        wanted = tuple(ids)
        there = kept_elsewhere.look(source, wanted)
        here = kept_elsewhere.look(self._desk.connection, wanted)
        gone = kept_elsewhere.purged(self._desk.connection, wanted)
        return {
            record: standing_of(kept, here.get(record), is_purged=record in gone)
            for record, kept in there.items()
        }

    def bring(
        self, source: Connection, ids: Iterable[RecordId], *, as_present: bool = False
    ) -> Brought:
        """Bring pages back with their parts, and what they are parts of as far as that is missing.

        They come back private. Other words of a page that is there become an earlier version of it,
        or with `as_present` the present one, with its date and its tags. Raises DiskFull and kin.
        """
        wanted = tuple(ids)
        family = self._coming(source, wanted)
        wholes = trash.wholes(source, wanted)
        with self._desk.transaction():
            bringing = Bringing(self._desk, source, as_present=as_present)
            self._drafts.keep_waiting(member.id for member in family)
            done = bringing.all((m.id for m in family), (m.id for m in wholes))
        kinds = [member.kind for member in (*wholes, *family)]
        changes = Changes.of(kinds, done.touched, Undo.BROUGHT_BACK)
        self._desk.undo.push(Undo.BROUGHT_BACK, changes, lambda: self._take_back(done, changes))
        return Brought(changes, len(done.added | done.untrashed), len(done.over), done.earlier)

    def _coming(self, source: Connection, wanted: Iterable[RecordId]) -> tuple[Member, ...]:
        """These and their parts; of what was in the trash then, the parts that were there too."""
        asked = frozenset(wanted)
        in_trash = [member.id for member in trash.members(source, asked) if member.is_trashed]
        with_it = {member.id for member in trash.family(source, in_trash)}
        apart = self._went_apart(source, asked)
        return tuple(
            m
            for m in trash.family(source, asked)
            if m.id in asked or ((m.id in with_it or not m.is_trashed) and m.id not in apart)
        )

    def _went_apart(self, source: Connection, asked: frozenset[RecordId]) -> frozenset[RecordId]:
        """Parts that were deleted by themselves, of pages that stand in the notebook."""
        target = self._desk.connection
        standing = [member.id for member in trash.members(target, asked) if not member.is_trashed]
        parts = [member.id for member in trash.family(source, standing) if member.id not in asked]
        in_trash = {member.id for member in trash.members(target, parts) if member.is_trashed}
        gone = in_trash | kept_elsewhere.purged(target, parts).keys()
        return frozenset(member.id for member in trash.family(source, gone))

    def _take_back(self, done: Done, changes: Changes) -> Changes:
        with self._desk.transaction():
            self._drafts.keep_waiting(done.added)
            take_back(self._desk, done)
        return replace(changes, undo="")
