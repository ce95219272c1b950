"""Bring two copies of one journal together: rehearsed, backed up, and written at once."""

from collections.abc import Callable, Iterable

from hallpass_desktop.domain.errors import VaultReadOnly
from hallpass_desktop.domain.ids import PersonId, RecordId, ScheduleId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.two_copies import NAME, Kept, Said, ToLookAt, TwoCopies
from hallpass_desktop.services import backups, merge_plan
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.taking import swept
from hallpass_desktop.services.kept_drafts import keep_drafts
from hallpass_desktop.services.merge_plan import Plan
from hallpass_desktop.services.steps import Steps, whole
from hallpass_desktop.storage import merging, own_lists, records, rows, times, versions
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Breathe


class Merging:
    """The other copy is only read. Which of the two is read makes no difference to what comes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rehearse(self, other: Connection) -> Steps[TwoCopies]:
        """Say what would come of it; nothing is written."""
        made = yield from merge_plan.plan(self._desk.connection, other)
        return made.told()

    def bring(
        self,
        other: Connection,
        *,
        breathe: Breathe = no_pause,
        say: Callable[[], object] = no_pause,
    ) -> Changes:
        """Make a verified backup, then bring everything together in one transaction.

        `breathe` may stop it until `say` is called. Raises BackupRejected, DiskFull, StorageFailed,
        VaultReadOnly; then nothing has changed.
        """
        if self._desk.vault.is_read_only:
            raise VaultReadOnly(self._desk.vault.path)
        backup = backups.make(self._desk.vault, self._desk.clock, breathe=breathe)
        backups.verify(self._desk.vault, backup, breathe=breathe)
        say()
        whole(swept(self._desk))
        with self._desk.transaction():
            keep_drafts(self._desk.vault)
            made = whole(merge_plan.plan(self._desk.connection, other))
            self._write(other, made)
        return _changes(made)

    def said(self) -> tuple[Said, ...]:
        """What still waits to be looked at, of every time that copies were brought together."""
        return self._kept().open

    def to_look_at(self) -> tuple[ToLookAt, ...]:
        """The same with the pages that are still there, the latest first."""
        said = self.said()
        found = rows.even_trashed(self._desk.connection, [RecordId(each.record) for each in said])
        return tuple(
            _to_look_at(each, row) for row in found for each in said if each.record == row.id
        )

    def done_with(self, said_id: str) -> Changes:
        """Somebody has looked at it."""
        with self._desk.transaction():
            own_lists.write(self._desk.connection, NAME, self._kept().without(said_id))
        return Changes(lists=frozenset({NAME}))

    def _kept(self) -> Kept:
        return own_lists.read(self._desk.connection, NAME, Kept)

    def _write(self, other: Connection, made: Plan) -> None:
        target = self._desk.connection
        merging.drop_tombstones(target, made.outlived)
        self._write_records(other, made)
        merging.put_tombstones(target, made.stones)
        for table, lines in made.rows.items():
            merging.put_rows(target, table, lines.values())
        for name, value in made.lists.items():
            merging.put_list(target, name, value)
        theirs = own_lists.read(other, NAME, Kept)
        before = self._kept()
        after = before.with_all((*theirs.said, *made.said))
        if after != before:
            own_lists.write(target, NAME, after)

    def _write_records(self, other: Connection, made: Plan) -> None:
        """The wholes before their parts, and links when both ends are there."""
        target = self._desk.connection
        for record in _wholes_first(target, made):
            merging.add(other, target, made.added[record].state)
        for record, one in made.changed.items():
            merging.change(other, target, one.state, made.before[record])
            versions.say_again(target, RecordId(record), one.dropped)
        for one in (*made.added.values(), *made.changed.values()):
            merging.link(target, one.state)


def _to_look_at(said: Said, row: Row) -> ToLookAt:
    title = row.title or row.preview
    if said.note is not Note.TWO_LOGS:
        return ToLookAt(said, row.kind, title)
    did, at = versions.done_in(said.contents), times.moment(said.at, said.at_offset)
    return ToLookAt(said, row.kind, title, did, at)


def _wholes_first(target: Connection, made: Plan) -> Iterable[str]:
    waiting, there = sorted(made.added), set[str]()
    while waiting:
        ready = [
            record
            for record in waiting
            if (parent := made.added[record].state.parent) is None
            or parent in there
            or records.exists(target, RecordId(parent))
        ]
        if not ready:
            raise ValueError("a record hangs on none")
        there.update(ready)
        waiting = [record for record in waiting if record not in there]
        yield from ready


def _changes(made: Plan) -> Changes:
    touched = {**made.added, **made.changed}
    gone = {kind for record, (kind, _) in made.stones.items() if record in made.going}
    return Changes(
        kinds=frozenset(map(Kind, {one.state.kind for one in touched.values()} | gone)),
        ids=frozenset(map(RecordId, (*touched, *made.going))),
        schedules=frozenset(map(ScheduleId, made.rows.get("schedules", ()))),
        people=frozenset(map(PersonId, made.rows.get("people", ()))),
        lists=frozenset(made.lists) | frozenset({NAME} if made.said else ()),
    )
