"""One clause of an agreement: what it says and why, where it ends, and what if it is broken."""

from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting

MINE, OURS, REQUEST, OPEN, RULE = KINDS = (
    "my_boundary", "our_agreement", "request", "open_question", "rule_for_you",
)  # fmt: skip
TELL_WHEN = ("before", "within", "on_request", "never")
TELL_HOW_MUCH = ("none", "headline", "some", "all")
WITHIN = "within"
COVERS = ("me", "partner", "us")
#: How it feels to read, from hard to good.
FEELS = ("hard", "uneasy", "mixed", "all_right", "good")
#: What a shared screen shows of every clause, and what it shows of none: how it feels to read.
AT_ONCE = frozenset({"title", "text", "kind", "trial_until"})
FEELINGS = frozenset({"feels_mine", "feels_theirs"})


@dataclass(frozen=True, slots=True, repr=False)
class ClauseBody(Lasting):
    """Every field of a clause; all may be empty.

    `tell_within_hours` is 0-99 and belongs to telling "within". `place` orders the clauses of an
    agreement, so that moving one writes one record.
    """

    title: str = ""
    topic: str = setting()
    place: float = setting(0.0)
    kind: str = code(OURS)
    text: str = ""
    why: str = ""
    inside: str = ""
    outside: str = ""
    tell_when: str = code()
    tell_within_hours: int | None = None
    tell_how_much: str = code()
    conditions: str = ""
    covers: tuple[str, ...] = choices(COVERS)
    trial_until: date | None = None
    is_open: bool = setting(default=False)
    first_if_broken: str = ""
    how_to_change: str = ""
    feels_mine: str = code()
    feels_theirs: str = code()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """How it feels to read is an answer of the page and no line in a chart."""
        return ()

    def bare(self) -> "ClauseBody":
        """A clause has no steps to stop at."""
        return self


def is_rule_for_another(body: ClauseBody) -> bool:
    """Whether it says what the other one must do; possible, and pointed out."""
    return body.kind == RULE


def between(before: float | None, after: float | None) -> float:
    """A place between two neighbours; None is the edge."""
    if before is None:
        return 0.0 if after is None else after - 1
    return before + 1 if after is None else (before + after) / 2
