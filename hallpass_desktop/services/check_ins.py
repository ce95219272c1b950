"""Check-ins: begun in one of their forms, answered when they were asked for, read as lines."""

from dataclasses import replace
from datetime import date, datetime
from typing import cast

from hallpass_desktop.domain.check_in import (
    CHECKPOINT,
    PULSE,
    PULSE_SCALES,
    CheckInBody,
    answers_for,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days, Period
from hallpass_desktop.domain.record import Draft, Kind, Record
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.schedules import Schedules
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import readings, records, tallies

Lines = dict[str, tuple[tuple[date, float], ...]]


class CheckIns:
    """What is more to check-ins than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts, trash: Trash, schedules: Schedules) -> None:
        self._desk = desk
        self._drafts = drafts
        self._trash = trash
        self._schedules = schedules

    def begin(self, form: str = PULSE, phase: str = "") -> Draft:
        """A new, empty check-in in memory, in one of the forms."""
        draft = self._drafts.begin(Kind.CHECK_IN, None)
        body = CheckInBody(form=form, phase=phase if form == CHECKPOINT else "")
        return replace(draft, record=replace(draft.record, body=body))

    def start(self, form: str, phase: str = "") -> RecordId:
        """The same on the disk, to be opened in its editor; left untouched, it leaves nothing."""
        draft = self.begin(form, phase)
        self._drafts.save(draft)
        return draft.record.id

    def keep(self, draft: Draft) -> Changes:
        """Keep a check-in; a new one is also the answer to those of its form that wait."""
        record = draft.record
        if records.exists(self._desk.connection, record.id):
            return self._drafts.keep(draft)
        with self._desk.together(Undo.KEPT):
            changes = self._drafts.keep(draft)
            self._desk.undo.push(Undo.KEPT, changes, lambda: self._trash.move_in([record.id]))
            if changes:
                for due in self._answered_by(cast("CheckInBody", record.body)):
                    changes |= self._schedules.mark_done(due.schedule, due.occurrence)
        return replace(changes, undo=Undo.KEPT if changes else "")

    def was_left(self, record: Record, saved_at: datetime) -> None:
        """Inside a transaction: one that a crash left answers what waited when it was written."""
        if record.kind is Kind.CHECK_IN:
            for due in self._answered_by(cast("CheckInBody", record.body), saved_at):
                self._schedules.answer(due)

    def put_away(self, draft: Draft) -> Changes:
        """Ask no more, and keep what was answered so far in the trash, for somebody who stops."""
        with self._desk.together(Undo.CHECK_IN):
            changes = self._drafts.keep(draft)
            if records.exists(self._desk.connection, draft.record.id):
                changes |= self._trash.trash([draft.record.id])
            for due in self._answered_by(cast("CheckInBody", draft.record.body)):
                changes |= self._schedules.skip(due.schedule, due.occurrence)
        return changes

    def lines(self, period: Period) -> tuple[Days, Lines]:
        """The scales of the pulse by day, whichever form they were answered in, and which days.

        Everything begins with the first answer.
        """
        connection, today = self._desk.connection, self._desk.clock.now().date()
        earliest = tallies.earliest_day(connection) if period is Period.ALL else None
        days = period.days(today, earliest)
        found = readings.by_day(connection, Kind.CHECK_IN, PULSE_SCALES, days)
        if period is Period.ALL:
            answered = (day for values in found.values() for day, _ in values)
            days = period.days(today, min(answered, default=today))
        return days, found

    def _answered_by(self, body: CheckInBody, at: datetime | None = None) -> tuple[Due, ...]:
        waiting = self._schedules.due(at)
        return tuple(due for due in waiting if answers_for(body, due.form, due.phase))
