"""Check-ins that ask to be made: when, which, and what somebody says to them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from hallpass_desktop.domain import agreement_log
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.errors import HistoryBroken, NotFound
from hallpass_desktop.domain.ids import RecordId, ScheduleId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.recurrence import A_DAY, OccurrenceId, Rule
from hallpass_desktop.domain.schedule import (
    Due,
    Schedule,
    begun,
    ended,
    has,
    moved,
    next_asking,
    standing,
)
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, schedules, versions

A_WHILE = timedelta(hours=3)


class NotNow(StrEnum):
    """When one is asked again that does not suit now."""

    LATER = "later"
    TOMORROW = "tomorrow"


class Schedules:
    """Nothing here counts what was missed, and every change can be taken back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> tuple[Schedule, ...]:
        """All schedules outside the trash, the next one first."""
        return schedules.every(self._desk.connection)

    def of(self, record_id: RecordId) -> tuple[Schedule, ...]:
        """The schedules of one record, in the trash or not."""
        return schedules.of(self._desk.connection, record_id)

    def read(self, schedule_id: ScheduleId) -> Schedule:
        """One schedule. Raises NotFound."""
        return schedules.read(self._desk.connection, schedule_id)

    def rests(self, schedule: Schedule) -> bool:
        """Whether it asks for nothing, because its agreement is paused or has ended.

        Nothing is stored for that: when both go on, it asks again by itself. It also rests while
        the history is broken, which may hide a pause; Today says so (agreement_calls.py).
        """
        record = schedule.record
        if record is None or records.kinds_of(self._desk.connection, {record}) != {Kind.AGREEMENT}:
            return False
        try:
            log = versions.of(self._desk.connection, record)
        except HistoryBroken:
            return True
        state = agreement_log.standing(row.entry for row in log).state
        return state in {State.PAUSED, State.ENDED}

    def due(self, at: datetime | None = None) -> tuple[Due, ...]:
        """What waits now, or waited then, the longest first; at most one of each schedule."""
        now, zone = at or self._desk.now(), self._desk.zone()
        found = [due for each in self._running() if (due := standing(each, now, zone))]
        return tuple(sorted(found, key=_since_when))

    def next_due_instant(self) -> datetime | None:
        """When something is next asked for, in UTC, and not what: all that a lock may leave."""
        now, zone = self._desk.now(), self._desk.zone()
        found = (next_asking(each, now, zone) for each in self._running())
        return min((at for at in found if at), default=None)

    def make(
        self, form: str, rule: Rule, *, record: RecordId | None = None, ends_on: date | None = None
    ) -> Changes:
        """Ask for a check-in from now on, by itself or for a record. Raises NotFound."""
        if record is not None and not records.exists(self._desk.connection, record):
            raise NotFound
        new = Schedule(ScheduleId(self._desk.new_id()), form, rule, record, ends_on)
        changes = self._add(begun(new, self._desk.now(), self._desk.zone()))
        self._desk.undo.push(Undo.SCHEDULE, changes, lambda: self._remove(new))
        return changes

    def change(
        self, schedule_id: ScheduleId, rule: Rule, *, ends_on: date | None = None
    ) -> Changes:
        """Ask at other times; what was answered stays answered. Raises NotFound."""
        before = self.read(schedule_id)
        if (rule, ends_on) == (before.rule, before.ends_on):
            return Changes()
        after = replace(before, rule=rule, ends_on=ends_on)
        return self._change(before, moved(before, after, self._desk.now(), self._desk.zone()))

    def remove(self, schedule_id: ScheduleId) -> Changes:
        """Never ask again, and forget that it was asked. Raises NotFound."""
        before = self.read(schedule_id)
        changes = self._remove(before)
        self._desk.undo.push(Undo.SCHEDULE, changes, lambda: self._add(before))
        return changes

    def mark_done(self, schedule_id: ScheduleId, occurrence: OccurrenceId) -> Changes:
        """It was made; saying so twice is saying so once. Raises NotFound."""
        return self._answer(schedule_id, occurrence)

    def skip(self, schedule_id: ScheduleId, occurrence: OccurrenceId) -> Changes:
        """It is left out, and nothing remembers why. Raises NotFound."""
        return self._answer(schedule_id, occurrence)

    def answer(self, due: Due) -> Changes:
        """The same without a step that takes it back. Raises NotFound."""
        before = self._knowing(due.schedule, due.occurrence)
        return self._put(before.answer(due.occurrence), Undo.CHECK_IN)

    def snooze(self, schedule_id: ScheduleId, occurrence: OccurrenceId, until: NotNow) -> Changes:
        """Ask again in three hours, or tomorrow at this time. Raises NotFound."""
        before = self._knowing(schedule_id, occurrence)
        shown = wall(self._desk.now(), self._desk.zone())
        again = shown + (A_DAY if until is NotNow.TOMORROW else A_WHILE)
        return self._change(before, before.put_off(occurrence, again), Undo.CHECK_IN)

    def pause(self, schedule_id: ScheduleId) -> Changes:
        """Ask for nothing until it is resumed. Raises NotFound."""
        before = self.read(schedule_id)
        return self._change(before, before.paused(True))

    def resume(self, schedule_id: ScheduleId) -> Changes:
        """Ask again. Raises NotFound."""
        before = self.read(schedule_id)
        return self._change(before, before.paused(False))

    def end(self, schedule_id: ScheduleId) -> Changes:
        """Ask for nothing any more, and keep the schedule to be looked at. Raises NotFound."""
        before = self.read(schedule_id)
        return self._change(before, ended(before, self._desk.now(), self._desk.zone()))

    def _running(self) -> Iterator[Schedule]:
        running = schedules.running(self._desk.connection)
        return (each for each in running if not self.rests(each))

    def _answer(self, schedule_id: ScheduleId, occurrence: OccurrenceId) -> Changes:
        before = self._knowing(schedule_id, occurrence)
        return self._change(before, before.answer(occurrence), Undo.CHECK_IN)

    def _knowing(self, schedule_id: ScheduleId, occurrence: OccurrenceId) -> Schedule:
        schedule = self.read(schedule_id)
        if not has(schedule, occurrence):
            raise NotFound
        return schedule

    def _change(self, before: Schedule, after: Schedule, code: Undo = Undo.SCHEDULE) -> Changes:
        if before == after:
            return Changes()
        changes = self._put(after, code)
        self._desk.undo.push(code, changes, lambda: self._put(before, code))
        return changes

    def _put(self, schedule: Schedule, code: Undo) -> Changes:
        with self._desk.transaction():
            schedules.change(self._desk.connection, schedule, self._next(schedule))
        return self._touched(schedule, code)

    def _add(self, schedule: Schedule) -> Changes:
        with self._desk.transaction():
            schedules.add(self._desk.connection, schedule, self._next(schedule))
        return self._touched(schedule, Undo.SCHEDULE)

    def _remove(self, schedule: Schedule) -> Changes:
        with self._desk.transaction():
            schedules.remove(self._desk.connection, schedule.id)
        return self._touched(schedule, Undo.SCHEDULE)

    def _next(self, schedule: Schedule) -> Moment | None:
        zone = self._desk.zone()
        at = next_asking(schedule, self._desk.now(), zone)
        return Moment.at(at.astimezone(zone)) if at else None

    def _touched(self, schedule: Schedule, code: Undo) -> Changes:
        ids = frozenset({schedule.record} if schedule.record else ())
        kinds = records.kinds_of(self._desk.connection, ids)
        return Changes(kinds, ids, code, frozenset({schedule.id}))


def _since_when(due: Due) -> datetime:
    return due.when.instant
