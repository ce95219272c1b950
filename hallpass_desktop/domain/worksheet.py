"""What is underneath: a short worksheet that looks below a wish, and ends in needs."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading, setting
from hallpass_desktop.domain.discreet import Discreet

TRUE_FOR_ME = range(11)
BENEATH = ("novelty", "being_desired", "freedom", "reassurance", "growth", "mismatch")
#: The group of needs that each of them leads to.
LEADS_TO = {
    "novelty": "play",
    "being_desired": "closeness",
    "freedom": "freedom",
    "reassurance": "safety",
    "growth": "meaning",
    "mismatch": "closeness",
}


@dataclass(frozen=True, slots=True, repr=False)
class Beneath(Discreet):
    """One thing that may lie below the wish; `how_true` is 0-10."""

    what: str = field(metadata={"codes": frozenset(BENEATH)})
    how_true: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class WorksheetBody(Lasting):
    """The wish, what may lie below it, and what somebody made of that."""

    title: str = ""
    form: str = setting("underneath")
    wish: str = ""
    beneath: tuple[Beneath, ...] = ()
    other_ways: str = ""
    what_i_see: str = ""
    open_step: int | None = setting(None)

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """How true each thing was."""
        return tuple(
            Reading(f"beneath.{each.what}", happened, each.how_true)
            for each in self.beneath
            if each.how_true is not None
        )

    def bare(self) -> "WorksheetBody":
        """The answers alone: without the step that was open."""
        return replace(self, open_step=None)
