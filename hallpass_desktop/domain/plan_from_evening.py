"""What of a first evening goes into a repair plan; the evening stays as it was written."""

from collections.abc import Iterator
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.first_evening import FOR_NOW, FirstEveningBody
from hallpass_desktop.domain.repair_plan import RepairPlanBody

_NOTHING, _OUTLINE = "nothing", "outline"
_NO_DETAILS, _NO_CONTACT, _SLEEP_APART = "no_details", "no_contact", "sleep_apart"


@dataclass(frozen=True, slots=True, repr=False)
class Taken(Discreet):
    """The words for choices of an evening that are a text in a plan."""

    nothing: str
    outline: str
    details: str
    sleep_apart: str


def plan_from(evening: FirstEveningBody, words: Taken) -> RepairPlanBody:
    """A plan of who is hurt, with what they wrote; what they left empty stays empty."""
    wanted = (words.outline if evening.knowing == _OUTLINE else "", evening.questions.strip())
    rather = (
        words.nothing if evening.knowing == _NOTHING else "",
        words.details if _NO_DETAILS in evening.for_now else "",
    )
    return RepairPlanBody(
        what_happened=evening.what_happened.strip(),
        who_hurt="me",
        want_to_know="\n".join(filter(None, wanted)),
        rather_not_know="\n".join(filter(None, rather)),
        not_before=evening.look_again_on,
        own_limits=(_NO_CONTACT,) if _NO_CONTACT in evening.for_now else (),
        own_limits_words="\n".join(_own_limits(evening, words)),
    )


def _own_limits(evening: FirstEveningBody, words: Taken) -> Iterator[str]:
    """What was needed for now and is no choice of a plan, in its order."""
    for each in evening.for_now:
        if each == _SLEEP_APART:
            yield words.sleep_apart
        elif each not in FOR_NOW:
            yield each
