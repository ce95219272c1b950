"""A check-in: a few numbers and a line about now, in one of four forms."""

from dataclasses import dataclass, replace
from datetime import datetime

from hallpass_desktop.domain import recurrence
from hallpass_desktop.domain.body import Lasting, Reading, code, setting
from hallpass_desktop.domain.jealousy import Feeling

VALUES = range(11)
PULSE, WEEKLY, HEALING, CHECKPOINT = FORMS = ("pulse", "weekly", "healing", "checkpoint")
BEFORE, RIGHT_AFTER, WEEK_LATER = PHASES = ("before", "right_after", "week_later")
PULSE_SCALES = ("calm", "closeness", "trust", "jealousy", "energy")
HEALING_SCALES = ("sleep", "appetite", "pictures")
_PHASES_OF_SLOTS = {
    recurrence.BEFORE: BEFORE,
    recurrence.AFTER: RIGHT_AFTER,
    recurrence.WEEK_LATER: WEEK_LATER,
}
NEED_MET, NEED_UNMET = "need_met", "need_unmet"
KEPT = ("kept", "in_part", "not_kept", "none")
WHERE = ("further", "about", "not_yet", "not_sure")
YES = "yes"
CONSENT = (YES, "not_sure", "no")
HELD = ("yes", "in_part", "no")
GO_ON = ("continue", "change", "stop")


@dataclass(frozen=True, slots=True, repr=False)
class CheckInBody(Lasting):
    """Every answer of every form; the scales are 0-10, and each may stay empty."""

    title: str = ""
    form: str = setting(PULSE)
    phase: str = setting()
    calm: int | None = None
    closeness: int | None = None
    trust: int | None = None
    jealousy: int | None = None
    energy: int | None = None
    sleep: int | None = None
    appetite: int | None = None
    pictures: int | None = None
    word: str = ""
    line: str = ""
    best: str = ""
    hard: str = ""
    need_met: str = ""
    need_unmet: str = ""
    agreements: str = code()
    one_request: str = ""
    kind_act: str = ""
    where: str = code()
    where_words: str = ""
    what_helps: str = ""
    consent: str = code()
    feelings: tuple[Feeling, ...] = ()
    surprise: str = ""
    was_agreed: str = ""
    held: str = code()
    go_on: str = code()
    open_step: int | None = setting(None)
    occurrence: str = setting()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Every answered scale and feeling, at the time it is about."""
        scales = (
            Reading(name, happened, value)
            for name in (*PULSE_SCALES, *HEALING_SCALES)
            if (value := getattr(self, name)) is not None
        )
        feelings = (
            Reading(f"feeling.{each.name}", happened, each.strength)
            for each in self.feelings
            if each.strength is not None
        )
        return (*scales, *feelings)

    def bare(self) -> "CheckInBody":
        """The answers alone: without the step that was open."""
        return replace(self, open_step=None)


def phase_of(form: str, slot: str) -> str:
    """The phase of a check-in that is asked for in this slot of a schedule."""
    return _PHASES_OF_SLOTS.get(slot, "") if form == CHECKPOINT else ""


def answers_for(body: CheckInBody, form: str, slot: str) -> bool:
    """Whether a check-in is what was asked for under this form and slot."""
    return (body.form, body.phase) == (form, phase_of(form, slot))


def may_pause(body: CheckInBody) -> bool:
    """Whether to say that one can pause: a yes is asked for, and the answer is not a yes."""
    return body.form == CHECKPOINT and bool(body.consent) and body.consent != YES
