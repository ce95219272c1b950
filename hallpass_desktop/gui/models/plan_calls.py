"""What a repair plan asks for on a day, in calm words for Today."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreement_calls import shortened

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.evaluations import Called


@dataclass(frozen=True, slots=True, repr=False)
class PlanCallText(Discreet):
    """What it is, a line about it, and what the button says."""

    title: str
    hint: str
    act: str


def plan_call_said(called: "Called") -> PlanCallText:
    """One thing that a plan asks for; nothing about it is urgent."""
    translate, day = QCoreApplication.translate, locale_text.long_date(called.day)
    name = shortened(called.title) or translate("Repair", "Repair plan")
    if called.is_look:
        return PlanCallText(
            translate("Repair", "How is it now? “{name}”").format(name=name),
            translate("Repair", "You wanted to look at it from {day} on.").format(day=day),
            translate("Repair", "Look at it"),
        )
    return PlanCallText(
        translate("Repair", "You can decide, or take more time: “{name}”").format(name=name),
        translate("Repair", "The day you named has come, {day}. It binds you to nothing.").format(
            day=day
        ),
        translate("Repair", "Open it"),
    )
