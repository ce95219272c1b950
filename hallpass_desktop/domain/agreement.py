"""An agreement between two people: what it is for, its words, and when to look at it again.

Where it stands is no field of it (domain/agreement_log.py), and its clauses and the rows of its
grid are records of their own that hang on it. It is not a contract: nothing in it binds anybody.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting
from hallpass_desktop.domain.discreet import Discreet

STRUCTURES = ("exclusive", "open", "undefined")
MOTIVES = (
    "curiosity", "novelty", "different_desire", "trying_openness", "honesty", "being_desired",
    "freedom", "taking_pressure_out", "distance", "getting_even", "test",
)  # fmt: skip
#: What an agreement walks through, in this order; any of them may stay open.
TOPICS = (
    "what_counts", "scope", "frequency", "who", "disclosure", "safeguards", "health", "checkpoints",
    "pause", "outside_words", "debrief", "privacy", "home", "ending",
)  # fmt: skip
CHECKPOINTS = "checkpoints"
ON_TRIAL = timedelta(days=30)
LATER = timedelta(days=90)


@dataclass(frozen=True, slots=True, repr=False)
class Definition(Discreet):
    """A word and what both mean by it, said once."""

    word: str = ""
    meaning: str = ""


#: Of the head, what a shared screen shows as its title, and what is no part of what two read:
#: what each hopes for, and when it is looked at next.
HEAD_SEEN = frozenset(
    {"title", "with_whom", "my_motives", "their_motives", "review_on", "left_open"}
)


@dataclass(frozen=True, slots=True, repr=False)
class AgreementBody(Lasting):
    """The head of an agreement. `left_open` are topics that are to stay open on purpose."""

    title: str = ""
    with_whom: str = ""  # the other person, by an alias
    intention: str = ""
    my_motives: tuple[str, ...] = choices(MOTIVES)
    their_motives: tuple[str, ...] = choices(MOTIVES)
    structure: str = code()
    structure_words: str = ""
    what_counts: str = ""
    words: tuple[Definition, ...] = ()
    left_open: tuple[str, ...] = setting(())
    trial_until: date | None = None
    review_on: date | None = None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """An agreement carries no numbers."""
        return ()

    def bare(self) -> "AgreementBody":
        """An agreement has no steps to stop at."""
        return self


def review_day(body: AgreementBody, looked_on: date) -> date:
    """When to look at it again: as somebody said, else 30 days later on trial and 90 without.

    It is counted from the day it was agreed or looked at last. A trial never ends without a look:
    the day is not after its end.
    """
    trial = body.trial_until if body.trial_until and body.trial_until > looked_on else None
    if body.review_on is not None and body.review_on > looked_on:
        chosen = body.review_on
    else:
        chosen = looked_on + (ON_TRIAL if trial else LATER)
    return min(chosen, trial) if trial else chosen
