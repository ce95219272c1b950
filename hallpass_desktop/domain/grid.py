"""The behaviour grid: what each of two people would want of one thing, and what they agreed on it.

Where two answers meet is a rule and no judgement: nobody is asked to give way, and what is not
answered is open and not different.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hallpass_desktop.domain.body import Lasting, Reading, code, setting

WANT, WILLING, ONLY_IF, NOT_NOW, NO, UNSURE = ANSWERS = (
    "want", "willing", "only_if", "not_now", "no", "unsure",
)  # fmt: skip
#: What the grid begins with; any of them can be renamed, taken out and added to.
BEHAVIOURS = (
    "flirting", "dancing", "messaging", "sexting", "kissing", "touching", "grinding", "oral",
    "intercourse", "sleeping_over", "seeing_again", "feelings",
)  # fmt: skip
_OPEN_TO_IT = frozenset({WANT, WILLING})
_NOT_FOR_THEM = frozenset({NOT_NOW, NO})


class Meeting(StrEnum):
    """How two answers stand beside each other."""

    OPEN = "open"
    BOTH = "both"
    NEITHER = "neither"
    TO_TALK_ABOUT = "to_talk_about"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True, repr=False)
class GridRowBody(Lasting):
    """One thing two people may do with others. `behaviour` names one the grid began with.

    The words beside an answer belong to "only if", and are nobody's but that person's.
    """

    title: str = ""
    behaviour: str = setting()
    place: float = setting(0.0)
    mine: str = code()
    mine_if: str = ""
    theirs: str = code()
    theirs_if: str = ""
    agreed: str = ""

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Answers are no numbers: nobody is measured by them."""
        return ()

    def bare(self) -> "GridRowBody":
        """A row has no steps to stop at."""
        return self


def meeting(mine: str, theirs: str) -> Meeting:
    """How two answers meet; the order of the two people makes no difference."""
    if not (mine and theirs):
        return Meeting.OPEN
    both = {mine, theirs}
    if both <= _OPEN_TO_IT:
        return Meeting.BOTH
    if both <= _NOT_FOR_THEM:
        return Meeting.NEITHER
    if both & _OPEN_TO_IT and both & _NOT_FOR_THEM:
        return Meeting.DIFFER
    return Meeting.TO_TALK_ABOUT


def asks_for_words(where: Meeting) -> bool:
    """Whether the two do not simply meet, so that a talk comes before what is agreed."""
    return where in {Meeting.DIFFER, Meeting.TO_TALK_ABOUT}
