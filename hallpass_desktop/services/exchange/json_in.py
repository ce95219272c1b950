"""A file with everything comes back: every row as it was, unless it is there or gone for good."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.body import words_of
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import PersonId, RecordId, ScheduleId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.tags import tag_key
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.exchange import kept_lists
from hallpass_desktop.services.exchange.incoming import Progress
from hallpass_desktop.services.exchange.json_checks import Checked, Kept
from hallpass_desktop.services.exchange.rehearsal import Form, Reason, Rehearsal, Skipped
from hallpass_desktop.services.exchange.taking import swept
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import staging, taken_back, taking_in, trash
from hallpass_desktop.storage.kept_rows import (
    DraftRow,
    PersonRow,
    PictureRow,
    PurgedRow,
    RecordRow,
    Row,
    ScheduleRow,
    SentRow,
)
from hallpass_desktop.storage.taking_in import Tie, as_record

AT_ONCE = 48
SAMPLE_LINES, SAMPLE_CHARACTERS = 3, 100
BESIDE = {
    PersonRow: "people",
    ScheduleRow: "schedules",
    SentRow: "sent",
    PurgedRow: "purged",
    DraftRow: "drafts",
}


@dataclass(slots=True)
class _Taken:
    """What has come in so far, and what waits until all pages are there."""

    kinds: dict[RecordId, Kind] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)
    trashed: list[RecordRow] = field(default_factory=list)
    beside: list[Row] = field(default_factory=list)
    lists: Kept = field(default_factory=dict)


class JsonIn:
    """One such file on its way in; an `Incoming`."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk, self._path = desk, path
        self._is_stopped = False
        self._all = 0
        self.progress = Progress()

    def stop(self) -> None:
        """Let the taking end with nothing brought in."""
        self._is_stopped = True

    def rehearse(self) -> Steps[Rehearsal]:
        """Look at all of it; nothing is written. Raises CannotBringIn."""
        count, seen = _Count(), 0
        for some in _at_once(self._path):
            for row in some:
                count.add(row, self._reason_against(row) if isinstance(row, RecordRow) else None)
            seen += len(some)
            self.progress = Progress(seen)
            yield
        self._all = seen
        return count.rehearsal()

    def take(self) -> Steps[Changes]:
        """Stage the pages in small writes, then let all of it be there in one."""
        yield from swept(self._desk)
        self._is_stopped = False
        try:
            taken = yield from self._stage()
        except HallpassError:
            yield from swept(self._desk)
            raise
        if self._is_stopped:
            yield from swept(self._desk)
            return Changes()
        return self._shown(taken)

    def _stage(self) -> Steps[_Taken]:
        taken, done = _Taken(), 0
        for some in _at_once(self._path):
            if self._is_stopped:
                return taken
            with self._desk.transaction():
                for row in some:
                    self._stage_row(row, taken)
            done += len(some)
            self.progress = Progress(done, max(done, self._all))
            yield
        for first in range(0, len(taken.ties), AT_ONCE):
            with self._desk.transaction():
                taking_in.tie(self._desk.connection, taken.ties[first : first + AT_ONCE])
            yield
        return taken

    def _stage_row(self, row: Row | Kept, taken: _Taken) -> None:
        if isinstance(row, dict):
            taken.lists = row
        elif isinstance(row, RecordRow):
            if self._reason_against(row) is None:
                self._stage_page(row, taken)
        elif type(row) in BESIDE:
            if self._may_come(row, taken):
                taken.beside.append(row)
        elif (getattr(row, "record", None) or getattr(row, "agreement", None)) in taken.kinds:
            taking_in.put(self._desk.connection, row)

    def _stage_page(self, row: RecordRow, taken: _Taken) -> None:
        taking_in.stage(self._desk.connection, row)
        taken.kinds[row.id] = row.kind
        if row.parent or row.links:
            taken.ties.append((row.id, row.parent, row.links))
        if row.trashed_at is not None:
            taken.trashed.append(row)

    def _may_come(self, row: Row, taken: _Taken) -> bool:
        connection, key = self._desk.connection, _key(row)
        if taking_in.is_there(connection, BESIDE[type(row)], key):
            return False
        if isinstance(row, ScheduleRow):
            return row.record is None or row.record in taken.kinds
        if isinstance(row, PurgedRow):
            return not staging.is_there(connection, RecordId(key))
        if isinstance(row, DraftRow):
            return row.record in taken.kinds or self._is_new(row.record)
        return True

    def _is_new(self, record: RecordId) -> bool:
        connection = self._desk.connection
        return not (trash.is_purged(connection, record) or staging.is_there(connection, record))

    def _reason_against(self, row: RecordRow) -> Reason | None:
        if staging.is_there(self._desk.connection, row.id):
            return Reason.ALREADY_THERE
        if trash.is_purged(self._desk.connection, row.id):
            return Reason.GONE_FOR_GOOD
        return None

    def _shown(self, taken: _Taken) -> Changes:
        """Let all of it be seen, in one write."""
        connection = self._desk.connection
        with self._desk.transaction():
            staging.show(connection)
            taking_in.put_into_trash(connection, taken.trashed)
            for row in taken.beside:
                taking_in.put(connection, row)
            lists = kept_lists.put(connection, taken.lists)
        before = taken_back.states(connection, tuple(taken.kinds))
        changes = _changes(taken, lists)
        self._desk.undo.push(
            Undo.BROUGHT_IN, changes, lambda: self._take_back(taken, before, lists, changes)
        )
        return changes

    def _take_back(
        self,
        taken: _Taken,
        before: dict[RecordId, taken_back.State],
        lists: kept_lists.Before,
        changes: Changes,
    ) -> Changes:
        """Out of sight in one write, and swept away later; what was written in since stays."""
        connection = self._desk.connection
        drafts = {each.record for each in taken.beside if isinstance(each, DraftRow)}
        with self._desk.transaction():
            stay = taken_back.staying(connection, before, drafts)
            going = [each for each in before if each not in stay]
            taken_back.hide(connection, going)
            for row in taken.beside:
                taking_in.remove(connection, BESIDE[type(row)], [_key(row)])
            kept_lists.put_back(connection, lists)
        self._desk.undo.forget(going)
        return replace(changes, ids=frozenset(going), undo="", stayed=stay)


@dataclass(slots=True)
class _Count:
    """What a rehearsal has seen so far."""

    coming: Counter[Kind] = field(default_factory=Counter)
    taken: set[RecordId] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    sample: list[str] = field(default_factory=list)
    pages: int = 0
    pictures: int = 0
    duplicates: int = 0

    def add(self, row: Row | Kept, reason: Reason | None) -> None:
        """Count one more."""
        if isinstance(row, PictureRow):
            self.pictures += row.record in self.taken
        if not isinstance(row, RecordRow):
            return
        self.pages += 1
        if reason is None:
            self._add_page(row)
        elif reason is Reason.ALREADY_THERE:
            self.duplicates += 1
        else:
            self.skipped.append(Skipped(f"#{self.pages}", reason))

    def _add_page(self, row: RecordRow) -> None:
        self.taken.add(row.id)
        self.coming[row.kind] += 1
        self.tags.update(map(tag_key, row.tags))
        day = row.happened.local.date()
        self.days = [min((*self.days, day)), max((*self.days, day))]
        if len(self.sample) < SAMPLE_LINES:
            words = next((text for _, text in words_of(as_record(row).body)), "")
            self.sample += [" ".join(words.split())[:SAMPLE_CHARACTERS]] if words else []

    def rehearsal(self) -> Rehearsal:
        """All of it."""
        return Rehearsal(
            form=Form.OWN_JSON,
            coming=dict(self.coming),
            pictures=self.pictures,
            tags=len(self.tags),
            duplicates=self.duplicates,
            skipped=tuple(self.skipped),
            first=self.days[0] if self.days else None,
            last=self.days[-1] if self.days else None,
            sample=tuple(self.sample),
        )


def _at_once(path: Path) -> Iterator[list[Row | Kept]]:
    """So much that writing it takes well below a tenth of a second; a picture goes by itself."""
    some: list[Row | Kept] = []
    for row in Checked(path).rows():
        some.append(row)
        if len(some) == AT_ONCE or isinstance(row, PictureRow):
            yield some
            some = []
    yield some


def _key(row: Row) -> str:
    key: Any = row.record if isinstance(row, DraftRow) else getattr(row, "id", "")
    return str(key)


def _changes(taken: _Taken, lists: kept_lists.Before) -> Changes:
    schedules = (row.id for row in taken.beside if isinstance(row, ScheduleRow))
    people = (row.id for row in taken.beside if isinstance(row, PersonRow))
    return Changes(
        frozenset(taken.kinds.values()),
        frozenset(taken.kinds),
        Undo.BROUGHT_IN,
        schedules=frozenset(map(ScheduleId, schedules)),
        people=frozenset(map(PersonId, people)),
        lists=frozenset(name for name, *_ in lists) | {"sent"},
    )
