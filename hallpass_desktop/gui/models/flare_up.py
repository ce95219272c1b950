"""What somebody wrote down for when it flares up again, from every plan that goes on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import is_blank
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.person import Person, is_there_to_help
from hallpass_desktop.domain.record import Draft, Kind, Record
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.words import Vocabulary

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True, repr=False)
class FlareUp(Discreet):
    """Words, and who is there to help. Without a plan there are only the people."""

    code_words: tuple[str, ...] = ()
    set_offs: tuple[SetOffBody, ...] = ()
    limits: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()


def wrote_down(journal: "Journal", words: Vocabulary, typed: Iterable[Draft] = ()) -> FlareUp:
    """On the worker: the plan that was begun last comes first, and what is on screen counts too."""
    on_screen = {}
    for draft in typed:
        journal.save_draft(draft)  # whoever handed it over waits anew before saving it
        on_screen[draft.record.id] = draft.record
    plans = journal.repair_plans.going_on()
    bodies = [cast("RepairPlanBody", on_screen.get(plan.id, plan).body) for plan in plans]
    return FlareUp(
        tuple(_each_once(body.code_word for body in bodies)),
        tuple(body for plan in plans for body in _set_offs(journal, plan.id, on_screen)),
        tuple(_each_once(line for body in bodies for line in own_limits(body, words))),
        tuple(filter(is_there_to_help, journal.people.all())),
    )


def _set_offs(
    journal: "Journal", plan: RecordId, on_screen: Mapping[RecordId, Record]
) -> Iterator[SetOffBody]:
    kept = {each.id: each.body for each in journal.repair_plans.set_offs.of(plan)}
    new = {
        record.id: cast("SetOffBody", record.body)
        for record in on_screen.values()
        if record.kind is Kind.SET_OFF and record.parent == plan
    }
    return (body for body in (kept | new).values() if not is_blank(body))


def own_limits(body: RepairPlanBody, words: Vocabulary) -> tuple[str, ...]:
    """What somebody needs for a repair, a line each; their own words come last."""
    chosen = (words.choice("own_limits", code) for code in body.own_limits)
    return (*chosen, *filter(None, map(str.strip, body.own_limits_words.splitlines())))


def set_off_lines(body: SetOffBody) -> tuple[tuple[str, str], ...]:
    """What helps comes first: each part with what it is called; what is empty is left out."""
    translate = QCoreApplication.translate
    said = (
        (translate("Repair", "What helps"), body.what_helps),
        (translate("Repair", "What the other person can do"), body.other_can_do),
        (translate("Repair", "What not to do"), body.not_to_do),
        (translate("Repair", "The first sign"), body.first_sign),
        (translate("Repair", "Code word"), body.code_word),
    )
    return tuple((name, words.strip()) for name, words in said if words.strip())


def _each_once(lines: Iterator[str]) -> Iterator[str]:
    """Without what is empty or was said before."""
    return iter(dict.fromkeys(filter(None, (line.strip() for line in lines))))
