"""Evaluations of repair plans: which there are, and when the next one is due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.evaluation_due import IS_NAMED, is_due, next_look
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Draft, Kind, Record
from hallpass_desktop.domain.repair_course import Course, course, stretch_of
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.storage import records, several


class PlanCall(StrEnum):
    """What a plan asks for on a day."""

    LOOK = "look"
    MAY_DECIDE = "may_decide"  # the day before which nothing was to be decided has come


@dataclass(frozen=True, slots=True, repr=False)
class Called(Discreet):
    """One thing that a plan asks for, and since which day."""

    plan: RecordId
    title: str
    call: PlanCall
    day: date

    @property
    def is_look(self) -> bool:
        """Whether it is to be looked at again."""
        return self.call is PlanCall.LOOK


@dataclass(frozen=True, slots=True, repr=False)
class Evaluation(Discreet):
    """One evaluation, and when it was about."""

    id: RecordId
    at: Moment
    body: EvaluationBody


class Evaluations:
    """Everything about evaluations that is more than writing them down."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def of(self, plan: RecordId) -> tuple[Evaluation, ...]:
        """The evaluations of a plan outside the trash, in order of time."""
        every = several.below(self._desk.connection, plan, Kind.EVALUATION)
        return tuple(sorted(map(_evaluation, every), key=_when))

    def begin(self, plan: RecordId) -> Draft:
        """A new evaluation of a plan, in memory only."""
        return self._drafts.begin_below(plan, Kind.EVALUATION)

    def next_day(self, plan: RecordId, today: date) -> date | None:
        """When it is looked at again; None while nobody knows. Raises NotFound."""
        return self._next_day(records.read(self._desk.connection, plan), today)

    def today(self, today: date) -> tuple[Called, ...]:
        """What every plan that goes on asks for on this day, the longest waiting first."""
        every = several.of_kind(self._desk.connection, Kind.REPAIR_PLAN)
        found = (called for each in every for called in self._calls(each, today))
        return tuple(sorted(found, key=lambda called: (called.day, called.plan)))

    def _calls(self, record: Record, today: date) -> Iterable[Called]:
        body = cast("RepairPlanBody", record.body)
        if course(body) is not Course.GOES_ON:
            return
        title = body.title.strip()
        if body.not_before is not None and body.not_before <= today < body.not_before + IS_NAMED:
            yield Called(record.id, title, PlanCall.MAY_DECIDE, body.not_before)
        day = self._next_day(record, today)
        if day is not None and is_due(day, today):
            yield Called(record.id, title, PlanCall.LOOK, day)

    def _next_day(self, plan: Record, today: date) -> date | None:
        body = cast("RepairPlanBody", plan.body)
        holds = stretch_of(body, plan.written.local.date())
        looked = (each.at.local.date() for each in self.of(plan.id))
        return next_look(holds, body.look_every, looked, today)


def _evaluation(record: Record) -> Evaluation:
    return Evaluation(record.id, record.happened, cast("EvaluationBody", record.body))


def _when(evaluation: Evaluation) -> tuple[datetime, RecordId]:
    return evaluation.at.instant, evaluation.id
