"""The steps of a repair plan week by week, as a table that holds nothing but words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_weeks import StepWeek, says_something, step_weeks, weeks_shown
from hallpass_desktop.domain.week import Week, week_of
from hallpass_desktop.services.repair_steps import PlanStep

MANY = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """Which weeks are wanted: eight, so many weeks before the one of today."""

    today: date
    first_weekday: int
    back: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class StepRow(Discreet):
    """One step in every week that is shown."""

    step: PlanStep
    weeks: tuple[StepWeek, ...]


@dataclass(frozen=True, slots=True, repr=False)
class WeekTable(Discreet):
    """The weeks that are shown, a row for each step that says something in them."""

    weeks: tuple[Week, ...] = ()
    rows: tuple[StepRow, ...] = ()
    back: int = 0
    has_earlier: bool = False


NO_WEEKS = WeekTable()


def week_table(plan: RepairPlanBody, steps: Iterable[PlanStep], asked: Asked) -> WeekTable:
    """On the worker: years of marks are gone through here."""
    every = tuple(steps)
    shown = weeks_shown(asked.today, asked.first_weekday, MANY, asked.back)
    rows = tuple(
        StepRow(
            step.lately(),
            step_weeks(plan, step.body, step.written, step.marks, shown, asked.today),
        )
        for step in every
    )
    said = tuple(row for row in rows if says_something(row.weeks))
    first = min((_begins(step) for step in every), default=asked.today)
    has_earlier = week_of(first, asked.first_weekday).first < shown[0].first
    return WeekTable(shown, said, asked.back, has_earlier)


def _begins(step: PlanStep) -> date:
    """Its first day: written, begun or marked, whichever came first."""
    return min(step.written, step.body.starts or step.written, *(each.day for each in step.marks))
