"""What an agreement asks for, in calm words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement import TOPICS
from hallpass_desktop.domain.agreement_calls import Call
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.agreements import PURPOSE, called
from hallpass_desktop.services.agreement_calls import Called

_LONGEST = 60


@dataclass(frozen=True, slots=True, repr=False)
class CalledText(Discreet):
    """What it is, a line about it, and the section of the agreement where it is answered."""

    title: str
    hint: str
    section: str = PURPOSE


def called_said(each: Called) -> CalledText:
    """One thing that an agreement asks for."""
    calling, name = each.calling, called(each.title)
    about = shortened(calling.clause) or name
    title = _titles()[calling.call].format(name=about)
    day = locale_text.long_date(calling.day)
    hint = _hint(calling.call, is_clause=bool(calling.clause)).format(day=day, name=name)
    without_topic = TOPICS[0] if calling.clause else PURPOSE
    return CalledText(title, hint, calling.topic or without_topic)


def _titles() -> dict[Call, str]:
    translate = QCoreApplication.translate
    return {
        Call.PAUSED: translate("Boundaries", "“{name}” is paused"),
        Call.TRIAL_OVER: translate("Boundaries", "The trial of “{name}” is over"),
        Call.TRIAL_ENDS: translate("Boundaries", "The trial of “{name}” ends soon"),
        Call.REVIEW: translate("Boundaries", "Look at “{name}” again"),
        Call.BROKEN: translate("Boundaries", "The history of “{name}” does not fit together"),
    }


def _hint(call: Call, *, is_clause: bool) -> str:
    translate = QCoreApplication.translate
    if is_clause:
        return translate("Boundaries", "A clause of “{name}”, on trial until {day}.")
    return {
        Call.PAUSED: translate(
            "Boundaries", "Since {day}. Nothing of it holds until both of you say go on."
        ),
        Call.TRIAL_OVER: translate(
            "Boundaries", "It ran until {day}. Look at it together when it suits you both."
        ),
        Call.TRIAL_ENDS: translate("Boundaries", "It runs until {day}."),
        Call.REVIEW: translate("Boundaries", "You wanted to look at it from {day} on."),
        Call.BROKEN: translate(
            "Boundaries", "Something changed it outside the app. A backup may hold it whole."
        ),
    }[call]


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Somebody's words on one line: the first of them, if they are many."""
    words = " ".join(words.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
