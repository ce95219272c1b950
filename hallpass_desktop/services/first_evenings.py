"""First evenings: which of them somebody wanted to look at again by now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.first_evening import FirstEveningBody, looks_again
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.plan_from_evening import Taken, plan_from
from hallpass_desktop.domain.pointing import NOTE
from hallpass_desktop.domain.record import Kind, Pointer, Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, rows, several

_MOST_POINTING = 50


@dataclass(frozen=True, slots=True, repr=False)
class LookAgain(Discreet):
    """An evening whose day to look again has come: its name, never its words."""

    id: RecordId
    title: str
    day: date


@dataclass(frozen=True, slots=True)
class Begun:
    """A repair plan that belongs to an evening, and what had to change for it."""

    plan: RecordId
    changes: Changes


class FirstEvenings:
    """Names an evening for a while, and leaves it in peace."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def to_look_at(self, now: datetime) -> tuple[LookAgain, ...]:
        """Those outside the trash whose day has come within a week, the oldest first."""
        return tuple(sorted(self._found(now), key=lambda each: each.day))

    def let_rest(self, evening: RecordId) -> Changes:
        """Take the day to look again off an evening; nothing else changes. Raises NotFound."""
        with self._desk.transaction():
            self._drafts.keep_waiting([evening])
            record = records.read(self._desk.connection, evening)
            before = cast("FirstEveningBody", record.body)
            if before.look_again_on is None:
                return Changes()
            changes = self._put(record, None, "")
        day, part = before.look_again_on, before.look_again_part
        self._desk.undo.push(Undo.EVENING, changes, lambda: self._name_again(evening, day, part))
        return changes

    def to_plan(self, evening: RecordId, words: Taken) -> Begun:
        """The plan that was begun from an evening, or a new one with its words. Raises NotFound."""
        for row in rows.pointing_at(self._desk.connection, evening, _MOST_POINTING):
            if row.kind is Kind.REPAIR_PLAN:
                return Begun(row.id, Changes())
        written = records.read(self._desk.connection, evening)
        draft = self._drafts.begin(Kind.REPAIR_PLAN, written.happened)
        record = replace(
            draft.record,
            body=plan_from(cast("FirstEveningBody", written.body), words),
            links=(Pointer(NOTE, evening),),
        )
        return Begun(record.id, self._drafts.keep(replace(draft, record=record)))

    def _found(self, now: datetime) -> Iterator[LookAgain]:
        for each in several.of_kind(self._desk.connection, Kind.FIRST_EVENING):
            body = cast("FirstEveningBody", each.body)
            if body.look_again_on is not None and looks_again(body, now):
                yield LookAgain(each.id, body.title.strip(), body.look_again_on)

    def _name_again(self, evening: RecordId, day: date, part: str) -> Changes:
        with self._desk.transaction():
            self._drafts.keep_waiting([evening])
            return self._put(records.read(self._desk.connection, evening), day, part)

    def _put(self, record: Record, day: date | None, part: str) -> Changes:
        body = replace(
            cast("FirstEveningBody", record.body), look_again_on=day, look_again_part=part
        )
        revisit(self._desk, record.changed(body, self._desk.now()))
        return Changes.to(record, Undo.EVENING)
