"""From an open editor to a kept record: drafts every two seconds, one revision per sitting."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from hallpass_desktop.domain.body import check_lengths, is_blank
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import empty_body
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Draft, Kind, Record
from hallpass_desktop.domain.tags import plain_tags
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import drafts, pictures, records, revisions, trash


class Drafts:
    """Begin, save, keep and discard what stands in an editor."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self, kind: Kind, happened: Moment | None) -> Draft:
        """A new, empty record that exists in memory only."""
        now = self._desk.moment()
        record = Record(
            id=RecordId(self._desk.new_id()),
            kind=kind,
            happened=happened or now,
            written=now,
            changed_at=now.instant,
            body=empty_body(kind),
        )
        return Draft(record)

    def begin_below(self, parent: RecordId, kind: Kind) -> Draft:
        """A new, empty record that hangs on another one, in memory only."""
        draft = self.begin(kind, None)
        return replace(draft, record=replace(draft.record, parent=parent))

    def open(self, record_id: RecordId) -> Draft:
        """The draft that was left open, or a new one of the record as it is kept."""
        connection = self._desk.connection
        if (left := drafts.find(connection, record_id)) is not None:
            return left
        record = records.read(connection, record_id)
        return Draft(record, records.head(connection, record_id), record.heading)

    def save(self, draft: Draft) -> datetime:
        """Write the draft down and say when. Raises TextTooLong, or NotFound when it is purged."""
        check_lengths(draft.record.body)
        with self._desk.transaction():
            if trash.is_purged(self._desk.connection, draft.record.id):
                raise NotFound
            drafts.put(self._desk.connection, draft, self._desk.now())
        return self._desk.clock.now()

    def keep(self, draft: Draft) -> Changes:
        """Turn the draft into the record and a revision; nothing new leaves both as they were."""
        with self._desk.transaction():
            return self.keep_within(draft)

    def keep_within(self, draft: Draft) -> Changes:
        """The same as `keep`, inside the caller's transaction."""
        check_lengths(draft.record.body)
        return self._keep(draft)

    def discard(self, record_id: RecordId) -> Changes:
        """Forget a draft; the record, if there is one, stays as it was kept."""
        with self._desk.transaction():
            return self.drop(record_id)

    def drop(self, record_id: RecordId) -> Changes:
        """The same as `discard`, inside the caller's transaction."""
        left = drafts.find(self._desk.connection, record_id)
        drafts.remove(self._desk.connection, record_id)
        return Changes.to(left.record) if left else Changes()

    def settle(self, also: Callable[[Record, datetime], object]) -> tuple[RecordId, ...]:
        """Keep every draft that a crash left behind; returns those that brought something.

        A new record, and when it was last saved, goes to `also` inside the same transaction.
        """
        if self._desk.vault.is_read_only:
            return ()
        kept: tuple[RecordId, ...] = ()
        for record_id in drafts.waiting(self._desk.connection):
            with self._desk.transaction():  # one that fails takes none of the others along
                kept += self._settle(record_id, also)
        return kept

    def keep_waiting(self, ids: Iterable[RecordId]) -> tuple[RecordId, ...]:
        """Inside a transaction: keep the drafts of these records, as far as there are any."""
        left = [drafts.find(self._desk.connection, record_id) for record_id in ids]
        return tuple(draft.record.id for draft in left if draft and self._keep(draft))

    def ensure(self, draft: Draft) -> None:
        """Inside a transaction: make the record of a new draft, blank or not, to hang things on.

        A draft on the disk stays: it may hold later words. Raises TextTooLong, or NotFound when it
        is purged.
        """
        check_lengths(draft.record.body)
        if trash.is_purged(self._desk.connection, draft.record.id):
            raise NotFound
        if not records.exists(self._desk.connection, draft.record.id):
            self._put(draft.record)

    def drop_if_nothing(self, record_id: RecordId) -> None:
        """Inside a transaction: let go of a record that never said anything and holds nothing.

        A draft on the disk stays. No tombstone does, as for anything blank that was never kept.
        """
        connection = self._desk.connection
        record = records.read(connection, record_id)
        if not (_is_nothing(record) and revisions.count(connection, record_id) == 1):
            return
        if record.trashed_at is None and not pictures.count(connection, record_id):
            records.remove(connection, record_id)

    def _settle(
        self, record_id: RecordId, also: Callable[[Record, datetime], object]
    ) -> tuple[RecordId, ...]:
        connection = self._desk.connection
        is_new = not records.exists(connection, record_id)
        saved_at = drafts.saved_at(connection, record_id)
        kept = self.keep_waiting([record_id])
        if kept and is_new:
            also(records.read(connection, record_id), saved_at)
        return kept

    def _keep(self, draft: Draft) -> Changes:
        connection, record = self._desk.connection, draft.record
        drafts.remove(connection, record.id)
        if trash.is_purged(connection, record.id):
            return Changes()
        if not records.exists(connection, record.id):
            return self._add(record)
        return self._update(draft, records.read(connection, record.id))

    def _add(self, record: Record) -> Changes:
        if _is_nothing(record):
            return Changes()
        return self._put(record)

    def _put(self, record: Record) -> Changes:
        is_whole_there = record.parent and records.exists(self._desk.connection, record.parent)
        record = replace(
            record,
            changed_at=self._desk.now(),
            tags=plain_tags(record.tags),
            parent=record.parent if is_whole_there else None,
        )
        coming = self._take_out_wholes(record)
        revision = self._desk.new_revision(record)
        records.add(self._desk.connection, record, revision.id)
        revisions.add(self._desk.connection, revision)
        return Changes.to(record) | coming

    def _take_out_wholes(self, record: Record) -> Changes:
        """What it is a part of comes out of the trash: it would go for good with what is new."""
        if record.parent is None:
            return Changes()
        connection, wholes = self._desk.connection, [record.parent]
        members = (*trash.members(connection, wholes), *trash.wholes(connection, wholes))
        coming = [member for member in members if member.is_trashed]
        trash.move_out(connection, [member.id for member in coming])
        return Changes.of((m.kind for m in coming), (m.id for m in coming))

    def _update(self, draft: Draft, stored: Record) -> Changes:
        """Write what differs: the body, and whatever of the heading this editor changed."""
        connection, now = self._desk.connection, self._desk.now()
        wanted = replace(_with_new_heading(stored, draft), body=draft.record.body, changed_at=now)
        if wanted == replace(stored, changed_at=now):
            return Changes()
        if wanted.happened != stored.happened:
            records.change_happened(connection, wanted)
        if wanted.tags != stored.tags:
            records.change_tags(connection, wanted)
        if wanted.links != stored.links:
            records.change_links(connection, wanted)
        if wanted.body != stored.body:
            revisit(self._desk, wanted)
        return Changes.to(wanted)


def _is_nothing(record: Record) -> bool:
    return is_blank(record.body) and not record.links


def _with_new_heading(stored: Record, draft: Draft) -> Record:
    """The stored record with the date, tags and links that differ from those the editor opened."""
    opened, now = draft.opened or stored.heading, draft.record
    return replace(
        stored,
        happened=now.happened if now.happened != opened.happened else stored.happened,
        tags=plain_tags(now.tags) if now.tags != opened.tags else stored.tags,
        links=tuple(sorted(set(now.links))) if now.links != opened.links else stored.links,
    )


def put_answers(
    desk: Desk, drafts: Drafts, record_id: RecordId, code: Undo, **answers: Any
) -> Changes:
    """Write some answers of a record; whatever else is being written in it stays. Raises NotFound.

    Says nothing changed where it is so already.
    """
    with desk.transaction():
        drafts.keep_waiting([record_id])
        record = records.read(desk.connection, record_id)
        body = replace(record.body, **answers)  # type: ignore[type-var]  # every body is a dataclass
        if body == record.body:
            return Changes()
        revisit(desk, record.changed(body, desk.now()))
    return Changes.to(record, code)


def revisit(desk: Desk, record: Record) -> None:
    """Inside a transaction: write the record's body as a new revision of it."""
    revision = desk.new_revision(record, records.head(desk.connection, record.id))
    revisions.add(desk.connection, revision)
    records.change_body(desk.connection, record, revision.id)
