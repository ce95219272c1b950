"""Where a repair plan stands, in a calm line: at rest, ended, or with a wish that was said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.repair_course import Course, course, since
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.looking_back import Lookings


class Way(StrEnum):
    """What the one button beside the line does."""

    GO_ON = "go_on"
    PAUSE = "pause"
    STOP = "stop"
    ASK_SOMEBODY = "ask_somebody"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, repr=False)
class StandingText(Discreet):
    """A line, and a button."""

    line: str
    way: Way
    button: str


def standing_said(body: RepairPlanBody, lookings: Lookings, today: date) -> StandingText | None:
    """None while the plan goes on and nothing else was wished for."""
    translate, day = QCoreApplication.translate, since(body)
    if day is None:
        return _wished(lookings, body)
    go_on = translate("Repair", "Go on with it")
    named = locale_text.dated(day, today)
    if course(body) is Course.RESTS:
        line = translate(
            "Repair", "This plan rests, since {day}. Nothing is due, and nothing counts as missed."
        )
        return StandingText(line.format(day=named), Way.GO_ON, go_on)
    ended = translate("Repair", "This plan has ended, on {day}. Everything in it is still here.")
    return StandingText(ended.format(day=named), Way.GO_ON, go_on)


def _wished(lookings: Lookings, body: RepairPlanBody) -> StandingText | None:
    """What was wished for in the last look, until it is done or a pause came after it."""
    if not lookings.every:
        return None
    last = lookings.every[-1]
    looked = last.at.local.date()
    if any(rest.until is not None and rest.until >= looked for rest in body.rests):
        return None
    wishes = _wishes()
    return wishes.get(last.body.onward)


def _wishes() -> dict[str, StandingText]:
    translate = QCoreApplication.translate
    return {
        Way.PAUSE: StandingText(
            translate("Repair", "When you looked at it last, you wanted the plan to rest."),
            Way.PAUSE,
            translate("Repair", "Let it rest"),
        ),
        Way.STOP: StandingText(
            translate("Repair", "When you looked at it last, you wanted to end the plan."),
            Way.STOP,
            translate("Repair", "End it"),
        ),
        Way.ASK_SOMEBODY: StandingText(
            translate("Repair", "When you looked at it last, you wanted to ask somebody for help."),
            Way.ASK_SOMEBODY,
            translate("Repair", "People and help"),
        ),
        Way.CHANGE: StandingText(
            translate("Repair", "When you looked at it last, you wanted to change something."),
            Way.CHANGE,
            translate("Repair", "Change it"),
        ),
    }
