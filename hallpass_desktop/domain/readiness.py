"""Am I ready: what somebody looks at alone before anything is agreed. "Not ready" is an answer."""

from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, choices, code

HOPES = (
    "curiosity", "something_new", "being_wanted", "room_of_my_own", "nearer_again", "less_pressure",
    "getting_even", "forgetting",
)  # fmt: skip
ANSWERS = ("yes", "not_yet", "no", "unsure")
CROSSES = ("mine", "theirs", "both", "neither", "unsure")
LIKELY = ("hardly", "possible", "likely", "unsure")
OUTCOMES = ("talk", "not_yet", "not_for_us")
#: What there is instead, in no order of worth.
ALTERNATIVES = ("daydreams", "planned_novelty", "sensual_time", "learning_together")


@dataclass(frozen=True, slots=True, repr=False)
class ReadinessBody(Lasting):
    """One look at oneself, three ways it may go, and where that leaves somebody for now."""

    title: str = ""
    hopes: tuple[str, ...] = choices(HOPES)
    can_carry: str = code()
    carry_how: str = ""
    crosses: str = code()
    crosses_what: str = ""
    trusts_us: str = code()
    good_look: str = ""
    good_likely: str = code()
    good_then: str = ""
    plain_look: str = ""
    plain_likely: str = code()
    plain_then: str = ""
    hurt_look: str = ""
    hurt_likely: str = code()
    hurt_then: str = ""
    earlier: str = ""
    outcome: str = code()
    alternatives: tuple[str, ...] = choices(ALTERNATIVES)
    small_step: str = ""
    small_step_on: date | None = None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Nothing here is counted: readiness is no score."""
        return ()

    def bare(self) -> "ReadinessBody":
        """It has no steps to stop at."""
        return self
