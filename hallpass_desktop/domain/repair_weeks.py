"""The steps of a repair plan week by week: how each went, and what was felt; nothing added up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.horizons import Column, Horizon, columns
from hallpass_desktop.domain.promise import OnceBy, Promise
from hallpass_desktop.domain.promise_weeks import Went, row
from hallpass_desktop.domain.repair_course import stretch_of
from hallpass_desktop.domain.repair_marks import Marked, StepMark, done_days, latest
from hallpass_desktop.domain.repair_plan import RepairPlanBody, open_since, said_of
from hallpass_desktop.domain.repair_step import RepairStepBody, promise_of
from hallpass_desktop.domain.week import A_WEEK, Week, week_of


@dataclass(frozen=True, slots=True, repr=False)
class StepWeek(Discreet):
    """One step in one week: how it went, and the last mark of what was felt in it."""

    week: Week
    went: Went
    felt: StepMark | None = None


def weeks_shown(today: date, first_weekday: int, many: int, back: int) -> tuple[Week, ...]:
    """So many weeks in order, the last of them so many weeks before this one."""
    last = week_of(today, first_weekday).first - back * A_WEEK
    return tuple(Week(last - number * A_WEEK) for number in reversed(range(many)))


def step_weeks(
    plan: RepairPlanBody,
    step: RepairStepBody,
    written: date,
    marks: Sequence[StepMark],
    shown: Sequence[Week],
    today: date,
) -> tuple[StepWeek, ...]:
    """How a step went in these weeks, within its plan. The day is that on which it was written."""
    whole, in_part = done_days(marks)
    went = row(_promise(plan, step, written), whole, shown, today, in_part)
    return tuple(
        StepWeek(week, word, _felt_in(week, marks)) for week, word in zip(shown, went, strict=True)
    )


def says_something(weeks: Iterable[StepWeek]) -> bool:
    """Whether there is anything to show of a step in these weeks."""
    return any(each.went is not Went.DID_NOT_APPLY or each.felt is not None for each in weeks)


def _promise(plan: RepairPlanBody, step: RepairStepBody, written: date) -> Promise:
    """A step of a horizon that is not open yet is asked for on no day, and its marks still show."""
    horizon = Horizon(step.horizon) if step.horizon in set(Horizon) else Horizon.STEADY
    begins = max(written, open_since(plan, horizon) or written)
    promise = promise_of(step, begins)
    is_open = columns(said_of(plan))[horizon] is Column.NOW
    holds = promise.holds.within(stretch_of(plan, date.min))
    return Promise(promise.often if is_open else OnceBy(), holds)


def _felt_in(week: Week, marks: Iterable[StepMark]) -> StepMark | None:
    return latest((each for each in marks if week.has(each.day)), Marked.FELT)
