"""Repair plans: which there are, what was said of what opens their horizons, and their parts."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.repair_plan import (
    OPENED_BY_WORDS,
    RepairPlanBody,
    condition_field,
    since_field,
    with_said,
)
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.evaluations import Evaluations
from hallpass_desktop.services.repair_course import RepairCourse
from hallpass_desktop.services.repair_steps import RepairSteps
from hallpass_desktop.services.set_offs import SetOffs
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, several


@dataclass(frozen=True, slots=True, repr=False)
class PlanName(Discreet):
    """One plan by its title or what happened, and the day of that."""

    id: RecordId
    title: str
    day: date


class RepairPlans:
    """Everything about repair plans that is more than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts
        self.steps = RepairSteps(desk, drafts)
        self.course = RepairCourse(desk, drafts)
        self.evaluations = Evaluations(desk, drafts)
        self.set_offs = SetOffs(desk, drafts)

    def all(self) -> tuple[PlanName, ...]:
        """Every plan outside the trash, the one that was begun last first."""
        return tuple(
            PlanName(each.id, _name(each), each.happened.local.date()) for each in self._read()
        )

    def going_on(self) -> tuple[Record, ...]:
        """The plans outside the trash that have not ended, the one that was begun last first."""
        every = self._read()
        return tuple(each for each in every if cast("RepairPlanBody", each.body).ended is None)

    def say(self, plan: RecordId, condition: str, said: str) -> Changes:
        """Say of a condition that it is so, or take back what was said. Raises NotFound."""
        before = self._body(plan)
        today = wall(self._desk.now(), self._desk.zone()).date()
        changes = self._put_said(plan, condition, with_said(before, condition, said, today))
        self._desk.undo.push(Undo.ANSWER, changes, lambda: self._put_said(plan, condition, before))
        return changes

    def _put_said(self, plan: RecordId, condition: str, wanted: RepairPlanBody) -> Changes:
        """Write the answer and what it opens; whatever else was written meanwhile stays."""
        names = (condition_field(condition), *map(since_field, OPENED_BY_WORDS))
        answers: dict[str, Any] = {name: getattr(wanted, name) for name in names}
        return put_answers(self._desk, self._drafts, plan, Undo.ANSWER, **answers)

    def _body(self, plan: RecordId) -> RepairPlanBody:
        return cast("RepairPlanBody", records.read(self._desk.connection, plan).body)

    def _read(self) -> list[Record]:
        every = several.of_kind(self._desk.connection, Kind.REPAIR_PLAN)
        return sorted(every, key=_begun, reverse=True)


def _name(record: Record) -> str:
    body = cast("RepairPlanBody", record.body)
    return body.title.strip() or body.what_happened.strip()


def _begun(record: Record) -> tuple[datetime, RecordId]:
    return record.written.instant, record.id
