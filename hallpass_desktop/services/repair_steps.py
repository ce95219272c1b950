"""Steps of a repair plan: which there are, their marks, and whether openness is still wanted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import cast

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.repair_marks import (
    SERIES,
    Marked,
    Source,
    StepMark,
    lately,
    may_be,
    series_of,
)
from hallpass_desktop.domain.repair_step import RepairStepBody, not_wanted, wanted_until
from hallpass_desktop.domain.wall_time import instant_of, wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import readings, records, rows
from hallpass_desktop.storage.readings import ALWAYS, Span

A_DAY = timedelta(days=1)
NOON = time(12)


@dataclass(frozen=True, slots=True, repr=False)
class PlanStep(Discreet):
    """One step as it is kept, the day it was written down, and its marks in order of time."""

    id: RecordId
    body: RepairStepBody
    written: date
    marks: tuple[StepMark, ...] = ()

    def lately(self) -> "PlanStep":
        """The same with the latest marks alone, for what is to be shown and not counted."""
        return replace(self, marks=lately(self.marks))


class RepairSteps:
    """Everything about steps that is more than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def of(self, plan: RecordId) -> tuple[PlanStep, ...]:
        """The steps of a plan outside the trash, the oldest first."""
        ids = rows.children(self._desk.connection, plan, Kind.STEP)
        marks = self._marks(ids)
        return tuple(self._step(each, marks[each]) for each in ids)

    def begin(self, plan: RecordId, body: RepairStepBody | None = None) -> Draft:
        """A new step of a plan, in memory only; what is known of it can be given."""
        draft = self._drafts.begin_below(plan, Kind.STEP)
        known = body or RepairStepBody()
        return replace(draft, record=replace(draft.record, body=known))

    def mark(
        self, step: RecordId, marked: Marked, value: int, day: date, source: Source, note: str = ""
    ) -> Changes:
        """Say that it was done, or felt, on a day; a second such mark of one day replaces it.

        Raises ValueError for a day to come or a value that there is not, NotFound without it.
        """
        now, zone = self._desk.now(), self._desk.zone()
        today = wall(now, zone).date()
        if day > today or not may_be(marked, value):
            raise ValueError("there is no such mark")
        at = now if day == today else instant_of(datetime.combine(day, NOON), zone)
        reading = Reading(series_of(marked, source), at, value, note.strip())
        return self._put(step, reading.series, day, (reading,))

    def unmark(self, step: RecordId, mark: StepMark) -> Changes:
        """Take a mark back. Raises NotFound without the step."""
        return self._put(step, series_of(mark.marked, mark.source), mark.day, ())

    def want_until(self, step: RecordId, day: date) -> Changes:
        """Openness is still wanted, until a later day. Raises ValueError, NotFound."""
        return self._change(step, wanted_until(self._body(step), day))

    def want_no_longer(self, step: RecordId) -> Changes:
        """Openness is not wanted any longer, and ends. Raises NotFound."""
        today = wall(self._desk.now(), self._desk.zone()).date()
        return self._change(step, not_wanted(self._body(step), today))

    def _step(self, step: RecordId, marks: tuple[StepMark, ...]) -> PlanStep:
        record = records.read(self._desk.connection, step)
        written = record.written.local.date()
        return PlanStep(step, cast("RepairStepBody", record.body), written, marks)

    def _marks(self, steps: Iterable[RecordId]) -> dict[RecordId, tuple[StepMark, ...]]:
        wanted = tuple(steps)
        found: dict[RecordId, list[StepMark]] = {step: [] for step in wanted}
        for series in SERIES:
            every = readings.marks(self._desk.connection, wanted, series, ALWAYS)
            for step, given in every.items():
                found[step].extend(self._marks_of(series, given))
        return {step: tuple(sorted(marks, key=_at)) for step, marks in found.items()}

    def _marks_of(self, series: str, given: Iterable[Reading]) -> Iterator[StepMark]:
        marked, source = SERIES[series]
        for each in given:
            day = wall(each.at, self._desk.zone()).date()
            yield StepMark(marked, source, each.at, day, round(each.value), each.note)

    def _body(self, step: RecordId) -> RepairStepBody:
        return cast("RepairStepBody", records.read(self._desk.connection, step).body)

    def _put(self, step: RecordId, series: str, day: date, marks: tuple[Reading, ...]) -> Changes:
        span = self._span(day)
        before = readings.marks(self._desk.connection, [step], series, span).get(step, ())
        changes = self._put_marks(step, series, span, marks)
        self._desk.undo.push(
            Undo.MARK, changes, lambda: self._put_marks(step, series, span, before)
        )
        return changes

    def _put_marks(
        self, step: RecordId, series: str, span: Span, marks: tuple[Reading, ...]
    ) -> Changes:
        connection = self._desk.connection
        record = records.read(connection, step)
        with self._desk.transaction():
            readings.unmark(connection, step, series, span)
            for each in marks:
                readings.mark(connection, step, each)
        return Changes.to(record, Undo.MARK)

    def _change(self, step: RecordId, body: RepairStepBody) -> Changes:
        before = self._body(step)
        changes = self._put_body(step, body)
        self._desk.undo.push(Undo.ANSWER, changes, lambda: self._put_body(step, before))
        return changes

    def _put_body(self, step: RecordId, body: RepairStepBody) -> Changes:
        """Write what was answered of openness; whatever else was written meanwhile stays."""
        answers = {"ends": body.ends, "let_go": body.let_go}
        return put_answers(self._desk, self._drafts, step, Undo.ANSWER, **answers)

    def _span(self, day: date) -> Span:
        """A day on the wall calendar, as instants."""
        days = (datetime.combine(day, time()), datetime.combine(day + A_DAY, time()))
        return Span(*(instant_of(shown, self._desk.zone()) for shown in days))


def _at(mark: StepMark) -> datetime:
    return mark.at
