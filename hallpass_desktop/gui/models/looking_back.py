"""Looking back at a repair plan: the next look, the last answers, and two lines over time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.evaluation import HURT, LEAN
from hallpass_desktop.domain.evaluation_due import INTERVALS
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.points import FEWEST_TO_DRAW, Point, by_step, step_for
from hallpass_desktop.domain.record import Record
from hallpass_desktop.domain.repair_course import Course, course
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Mark, Series
from hallpass_desktop.gui.charts.looks import looks_for
from hallpass_desktop.gui.models.chart_marks import marks_on_chart
from hallpass_desktop.gui.models.evaluations import Beside, compared, looks
from hallpass_desktop.gui.words import Vocabulary

if TYPE_CHECKING:
    from hallpass_desktop.services.evaluations import Evaluation
    from hallpass_desktop.services.journal import Journal

LINES = (LEAN, HURT)
NAMED_DAYS = 4
LONGEST = max(INTERVALS.values())


@dataclass(frozen=True, slots=True)
class Lookings:
    """Every evaluation of a plan in order of time, the day of the next one, and the own marks."""

    every: "tuple[Evaluation, ...]" = ()
    next_day: date | None = None
    marks: tuple[ChartMark, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class LookingText(Discreet):
    """What is empty is not shown."""

    next_look: str
    last: str  # when somebody looked last
    beside: Beside
    onward: str
    earlier: tuple[tuple[RecordId, str, str], ...]  # its name, and its day
    chart: Chart | None


def found(journal: "Journal", plan: RecordId, today: date) -> Lookings:
    """On the worker: what the page of a plan shows of its evaluations."""
    evaluations = journal.repair_plans.evaluations
    every = evaluations.of(plan)
    days = _days(every)
    marks = journal.chart_marks.of(days) if days is not None else ()
    return Lookings(every, evaluations.next_day(plan, today), marks)


def looking_said(plan: Record, lookings: Lookings, said: Vocabulary, today: date) -> LookingText:
    """All of it in words; the last look stands beside what came before it."""
    *before, last = looks(plan, lookings.every)
    body = cast("RepairPlanBody", plan.body)
    newest = lookings.every[-1] if lookings.every else None
    onward = newest.body.onward if newest is not None else ""
    return LookingText(
        next_look=_next_look(body, lookings.next_day, today),
        last=_last(newest, today) if newest is not None else "",
        beside=compared(last, before, said) if newest is not None else Beside(),
        onward=said.choice("onward", onward) if onward else "",
        earlier=tuple(_named(each, said, today) for each in reversed(lookings.every)),
        chart=_chart(body, lookings, said),
    )


def _next_look(body: RepairPlanBody, day: date | None, today: date) -> str:
    translate = QCoreApplication.translate
    if course(body) is not Course.GOES_ON:
        return ""
    if not body.look_every:
        return translate("Repair", "No day is set. You can look at it whenever you like.")
    if day is None:
        return ""
    pattern = (
        translate("Repair", "The next look is from {day} on.")
        if day > today
        else translate("Repair", "The day to look at it has come: {day}.")
    )
    return pattern.format(day=locale_text.dated(day, today))


def _last(evaluation: "Evaluation", today: date) -> str:
    #: {day} is "Yesterday" or "Thursday 14 November"
    pattern = QCoreApplication.translate("Repair", "Last looked at: {day}.")
    return pattern.format(day=locale_text.happened(evaluation.at, today))


def _named(evaluation: "Evaluation", said: Vocabulary, today: date) -> tuple[RecordId, str, str]:
    body = evaluation.body
    name = body.title.strip() or (said.choice("onward", body.onward) if body.onward else "")
    standing_for_it = QCoreApplication.translate("Repair", "A look without a title")
    return evaluation.id, name or standing_for_it, locale_text.happened(evaluation.at, today)


def _chart(body: RepairPlanBody, lookings: Lookings, said: Vocabulary) -> Chart | None:
    """The two numbers over time; None while there is no line to draw."""
    days = _days(lookings.every)
    if days is None:
        return None
    step = step_for(days.first, days.last)
    shapes = looks_for(LINES, LINES)
    lines = tuple(
        Series(name, said.field(name), points, _names()[name], _value(points), shapes[name])
        for name in LINES
        if (points := by_step(_values(name, lookings.every), step))
    )
    if not any(len(line.points) >= FEWEST_TO_DRAW for line in lines):
        return None
    first = step.start(days.first)
    ticks, below = axes.numbers(), axes.days(first, days.last, step, NAMED_DAYS)
    marks = (*marks_on_chart(lookings.marks), *_pauses(body, days))
    apart = 2 * INTERVALS.get(body.look_every, LONGEST)
    return Chart(first, days.last, lines, ticks, below, step, marks, apart=apart)


def _values(name: str, every: "Iterable[Evaluation]") -> Iterator[tuple[date, float]]:
    for each in every:
        value = getattr(each.body, name)
        if value is not None:
            yield each.at.local.date(), float(value)


def _pauses(body: RepairPlanBody, days: Days) -> Iterator[Mark]:
    name = QCoreApplication.translate("Repair", "At rest")
    for rest in body.rests:
        if days.first <= rest.since <= days.last:
            yield Mark(rest.since, name)


def _days(every: "tuple[Evaluation, ...]") -> Days | None:
    if not every:
        return None
    return Days(every[0].at.local.date(), every[-1].at.local.date())


def _names() -> dict[str, str]:
    """What stands at the end of a line."""
    translate = QCoreApplication.translate
    return {LEAN: translate("Repair", "I can lean"), HURT: translate("Repair", "It hurts")}


def _value(points: Sequence[Point]) -> str:
    return locale_text.number(points[-1].value)
