"""Needs as cards with their history, marks of how met they are, and what hangs on them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import cast

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.need import MET, MET_STEPS, NeedBody
from hallpass_desktop.domain.pointing import NEED, NeedChoice
from hallpass_desktop.domain.record import Audience, Draft, Kind, Record
from hallpass_desktop.domain.request import RequestBody, asks_to_look_again
from hallpass_desktop.domain.wall_time import instant_of, wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import grants, readings, records, rows, several
from hallpass_desktop.storage.readings import ALWAYS, Span

__all__ = ["NEED", "NeedCard", "Needs", "RequestCard"]

MOST_PAGES = 12


@dataclass(frozen=True, slots=True)
class NeedCard:
    """One need with its marks in order of time (0 not met to 4 met)."""

    id: RecordId
    body: NeedBody
    marks: tuple[Reading, ...] = ()
    audiences: frozenset[Audience] = frozenset()

    @property
    def met_now(self) -> int | None:
        """How met it was when it was last marked; None if it never was."""
        return round(self.marks[-1].value) if self.marks else None


@dataclass(frozen=True, slots=True)
class RequestCard:
    """One request as it is kept."""

    id: RecordId
    need: RecordId
    body: RequestBody


class Needs:
    """Everything about needs that is more than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def cards(self) -> tuple[NeedCard, ...]:
        """Every need outside the trash, the oldest first; resting ones included."""
        connection = self._desk.connection
        ids = rows.of_kind(connection, Kind.NEED)
        marks = readings.marks(connection, ids, MET, ALWAYS)
        return tuple(self._card(need, marks.get(need, ())) for need in ids)

    def cards_today(self) -> tuple[NeedCard, ...]:
        """Every need with its marks of today and the last one before; years of others stay put."""
        connection, today = self._desk.connection, self._today()
        ids = rows.of_kind(connection, Kind.NEED)
        marks = readings.marks(connection, ids, MET, today)
        last = readings.last_marks(connection, ids, MET, today.first)
        return tuple(
            self._card(need, (*filter(None, [last.get(need)]), *marks.get(need, ())))
            for need in ids
        )

    def card(self, need: RecordId) -> NeedCard:
        """One need. Raises NotFound."""
        marks = readings.marks(self._desk.connection, [need], MET, ALWAYS)
        return self._card(need, marks.get(need, ()))

    def mark(self, need: RecordId, step: int, note: str = "") -> Changes:
        """Say how met it is now; a second mark on one day takes the place of the first.

        `step` is 0 (not met) to 4 (met). Raises ValueError for another, NotFound without the need.
        """
        if step not in MET_STEPS:
            raise ValueError("a need is met in steps from 0 to 4")
        marking = Reading(MET, self._desk.now(), step, note.strip())
        return self._put(need, self._today(), (marking,))

    def forget_mark(self, need: RecordId, at: datetime) -> Changes:
        """Remove the mark that was made at this instant. Raises NotFound."""
        return self._put(need, Span(at, at + timedelta(microseconds=1)), ())

    def set_resting(self, need: RecordId, *, is_resting: bool) -> Changes:
        """Stop asking about a need for now, or ask again. Raises NotFound."""
        changes = self._rest(need, is_resting)
        self._desk.undo.push(Undo.REST, changes, lambda: self._rest(need, not is_resting))
        return changes

    def requests(self, need: RecordId) -> tuple[RequestCard, ...]:
        """What was or may be asked for, the oldest first."""
        return tuple(map(_request, several.below(self._desk.connection, need, Kind.REQUEST)))

    def requests_due(self, today: date) -> tuple[RequestCard, ...]:
        """The requests whose day to look again has come."""
        every = map(_request, several.of_kind(self._desk.connection, Kind.REQUEST))
        return tuple(each for each in every if asks_to_look_again(each.body, today))

    def begin_request(self, need: RecordId) -> Draft:
        """A new, empty request that belongs to a need, in memory only."""
        return self._drafts.begin_below(need, Kind.REQUEST)

    def pages_about(self, need: RecordId, limit: int = MOST_PAGES) -> tuple[Row, ...]:
        """The newest pages outside the trash that point at a need."""
        return rows.pointing_at(self._desk.connection, need, limit)

    def choices(self, pointed: Iterable[RecordId] = ()) -> tuple[NeedChoice, ...]:
        """Every need there is, then those of `pointed` that are in the trash; the oldest first."""
        connection = self._desk.connection
        living = rows.of_kind(connection, Kind.NEED)
        gone = [each for each in pointed if each not in living and records.exists(connection, each)]
        return tuple(_choice(records.read(connection, need)) for need in (*living, *gone))

    def write_down(self, body: NeedBody) -> Changes:
        """Keep a new need."""
        draft = self._drafts.begin(Kind.NEED, None)
        record = replace(draft.record, body=body)
        return self._drafts.keep(replace(draft, record=record))

    def _card(self, need: RecordId, marks: tuple[Reading, ...]) -> NeedCard:
        connection = self._desk.connection
        body = cast("NeedBody", records.read(connection, need).body)
        audiences = frozenset(grant.audience for grant in grants.of(connection, need))
        return NeedCard(need, body, marks, audiences)

    def _today(self) -> Span:
        """The day on the wall calendar, as instants: 23 or 25 hours where the clocks change."""
        zone = self._desk.clock.zone()
        midnight = datetime.combine(wall(self._desk.clock.now(), zone), time())
        days = (midnight, midnight + timedelta(days=1))
        return Span(*(instant_of(shown, zone) for shown in days))

    def _put(self, need: RecordId, span: Span, marks: Iterable[Reading]) -> Changes:
        wanted = tuple(marks)
        before = readings.marks(self._desk.connection, [need], MET, span).get(need, ())
        changes = self._put_marks(need, span, wanted)
        self._desk.undo.push(Undo.MARK, changes, lambda: self._put_marks(need, span, before))
        return changes

    def _put_marks(self, need: RecordId, span: Span, marks: tuple[Reading, ...]) -> Changes:
        connection = self._desk.connection
        record = records.read(connection, need)
        with self._desk.transaction():
            readings.unmark(connection, need, MET, span)
            for each in marks:
                readings.mark(connection, need, each)
        return Changes.to(record, Undo.MARK)

    def _rest(self, need: RecordId, is_resting: bool) -> Changes:
        return put_answers(self._desk, self._drafts, need, Undo.REST, is_resting=is_resting)


def _request(record: Record) -> RequestCard:
    need = RecordId(record.parent or "")
    return RequestCard(record.id, need, cast("RequestBody", record.body))


def _choice(record: Record) -> NeedChoice:
    body = cast("NeedBody", record.body)
    is_trashed = record.trashed_at is not None
    return NeedChoice(record.id, body.title.strip(), body.group, body.is_resting, is_trashed)
