"""A journal in memory with the methods an editor uses."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hallpass_desktop.domain.errors import HallpassError, NotFound
from hallpass_desktop.domain.ids import PersonId, RecordId, RevisionId, uuid7
from hallpass_desktop.domain.kinds import empty_body
from hallpass_desktop.domain.listing import Entry, TagCount
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.person import Person
from hallpass_desktop.domain.pointing import NeedChoice
from hallpass_desktop.domain.record import Audience, Draft, Grant, Kind, Record
from hallpass_desktop.domain.touching import ClauseChoice
from hallpass_desktop.services.changes import Changes
from tests.fakes import FakeClock


class FakeNeeds:
    """There are none."""

    def choices(self, pointed: Iterable[RecordId] = ()) -> tuple[NeedChoice, ...]:
        return ()


class FakeClauseNotes:
    """There is one."""

    def choices(self, pointed: Iterable[RecordId] = ()) -> tuple[ClauseChoice, ...]:
        return (ClauseChoice(RecordId("clause"), "Nobody from work."),)

    def touches(self, clause: RecordId) -> tuple[()]:
        return ()


class NoPictures:
    """No note has any."""

    def of(self, record_id: RecordId) -> tuple[()]:
        return ()


@dataclass
class FakePeople:
    """Those that a test puts here."""

    known: list[Person] = field(default_factory=list)

    def all(self) -> tuple[Person, ...]:
        return tuple(self.known)

    def new(self, alias: str) -> Person:
        return Person(PersonId(alias), datetime(2026, 3, 1, tzinfo=UTC), alias)

    def keep(self, person: Person) -> Changes:
        self.known.append(person)
        return Changes(people=frozenset({person.id}))


@dataclass
class FakeJournal:
    """Keeps drafts and records in two dictionaries; `error` is raised by the next writes."""

    clock: FakeClock = field(default_factory=FakeClock)
    drafts: dict[RecordId, Draft] = field(default_factory=dict)
    records: dict[RecordId, Record] = field(default_factory=dict)
    saves: list[Draft] = field(default_factory=list)
    granted: dict[RecordId, tuple[Grant, ...]] = field(default_factory=dict)
    error: HallpassError | None = None
    made: int = 0
    needs: FakeNeeds = field(default_factory=FakeNeeds)
    clause_notes: FakeClauseNotes = field(default_factory=FakeClauseNotes)
    pictures: NoPictures = field(default_factory=NoPictures)
    people: FakePeople = field(default_factory=FakePeople)

    def begin(self, kind: Kind, *, happened: Moment | None = None) -> Draft:
        self.made += 1
        now = self.clock.now()
        moment = Moment.at(now)
        new = RecordId(uuid7(now + timedelta(milliseconds=self.made), bytes(10)))
        return Draft(Record(new, kind, happened or moment, moment, now, empty_body(kind)))

    def open(self, record_id: RecordId) -> Draft:
        if record_id in self.drafts:
            return self.drafts[record_id]
        if record_id not in self.records:
            raise NotFound
        return Draft(self.records[record_id], RevisionId(f"r{self.made}"))

    def read(self, record_id: RecordId) -> Entry:
        if record_id not in self.records:
            raise NotFound
        return Entry(self.records[record_id], self.grants(record_id), 1)

    def save_draft(self, draft: Draft) -> datetime:
        self._refuse()
        self.drafts[draft.record.id] = draft
        self.saves.append(draft)
        return self.clock.now()

    def keep(self, draft: Draft) -> Changes:
        self._refuse()
        self.drafts.pop(draft.record.id, None)
        if draft.record.body == empty_body(draft.record.kind):
            return Changes()
        self.records[draft.record.id] = replace(draft.record, changed_at=self.clock.now())
        return Changes(frozenset({draft.record.kind}), frozenset({draft.record.id}))

    def add(self, draft: Draft, *tags: str) -> RecordId:
        """Put a record in, as if it had been kept earlier."""
        self.records[draft.record.id] = replace(draft.record, tags=tuple(tags))
        return draft.record.id

    def tags(self) -> tuple[TagCount, ...]:
        found = (tag for record in self.records.values() for tag in record.tags)
        return tuple(TagCount(tag, 1) for tag in sorted(set(found)))

    def grants(self, record_id: RecordId) -> tuple[Grant, ...]:
        return self.granted.get(record_id, ())

    def set_grants(self, record_id: RecordId, audience: Audience, fields: Iterable[str]) -> Changes:
        if record_id not in self.records:
            raise NotFound
        others = [grant for grant in self.grants(record_id) if grant.audience is not audience]
        now = self.clock.now()
        wanted = [Grant(record_id, name, audience, now) for name in sorted(fields)]
        self.granted[record_id] = (*others, *wanted)
        return Changes.to(self.records[record_id])

    def _refuse(self) -> None:
        if self.error is not None:
            raise self.error
