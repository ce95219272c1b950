"""Agreements: their parts in order, the log that says where they stand, and what changed when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_diff import Difference, Part, differences
from hallpass_desktop.domain.agreement_log import Did, LogEntry, Standing, refusal, standing
from hallpass_desktop.domain.agreement_parts import part_of
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.clause import ClauseBody, between
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import MayNotBe, NotFound
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Draft, Kind, Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, revisions, rows, versions
from hallpass_desktop.storage.versions import Held, LogRow

Placed = ClauseBody | GridRowBody
P = TypeVar("P", bound=Placed)

ME = Author()


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause as it is kept."""

    id: RecordId
    body: ClauseBody


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of the grid as it is kept."""

    id: RecordId
    body: GridRowBody


@dataclass(frozen=True, slots=True, repr=False)
class Version(Discreet):
    """One saved version: its number from 1, when and why it was kept, and what was done to it."""

    number: int
    at: Moment
    reason: str
    later: tuple[LogEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """A whole agreement as it is written now, with where it stands and its versions."""

    id: RecordId
    body: AgreementBody
    standing: Standing
    clauses: tuple[Clause, ...] = ()
    grid: tuple[GridRow, ...] = ()
    versions: tuple[Version, ...] = ()
    log: tuple[LogEntry, ...] = ()


class Agreements:
    """Everything about agreements that is more than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def all(self) -> tuple[Agreement, ...]:
        """Every agreement outside the trash, the oldest first. Raises HistoryBroken."""
        ids = rows.of_kind(self._desk.connection, Kind.AGREEMENT)
        return tuple(self.read(each) for each in ids)

    def read(self, agreement: RecordId) -> Agreement:
        """One agreement with its parts in order. Raises NotFound, HistoryBroken."""
        connection = self._desk.connection
        body = cast("AgreementBody", records.read(connection, agreement).body)
        log = versions.of(connection, agreement)
        return Agreement(
            agreement,
            body,
            standing(row.entry for row in log),
            tuple(Clause(each.id, body) for each, body in self._parts(agreement, ClauseBody)),
            tuple(GridRow(each.id, body) for each, body in self._parts(agreement, GridRowBody)),
            _versions(log),
            tuple(row.entry for row in log),
        )

    def log(self, agreement: RecordId) -> tuple[LogEntry, ...]:
        """What was done to it; nothing for one that is not kept yet. Raises HistoryBroken."""
        return tuple(row.entry for row in versions.of(self._desk.connection, agreement))

    def begin_clause(self, agreement: RecordId, topic: str = "", kind: str = "") -> Draft:
        """A new, empty clause at the end, in memory only."""
        last = max((body.place for _, body in self._parts(agreement, ClauseBody)), default=None)
        body = ClauseBody(topic=topic, place=between(last, None))
        return self._begin(Kind.CLAUSE, agreement, replace(body, kind=kind) if kind else body)

    def add_rows(self, agreement: RecordId, asked: Iterable[GridRowBody]) -> Changes:
        """Put rows at the end of the grid, blank ones too, all of them or none."""
        last = max((body.place for _, body in self._parts(agreement, GridRowBody)), default=None)
        changes = Changes()
        with self._desk.transaction():
            for body in asked:
                last = between(last, None)
                draft = self._begin(Kind.GRID_ROW, agreement, replace(body, place=last))
                self._drafts.ensure(draft)
                changes |= Changes.to(draft.record)
        return changes

    def move(self, part: RecordId, before: RecordId | None) -> Changes:
        """Put a clause or a row before another one of its agreement, or at the end with None.

        Raises NotFound when one of them is not there.
        """
        record = records.read(self._desk.connection, part)
        body = cast("Placed", record.body)
        place = self._place_before(record, before)
        changes = self._put_place(part, place)
        self._desk.undo.push(Undo.MOVED, changes, lambda: self._put_place(part, body.place))
        return changes

    def leave_open(self, agreement: RecordId, topic: str, *, is_open: bool) -> Changes:
        """Say that a topic is left open on purpose, or that it is not. Raises NotFound."""
        with self._desk.transaction():
            self._drafts.keep_waiting([agreement])
            record = records.read(self._desk.connection, agreement)
            body = cast("AgreementBody", record.body)
            others = tuple(each for each in body.left_open if each != topic)
            changed = replace(body, left_open=(*others, topic) if is_open else others)
            if changed == body:
                return Changes()
            revisit(self._desk, record.changed(changed, self._desk.now()))
        return Changes.to(record)

    def save_version(self, agreement: RecordId, reason: str = "") -> Changes:
        """Keep everything as it is now as the next version. Raises MayNotBe, HistoryBroken."""
        connection = self._desk.connection
        with self._desk.transaction():
            parts = [agreement, *self._part_ids(agreement)]
            self._drafts.keep_waiting(parts)
            holds = [Held(part, records.head(connection, part)) for part in parts]
            return self._log(agreement, Did.SAVED, ME, reason, tuple(holds))

    def note(self, agreement: RecordId, did: Did, author: Author, reason: str = "") -> Changes:
        """Write down that somebody did something; it cannot be taken back, only answered.

        Raises MayNotBe with the reason, ValueError for a version, HistoryBroken.
        """
        if did is Did.SAVED:
            raise ValueError("a version is kept by save_version")
        with self._desk.transaction():
            return self._log(agreement, did, author, reason)

    def parts(self, agreement: RecordId, version: int | None = None) -> tuple[Part, ...]:
        """The words of each part in a version, or as they are written now with None.

        Raises NotFound for a version there is none of.
        """
        if version is None:
            every = [agreement, *self._part_ids(agreement)]
            bodies = [(each, records.read(self._desk.connection, each).body) for each in every]
        else:
            bodies = self._bodies_of(agreement, version)
        return tuple(part_of(each, body) for each, body in bodies)

    def differences(
        self, agreement: RecordId, older: int, newer: int | None = None
    ) -> tuple[Difference, ...]:
        """What changed between two versions, or since one with None. Raises NotFound."""
        return differences(self.parts(agreement, older), self.parts(agreement, newer))

    def _begin(self, kind: Kind, agreement: RecordId, body: Body) -> Draft:
        draft = self._drafts.begin_below(agreement, kind)
        return replace(draft, record=replace(draft.record, body=body))

    def _parts(self, agreement: RecordId, cls: type[P]) -> list[tuple[Record, P]]:
        """The clauses or rows of an agreement in their order."""
        kind = Kind.CLAUSE if cls is ClauseBody else Kind.GRID_ROW
        found = rows.children(self._desk.connection, agreement, kind)
        every = [records.read(self._desk.connection, each) for each in found]
        pairs = [(each, each.body) for each in every if isinstance(each.body, cls)]
        return sorted(pairs, key=_place)

    def _part_ids(self, agreement: RecordId) -> list[RecordId]:
        clauses = [each.id for each, _ in self._parts(agreement, ClauseBody)]
        return clauses + [each.id for each, _ in self._parts(agreement, GridRowBody)]

    def _bodies_of(self, agreement: RecordId, version: int) -> list[tuple[RecordId, Body]]:
        log = versions.of(self._desk.connection, agreement)
        saved = [row for row in log if row.entry.did is Did.SAVED]
        if not 1 <= version <= len(saved):
            raise NotFound
        return [
            (each.record, revisions.read(self._desk.connection, each.revision)[1])
            for each in saved[version - 1].holds
        ]

    def _log(
        self,
        agreement: RecordId,
        did: Did,
        author: Author,
        reason: str,
        holds: tuple[Held, ...] = (),
    ) -> Changes:
        connection = self._desk.connection
        record = records.read(connection, agreement)
        now = standing(row.entry for row in versions.of(connection, agreement))
        if why := refusal(now, did, author):
            raise MayNotBe(why)
        entry = LogEntry(did, self._desk.moment(), author)
        versions.add(connection, agreement, LogRow(entry, reason.strip(), holds))
        return Changes.to(record)

    def _place_before(self, record: Record, before: RecordId | None) -> float:
        """A place between the one it is to stand before and that one's neighbour above."""
        if record.parent is None:
            raise NotFound
        cls: type[Placed] = type(cast("Placed", record.body))
        others = [
            (each.id, body.place)
            for each, body in self._parts(record.parent, cls)
            if each.id != record.id
        ]
        if before is None:
            return between(others[-1][1] if others else None, None)
        at = next((n for n, (each, _) in enumerate(others) if each == before), None)
        if at is None:
            raise NotFound
        return between(others[at - 1][1] if at else None, others[at][1])

    def _put_place(self, part: RecordId, place: float) -> Changes:
        with self._desk.transaction():
            self._drafts.keep_waiting([part])
            record = records.read(self._desk.connection, part)
            body = cast("Placed", record.body)
            if body.place == place:
                return Changes()
            revisit(self._desk, record.changed(replace(body, place=place), self._desk.now()))
        return Changes.to(record, Undo.MOVED)


def _place(pair: tuple[Record, Placed]) -> tuple[float, str]:
    record, body = pair
    return body.place, record.id


def _versions(log: Iterable[LogRow]) -> tuple[Version, ...]:
    """The saved versions, the oldest first, each with what was done until the next one."""
    found: list[Version] = []
    for row in log:
        if row.entry.did is Did.SAVED:
            found.append(Version(len(found) + 1, row.entry.at, row.reason))
        elif found:
            found[-1] = replace(found[-1], later=(*found[-1].later, row.entry))
    return tuple(found)
