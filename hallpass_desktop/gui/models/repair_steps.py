"""The steps of a repair plan in their columns, in words: whose mark it is, and nothing counted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.horizons import CONDITIONS, HORIZONS, Column, Horizon, columns
from hallpass_desktop.domain.repair_marks import (
    IN_PART,
    Marked,
    Source,
    StepMark,
    latest,
    latest_of_each,
)
from hallpass_desktop.domain.repair_plan import RepairPlanBody, said_of
from hallpass_desktop.domain.repair_step import (
    EACH_TIME,
    EVERY,
    ONCE,
    WEEKLY,
    RepairStepBody,
    asks_whether_wanted,
    is_over,
    lacks_end,
)
from hallpass_desktop.gui import locale_text, word_lists_steps
from hallpass_desktop.gui.models.agreement_calls import shortened
from hallpass_desktop.gui.models.untitled import step_title
from hallpass_desktop.gui.words import said
from hallpass_desktop.services.repair_steps import PlanStep

BETWEEN = " · "
LONGEST_TITLE = 140  # a card is for one glance; all of it stands in its editor


@dataclass(frozen=True, slots=True, repr=False)
class StepText(Discreet):
    """One step; `done` is the value of today's mark, or of its single one, and None without."""

    step: PlanStep
    title: str
    horizon: str
    line: str
    done: int | None
    done_lines: tuple[str, ...]
    felt: tuple[tuple[int, str], ...]
    wanted: str
    is_over: bool


@dataclass(frozen=True, slots=True, repr=False)
class ConditionText(Discreet):
    """What has to be so, and what was said of it."""

    code: str
    words: str
    said: str


@dataclass(frozen=True, slots=True, repr=False)
class ColumnText(Discreet):
    """A column: its heading, the horizons that stand in it, and what opens the next one."""

    column: Column
    heading: str
    horizons: str
    steps: tuple[StepText, ...] = ()
    conditions: tuple[ConditionText, ...] = ()


def columns_said(
    plan: RepairPlanBody, steps: Iterable[PlanStep], today: date
) -> tuple[ColumnText, ...]:
    """Now, Next and Later. A step that is for no horizon stands in Now, what is over at the end."""
    where, every = columns(said_of(plan)), tuple(steps)
    found = []
    for column in Column:
        here = tuple(horizon for horizon in HORIZONS if where[horizon] is column)
        own = [step for step in every if where[_horizon(step)] is column]
        own.sort(key=lambda step: (is_over(step.body, today), HORIZONS.index(_horizon(step))))
        found.append(
            ColumnText(
                column,
                _headings()[column],
                locale_text.listed(said(word_lists_steps.HORIZONS, each) for each in here),
                tuple(step_said(step, today) for step in own),
                tuple(_conditions(plan, here)),
            )
        )
    return tuple(found)


def step_said(step: PlanStep, today: date) -> StepText:
    """One step as its card shows it."""
    body = step.body
    return StepText(
        step=step,
        title=shortened(step_title(body.title), LONGEST_TITLE),
        horizon=said(word_lists_steps.HORIZONS, body.horizon) if body.horizon else "",
        line=facts_said(body, today),
        done=_done_now(step, today),
        done_lines=tuple(
            done_said(each, today) for each in latest_of_each(step.marks, Marked.DONE)
        ),
        felt=tuple(
            (each.value, felt_said(each, today)) for each in latest_of_each(step.marks, Marked.FELT)
        ),
        wanted=_wanted(body, today),
        is_over=is_over(body, today),
    )


def facts_said(body: RepairStepBody, today: date) -> str:
    """Who does it, how often, from when until when, and what it costs."""
    return _joined(*_facts(body, today))


def rhythm_said(body: RepairStepBody, today: date) -> str:
    """How often it is done; nothing where that was not said."""
    translate = QCoreApplication.translate
    times, days = body.times_a_week, body.every_days
    if body.rhythm == ONCE and body.by_day is not None:
        #: By which day a step is done: {day} is "14 Nov"
        pattern = translate("Repair", "By {day}")
        return pattern.format(day=locale_text.near_day(body.by_day, today))
    if body.rhythm == WEEKLY and times:
        return translate("Repair", "%n time(s) a week", "", times)
    if body.rhythm == EVERY and days:
        return translate("Repair", "Every %n day(s)", "", days)
    plain = {
        ONCE: translate("Repair", "Once"),
        WEEKLY: translate("Repair", "Some times a week"),
        EVERY: translate("Repair", "Every few days"),
        EACH_TIME: translate("Repair", "Each time it comes up"),
    }
    return plain.get(body.rhythm, "")


def done_said(mark: StepMark, today: date) -> str:
    """Done: Yesterday · Their mark, you wrote it down."""
    translate = QCoreApplication.translate
    if mark.value == IN_PART:
        #: {day} is "Yesterday" or "14 Nov"
        pattern = translate("Repair", "Done in part: {day}")
    else:
        #: {day} is "Yesterday" or "14 Nov"
        pattern = translate("Repair", "Done: {day}")
    return _joined(pattern.format(day=_day(mark.day, today)), mark.note, whose(mark.source))


def felt_said(mark: StepMark, today: date) -> str:
    """Felt: A little of it · “relieved” · Yesterday · Your mark."""
    translate = QCoreApplication.translate
    #: {how} is "A little of it"
    felt = translate("Repair", "Felt: {how}").format(how=felt_word(mark.value))
    note = translate("Repair", "“{word}”").format(word=mark.note) if mark.note else ""
    return _joined(felt, note, _day(mark.day, today), whose(mark.source))


def taking_back(mark: StepMark, today: date) -> str:
    """What a menu says that takes a mark back, short enough for large text."""
    translate = QCoreApplication.translate
    if mark.marked is Marked.DONE:
        own, theirs = (
            translate("Repair", "Take back: done, {day}"),
            translate("Repair", "Take back: done, {day}, theirs"),
        )
    else:
        own, theirs = (
            translate("Repair", "Take back: felt, {day}"),
            translate("Repair", "Take back: felt, {day}, theirs"),
        )
    pattern = own if mark.source is Source.OWN else theirs
    return pattern.format(day=_day(mark.day, today))


def felt_word(value: int) -> str:
    """How much of it was felt, 0 to 3."""
    return QCoreApplication.translate("Vocabulary", word_lists_steps.FELT[value])


def whose(source: Source) -> str:
    """Whose mark it is, and how it came here."""
    translate = QCoreApplication.translate
    said_of = {
        Source.OWN: translate("Repair", "Your mark"),
        Source.TOLD: translate("Repair", "Their mark, you wrote it down"),
        Source.TOGETHER: translate("Repair", "Their mark, made together"),
    }
    return said_of[source]


def _joined(*parts: str) -> str:
    return BETWEEN.join(filter(None, parts))


def _day(day: date, today: date) -> str:
    is_near = 0 <= (today - day).days <= locale_text.NAMED_DAYS
    return locale_text.relative_day(day, today) if is_near else locale_text.near_day(day, today)


def _headings() -> dict[Column, str]:
    translate = QCoreApplication.translate
    return {
        Column.NOW: translate("Repair", "Now"),
        Column.NEXT: translate("Repair", "Next"),
        Column.LATER: translate("Repair", "Later"),
    }


def _horizon(step: PlanStep) -> Horizon:
    """What it is for; what is for nothing yet stands with the first."""
    code = step.body.horizon
    return Horizon(code) if code in set(Horizon) else Horizon.STEADY


def _conditions(plan: RepairPlanBody, here: Iterable[Horizon]) -> Iterator[ConditionText]:
    answers = said_of(plan)
    for horizon in here:
        for code in CONDITIONS[horizon]:
            words = said(word_lists_steps.CONDITIONS, code)
            yield ConditionText(code, words, answers.get(code, ""))


def _done_now(step: PlanStep, today: date) -> int | None:
    if step.body.rhythm == ONCE:
        last = latest(step.marks, Marked.DONE)
        return None if last is None else last.value
    of_today = [m.value for m in step.marks if m.marked is Marked.DONE and m.day == today]
    return max(of_today, default=None)


def _facts(body: RepairStepBody, today: date) -> Iterator[str]:
    yield said(word_lists_steps.DONE_BY, body.done_by) if body.done_by else ""
    yield rhythm_said(body, today)
    yield from _span(body, today)
    yield said(word_lists_steps.SIZES, body.size) if body.size else ""


def _span(body: RepairStepBody, today: date) -> Iterator[str]:
    translate = QCoreApplication.translate
    if body.starts is not None and body.starts > today:
        #: A step begins on a day: {day} is "14 Nov"
        pattern = translate("Repair", "From {day}")
        yield pattern.format(day=locale_text.near_day(body.starts, today))
    if lacks_end(body):
        yield translate("Repair", "No end yet")
    if body.ends is not None:
        if is_over(body, today):
            pattern = translate("Repair", "Ended on {day}")
        else:
            #: A step goes on until a day: {day} is "14 Nov"
            pattern = translate("Repair", "Until {day}")
        yield pattern.format(day=locale_text.near_day(body.ends, today))


def _wanted(body: RepairStepBody, today: date) -> str:
    if not asks_whether_wanted(body, today) or body.ends is None:
        return ""
    pattern = QCoreApplication.translate("Repair", "It ends on {day}. Is it still wanted?")
    return pattern.format(day=locale_text.dated(body.ends, today))
