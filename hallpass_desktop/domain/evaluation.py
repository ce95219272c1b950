"""An evaluation: how it is with somebody now, beside what they said before, and where they go on.

It is the hurt person's own word. Nothing in it says how far along anybody is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading, code
from hallpass_desktop.domain.repair_plan import IMPACTS, RepairPlanBody, impact_field, impacts
from hallpass_desktop.domain.then_and_now import Look, Scale

LEAN, HURT = "lean", "hurt"
EASIER, HARD, NEEDED = WORDS = ("easier", "hard", "needed")
ONWARD = ("go_on", "change", "pause", "stop", "ask_somebody")
SCALES = (
    Scale(LEAN, is_more_lighter=True),
    Scale(HURT),
    *(Scale(impact_field(name)) for name in IMPACTS),
)
SERIES: Mapping[str, str] = {LEAN: "repair.lean", HURT: "repair.hurt"}


@dataclass(frozen=True, slots=True, repr=False)
class EvaluationBody(Lasting):
    """Every answer can stay empty; an answer left out hides none that was given before."""

    title: str = ""
    lean: int | None = None
    hurt: int | None = None
    impact_sleep: int | None = None
    impact_body: int | None = None
    impact_trust: int | None = None
    impact_worth: int | None = None
    impact_work: int | None = None
    impact_sex: int | None = None
    impact_parenting: int | None = None
    easier: str = ""
    hard: str = ""
    needed: str = ""
    onward: str = code()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Each number for itself, at the time it is about."""
        own = ((SERIES[name], getattr(self, name)) for name in SERIES)
        touched = ((f"impact.{name}", getattr(self, impact_field(name))) for name in IMPACTS)
        return tuple(
            Reading(series, happened, value)
            for series, value in (*own, *touched)
            if value is not None
        )

    def bare(self) -> "EvaluationBody":
        """It has no steps to stop at."""
        return self


def look_of(body: EvaluationBody, at: datetime) -> Look:
    """What was answered, to be held beside other answers."""
    every = ((scale.name, getattr(body, scale.name)) for scale in SCALES)
    numbers = {name: value for name, value in every if value is not None}
    words = {name: said for name in WORDS if (said := getattr(body, name).strip())}
    return Look(at, numbers, words)


def first_look(plan: RepairPlanBody, at: datetime) -> Look:
    """What the plan itself says: it was the first word about what is touched."""
    return Look(at, {impact_field(name): value for name, value in impacts(plan)})
