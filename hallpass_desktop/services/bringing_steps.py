"""The steps in which pages of a backup come back, and what it takes to take them back again."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.record import Grant, Record
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import revisit
from hallpass_desktop.services.sharing import HAPPENED
from hallpass_desktop.storage import bringing_back, grants, kept_elsewhere, records, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.kept_elsewhere import Kept
from hallpass_desktop.storage.times import stamp

MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Words that became an earlier version: the heads before and since, and what was added."""

    record: Record
    heads: tuple[RevisionId, RevisionId]
    added: tuple[RevisionId, ...]


@dataclass(slots=True)
class Done:
    """Everything that was written, for the way back."""

    added: set[RecordId] = field(default_factory=set)
    as_they_came: dict[RecordId, Kept] = field(default_factory=dict)
    tombstones: dict[RecordId, datetime] = field(default_factory=dict)
    untrashed: set[RecordId] = field(default_factory=set)
    over: list[Record] = field(default_factory=list)
    behind: list[Earlier] = field(default_factory=list)
    pictures: dict[RecordId, tuple[str, ...]] = field(default_factory=dict)
    marks: dict[RecordId, tuple[str, ...]] = field(default_factory=dict)
    shown: dict[RecordId, tuple[Grant, ...]] = field(default_factory=dict)

    @property
    def earlier(self) -> int:
        """How many pages have words among their earlier versions that they had not."""
        return len(self.behind)

    @property
    def touched(self) -> frozenset[RecordId]:
        """Every record that is not as it was."""
        changed = {record.id for record in self.over} | {each.record.id for each in self.behind}
        hung = set(self.pictures) | set(self.marks)
        return frozenset(self.added | self.untrashed | changed | hung)


class Bringing:
    """Works inside the caller's transaction."""

    def __init__(self, desk: Desk, source: Connection, *, as_present: bool) -> None:
        self._desk = desk
        self._source = source
        self._as_present = as_present
        self._done = Done()

    def all(self, family: Iterable[RecordId], wholes: Iterable[RecordId]) -> Done:
        """Bring these, and of the wholes those that are not there."""
        wanted, around = tuple(family), tuple(wholes)
        target = self._desk.connection
        here = kept_elsewhere.look(target, (*wanted, *around))
        missing = [record for record in (*around, *wanted) if record not in here]
        self._done.tombstones = kept_elsewhere.purged(target, missing)
        bringing_back.forget_tombstones(target, missing)
        self._add(missing)
        self._take_out_of_the_trash((*wanted, *around))
        for record in wanted:
            if record in here:
                self._fill_up(record)
        return self._done

    def _add(self, missing: Iterable[RecordId]) -> None:
        """The wholes before their parts, and links when both ends are there."""
        target = self._desk.connection
        waiting = [records.read(self._source, record) for record in missing]
        while waiting:
            ready = [r for r in waiting if not r.parent or records.exists(target, r.parent)]
            for record in ready:
                bringing_back.whole(self._source, target, record.id, self._brought_at(record.id))
                self._done.added.add(record.id)
            waiting = [record for record in waiting if record not in ready]
        for record_id in self._done.added:
            bringing_back.link(self._source, target, record_id)
        self._done.as_they_came = kept_elsewhere.look(target, self._done.added)

    def _brought_at(self, record: RecordId) -> datetime | None:
        """After it went for good, whatever the clock says: of two copies the later will holds."""
        gone_at = self._done.tombstones.get(record)
        return None if gone_at is None else max(self._desk.now(), gone_at + MOMENT)

    def _take_out_of_the_trash(self, ids: Iterable[RecordId]) -> None:
        target, wanted = self._desk.connection, tuple(ids)
        members = (*trash.members(target, wanted), *trash.wholes(target, wanted))
        self._done.untrashed = {member.id for member in members if member.is_trashed}
        trash.move_out(target, self._done.untrashed)

    def _fill_up(self, record_id: RecordId) -> None:
        """Bring what is missing of a page that is there, and its words if they are others."""
        target = self._desk.connection
        pictures = bringing_back.pictures(self._source, target, record_id)
        marks = bringing_back.marks(self._source, target, record_id)
        self._done.pictures |= {record_id: pictures} if pictures else {}
        self._done.marks |= {record_id: marks} if marks else {}
        there, now = records.read(self._source, record_id), records.read(target, record_id)
        if pictures:
            records.index_words(target, now.changed(now.body, self._desk.now()))
        if self._as_present:
            self._put_over(there, now)
        elif there.body != now.body:
            self._put_behind(now)

    def _put_over(self, there: Record, now: Record) -> None:
        wanted = replace(now, body=there.body, happened=there.happened, tags=there.tags)
        if wanted != now:
            self._done.over.append(now)
            put(self._desk, wanted, now)
            self._hide_what_differs(wanted, now)

    def _hide_what_differs(self, wanted: Record, now: Record) -> None:
        """Nobody has marked the words that stand there now to be shown."""
        target = self._desk.connection
        known = grants.of(target, now.id)
        same = tuple(grant for grant in known if _said(wanted, grant) == _said(now, grant))
        if same != known:
            self._done.shown[now.id] = known
            grants.put(target, now.id, same)

    def _put_behind(self, now: Record) -> None:
        """The words that stand there stay the newest: they are said again after the older ones."""
        target = self._desk.connection
        before = records.head(target, now.id)
        older = bringing_back.head_revision(self._source, target, now.id)
        if older is None:
            return
        revisit(self._desk, now)
        last = records.head(target, now.id)
        self._done.behind.append(Earlier(now, (before, last), (older, last)))


def put(desk: Desk, wanted: Record, now: Record) -> None:
    """Write a record over what it is now, as far as they differ."""
    wanted = replace(wanted, changed_at=desk.now())
    if wanted.happened != now.happened:
        records.change_happened(desk.connection, wanted)
    if wanted.tags != now.tags:
        records.change_tags(desk.connection, wanted)
    if wanted.body != now.body:
        revisit(desk, wanted)


def take_back(desk: Desk, done: Done) -> None:
    """Make it as it was; what was written in a page since goes into the trash and not away."""
    target = desk.connection
    _take_away(desk, done)
    for before in done.over:
        if records.exists(target, before.id):
            put(desk, before, records.read(target, before.id))
    for each in done.behind:
        changed_at = stamp(each.record.changed_at)
        bringing_back.step_back(target, each.record.id, each.heads, each.added, changed_at)
    for record, marks in done.marks.items():
        bringing_back.unmark(target, marks if records.exists(target, record) else ())
    for record, pictures in done.pictures.items():
        bringing_back.remove_pictures(target, pictures)
        if records.exists(target, record):
            records.index_words(target, records.read(target, record))
    for record, known in done.shown.items():
        grants.put(target, record, known if records.exists(target, record) else ())
    trash.move_in(target, done.untrashed, desk.now())


def _said(record: Record, grant: Grant) -> object:
    return record.happened if grant.field == HAPPENED else getattr(record.body, grant.field, None)


def _take_away(desk: Desk, done: Done) -> None:
    target = desk.connection
    family = trash.family(target, done.added)
    now = kept_elsewhere.look(target, [member.id for member in family])
    if any(done.as_they_came.get(record) != kept for record, kept in now.items()):
        trash.move_in(target, list(now), desk.now())
        return
    trash.purge(target, family, desk.now())
    bringing_back.forget_tombstones(target, done.added - done.tombstones.keys())
