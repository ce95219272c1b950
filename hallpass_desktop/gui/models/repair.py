"""A repair plan as its page shows it: in words, one part after the other, and nothing added up."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Entry, Row
from hallpass_desktop.domain.person import Person, is_there_to_help
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody, impacts, is_waiting, weight
from hallpass_desktop.gui import locale_text, word_lists_repair
from hallpass_desktop.gui.models.agreement_calls import shortened
from hallpass_desktop.gui.models.flare_up import own_limits
from hallpass_desktop.gui.models.looking_back import Lookings, found
from hallpass_desktop.gui.words import Vocabulary, said
from hallpass_desktop.services.repair_plans import PlanName
from hallpass_desktop.services.repair_steps import PlanStep
from hallpass_desktop.services.repair_weeks import NO_WEEKS, Asked, WeekTable, week_table
from hallpass_desktop.services.set_offs import SetOff

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True)
class RepairView:
    """The names of all plans, and the one that is shown with its steps and looks."""

    every: tuple[PlanName, ...] = ()
    entry: Entry | None = None
    steps: tuple[PlanStep, ...] = ()
    set_offs: tuple[SetOff, ...] = ()
    people: tuple[Person, ...] = ()
    lookings: Lookings = field(default_factory=Lookings)
    weeks: WeekTable = NO_WEEKS


@dataclass(frozen=True, slots=True, repr=False)
class PlanText(Discreet):
    """What is empty was not answered."""

    title: str
    happened: str
    about: str  # when it was, and who was hurt
    stand: str
    wait: str
    impacts: tuple[tuple[str, str], ...]
    lost: str
    want_to_know: str
    rather_not_know: str
    linked: tuple[Row, ...]


@dataclass(frozen=True, slots=True, repr=False)
class HelpText(Discreet):
    """What is there for a hard day."""

    plan: RecordId | None = None
    code_word: str = ""
    set_offs: tuple[SetOff, ...] = ()
    limits: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()


def viewed(journal: "Journal", wanted: RecordId | None, weeks: Asked) -> RepairView:
    """On the worker: the plan that is asked for, or the newest one, and the names of all."""
    every = journal.repair_plans.all()
    if not every:
        return RepairView()
    shown = next((each for each in every if each.id == wanted), every[0])
    entry, steps = journal.read(shown.id), journal.repair_plans.steps.of(shown.id)
    return RepairView(
        every,
        entry,
        tuple(each.lately() for each in steps),
        journal.repair_plans.set_offs.of(shown.id),
        tuple(filter(is_there_to_help, journal.people.all())),
        found(journal, shown.id, weeks.today),
        week_table(cast("RepairPlanBody", entry.record.body), steps, weeks),
    )


def plan_said(entry: Entry, words: Vocabulary, today: date) -> PlanText:
    """One plan; today decides what of it has come."""
    body = cast("RepairPlanBody", entry.record.body)
    happened = body.what_happened.strip()
    return PlanText(
        title=body.title.strip(),
        happened=happened,
        about=_sentences((_when(entry, today), _hurt(body.who_hurt))),
        stand=words.choice("stand", body.stand) if body.stand else "",
        wait=_wait(body, today),
        impacts=tuple(_impacts(body)),
        lost=body.lost.strip(),
        want_to_know=body.want_to_know.strip(),
        rather_not_know=body.rather_not_know.strip(),
        linked=entry.pointed,
    )


def help_said(view: RepairView, words: Vocabulary) -> HelpText:
    """What is there for a hard day, of the plan that is shown."""
    if view.entry is None:
        return HelpText()
    body = cast("RepairPlanBody", view.entry.record.body)
    limits = own_limits(body, words)
    plan = view.entry.record.id
    return HelpText(plan, body.code_word.strip(), view.set_offs, limits, view.people)


def plan_name(plan: PlanName, words: Vocabulary) -> str:
    """A plan among others: what it is called, or its first words, and the day of what happened."""
    name = shortened(plan.title) or words.kind(Kind.REPAIR_PLAN)
    return QCoreApplication.translate("Repair", "{name}, {day}").format(
        name=name, day=locale_text.short_date(plan.day)
    )


def _sentences(parts: tuple[str, ...]) -> str:
    return " ".join(filter(None, parts))


def _when(entry: Entry, today: date) -> str:
    #: {day} is "Yesterday" or "Thursday 14 November"
    pattern = QCoreApplication.translate("Repair", "When it happened: {day}.")
    return pattern.format(day=locale_text.happened(entry.record.happened, today))


def _hurt(code: str) -> str:
    translate = QCoreApplication.translate
    said_of = {
        "me": translate("Repair", "You were hurt."),
        "other": translate("Repair", "The other person was hurt."),
        "both": translate("Repair", "Both of you were hurt."),
    }
    return said_of.get(code, "")


def _wait(body: RepairPlanBody, today: date) -> str:
    if body.not_before is None:
        return ""
    day = locale_text.dated(body.not_before, today)
    if is_waiting(body, today):
        pattern = QCoreApplication.translate("Repair", "Nothing needs to be decided before {day}.")
        return pattern.format(day=day)
    pattern = QCoreApplication.translate(
        "Repair", "The day you named, {day}, has come. You can decide, or name another day."
    )
    return pattern.format(day=day)


def _impacts(body: RepairPlanBody) -> Iterator[tuple[str, str]]:
    for name, value in impacts(body):
        part = said(word_lists_repair.IMPACTS, name)
        yield part, said(word_lists_repair.WEIGHTS, weight(value))
