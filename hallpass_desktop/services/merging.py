"""Bring two copies of one journal together: rehearsed, backed up, and shown at once."""

from collections.abc import Iterator

from hallpass_desktop.domain.errors import VaultReadOnly
from hallpass_desktop.domain.ids import PersonId, RecordId, ScheduleId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.two_copies import NAME, Kept, Said, ToLookAt, TwoCopies
from hallpass_desktop.services import backups, merge_back, merge_plan
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange.taking import swept
from hallpass_desktop.services.merge_back import Before, LastMerge
from hallpass_desktop.services.merge_plan import Plan
from hallpass_desktop.services.merge_staging import Reached, Say, Stage, Staging, say_nothing
from hallpass_desktop.services.steps import Steps, whole
from hallpass_desktop.storage import (
    merging,
    own_lists,
    people,
    revisions,
    rows,
    staging,
    times,
    versions,
)
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Breathe


class Merging:
    """The other copy is only read. Which of the two is read makes no difference to what comes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: LastMerge | None = None

    def rehearse(self, other: Connection) -> Steps[TwoCopies]:
        """Say what would come of it; nothing is written."""
        made = yield from merge_plan.plan(self._desk.connection, other)
        return made.told()

    def bring(
        self, other: Connection, *, breathe: Breathe = no_pause, say: Say = say_nothing
    ) -> Changes:
        """Make a verified backup, write what is new out of sight, and show all in one write.

        `breathe` may write, and may stop it until `say` has said the last stage. Raises
        BackupRejected, DiskFull, StorageFailed, VaultReadOnly; then nothing has changed that
        anybody sees. What is left out of sight, either way, goes with `imports.sweep`.
        """
        if self._desk.vault.is_read_only:
            raise VaultReadOnly(self._desk.vault.path)
        say(Reached(Stage.BACKING_UP))
        backup = backups.make(self._desk.vault, self._desk.clock, breathe=breathe)
        backups.verify(self._desk.vault, backup, breathe=breathe)
        whole(swept(self._desk), breathe)
        made = Staging(self._desk, other, breathe, say).until_quiet()
        say(Reached(Stage.SHOWING, len(made.added), len(made.added)))
        with self._desk.transaction():
            self._write(other, made)
        self._last = LastMerge(backup.path, revisions.last_key(self._desk.connection))
        self._desk.undo.forget(map(RecordId, made.going))
        return _changes(made)

    def before(self) -> Before | None:
        """What was there before the last merge since the vault was opened, if it can come back."""
        return merge_back.before(self._desk.vault, self._last) if self._last else None

    def said(self) -> tuple[Said, ...]:
        """What still waits to be looked at, of every time that copies were brought together."""
        return self._kept().open

    def to_look_at(self) -> tuple[ToLookAt, ...]:
        """The same with the pages, the latest first, and the people that are still there."""
        said = self.said()
        found = rows.even_trashed(self._desk.connection, [RecordId(each.record) for each in said])
        pages = (_to_look_at(each, row) for row in found for each in said if each.record == row.id)
        return (*pages, *self._about_people(said))

    def done_with(self, said_id: str) -> Changes:
        """Somebody has looked at it."""
        with self._desk.transaction():
            own_lists.write(self._desk.connection, NAME, self._kept().without(said_id))
        return Changes(lists=frozenset({NAME}))

    def _about_people(self, said: tuple[Said, ...]) -> Iterator[ToLookAt]:
        called = {str(each.id): each.alias for each in people.every(self._desk.connection)}
        for each in said:
            if each.note is Note.TWO_ROLES and each.record in called:
                yield ToLookAt(each, None, called[each.record])

    def _kept(self) -> Kept:
        return own_lists.read(self._desk.connection, NAME, Kept)

    def _write(self, other: Connection, made: Plan) -> None:
        target = self._desk.connection
        merging.drop_tombstones(target, made.outlived)
        self._write_records(other, made)
        merging.put_tombstones(target, made.stones)
        merging.hide(target, made.going)
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
        """What is staged is seen, and points at others when both ends are there."""
        target = self._desk.connection
        staging.show(target)
        for record, one in made.changed.items():
            merging.change(other, target, one.state, made.before[record])
            versions.say_again(target, RecordId(record), one.dropped)
        for one in made.added.values():
            merging.finish(target, one.state)
        for one in made.changed.values():
            merging.link(target, one.state)


def _to_look_at(said: Said, row: Row) -> ToLookAt:
    title = row.title or row.preview
    if said.note is not Note.TWO_LOGS:
        return ToLookAt(said, row.kind, title)
    did, at = versions.done_in(said.contents), times.moment(said.at, said.at_offset)
    return ToLookAt(said, row.kind, title, did, at)


def _changes(made: Plan) -> Changes:
    touched = {**made.added, **made.changed}
    gone = {made.stones[record][0] for record in made.going if record in made.stones}
    return Changes(
        kinds=frozenset(map(Kind, {one.state.kind for one in touched.values()} | gone)),
        ids=frozenset(map(RecordId, (*touched, *made.going))),
        schedules=frozenset(map(ScheduleId, made.rows.get("schedules", ()))),
        people=frozenset(map(PersonId, made.rows.get("people", ()))),
        lists=frozenset(made.lists) | frozenset({NAME} if made.said else ()),
    )
