"""Evaluations of a repair plan in words: what was said now, and what was said before beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.evaluation import SCALES, WORDS, first_look, look_of
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Record
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.then_and_now import Change, Look, Number, Words, numbers, words
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.words import Vocabulary

if TYPE_CHECKING:
    from hallpass_desktop.services.evaluations import Evaluation
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Discreet):
    """A question, what was said to it now, and what was said before; either may be empty."""

    question: str
    now: str
    before: str


@dataclass(frozen=True, slots=True, repr=False)
class Beside(Discreet):
    """The answers with a number, and those in words."""

    numbers: tuple[Answer, ...] = ()
    words: tuple[Answer, ...] = ()


def looks(plan: Record, evaluations: "Iterable[Evaluation]") -> tuple[Look, ...]:
    """Everything that was answered, the plan itself as the first word."""
    first = first_look(cast("RepairPlanBody", plan.body), plan.written.instant)
    return (first, *(look_of(each.body, each.at.instant) for each in evaluations))


def compared(look: Look, others: Iterable[Look], said: Vocabulary) -> Beside:
    """One look beside what came before it; what was not answered now or before is left out."""
    earlier = tuple(others)
    return Beside(
        tuple(_numbers(numbers(look, earlier, SCALES), said)),
        tuple(_words(words(look, earlier, WORDS), said)),
    )


def earlier(journal: "Journal", plan: RecordId, but: RecordId, now: datetime) -> tuple[Look, ...]:
    """On the worker: what was answered before now, without one that is being written."""
    every = journal.repair_plans.evaluations.of(plan)
    found = looks(journal.read(plan).record, (each for each in every if each.id != but))
    return tuple(each for each in found if each.at < now)


def said_before(others: Sequence[Look], now: datetime, said: Vocabulary) -> Beside:
    """What was said to each question last, for somebody who answers it anew."""
    return compared(Look(now), others, said)


def _numbers(found: Iterable[Number], said: Vocabulary) -> Iterator[Answer]:
    for each in found:
        if each.now is None and each.before is None:
            continue
        now = "" if each.now is None else locale_text.number(each.now)
        before = "" if each.before is None else locale_text.number(each.before)
        yield Answer(said.field(each.name), _with(now, each), _on(each.said_at, before))


def _words(found: Iterable[Words], said: Vocabulary) -> Iterator[Answer]:
    for each in found:
        yield Answer(said.field(each.name), each.now, _on(each.said_at, each.before))


def _with(now: str, each: Number) -> str:
    """A number, and how it lies beside the one before; alike and new need no word."""
    if each.now is None or each.before is None or each.change is Change.ALIKE:
        return now
    more = each.now > each.before
    translate = QCoreApplication.translate
    pattern = (
        translate("Repair", "{number}, more than before")
        if more
        else translate("Repair", "{number}, less than before")
    )
    return pattern.format(number=now)


def _on(at: datetime | None, before: str) -> str:
    if at is None:
        return ""
    #: {day} is "3 October", {answer} a number or somebody's words
    pattern = QCoreApplication.translate("Repair", "{day}: {answer}")
    return pattern.format(day=_day(at.astimezone().date()), answer=before)


def _day(day: date) -> str:
    return locale_text.plain_date(day)
