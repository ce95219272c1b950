"""What a session leaves behind: decisions and action points, and no word that was only spoken."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Who

KEEP, CHANGE, TRY, END = VERDICTS = ("keep", "change", "try", "end")
GO_ON, CHANGE_IT, STOP = LOOK_BACKS = ("go_on", "change_it", "stop")


class Reply(StrEnum):
    """What somebody says to what was asked for; every one of them is fine."""

    YES = "yes"
    ANOTHER_WAY = "another_way"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, repr=False)
class ActionPoint(Discreet):
    """Somebody does something, perhaps by a day. US is both."""

    text: str
    who: Who = Who.US
    due: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class RowAgreed(Discreet):
    """What both answered for a row of the grid, once both looked, and what they agree on."""

    handle: str
    mine: str = ""
    mine_if: str = ""
    theirs: str = ""
    theirs_if: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Verdict(Discreet):
    """What both want of a clause: a changed one has new words, one on trial a last day."""

    handle: str
    verdict: str
    text: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class StepSaid(Discreet):
    """A mark of a step of a repair plan; `marked` is done or felt."""

    handle: str
    marked: str
    value: int
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Outcome(Discreet):
    """Everything any session may end in; each kind fills its own part (`session.OUTCOMES`)."""

    again: date | None = None
    rows: tuple[RowAgreed, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    keep: str = ""
    attempt: str = ""
    ask: str = ""
    asked_by: Who | None = None
    reply: Reply | None = None
    another_way: str = ""
    mine: str = ""
    theirs: str = ""
    marks: tuple[StepSaid, ...] = ()
    decisions: tuple[str, ...] = ()
    read_by: tuple[Who, ...] = ()
    actions: tuple[ActionPoint, ...] = ()
    done: tuple[str, ...] = ()  # handles of earlier action points that were done
    lines: tuple[str, ...] = ()
    lines_agreed: tuple[Who, ...] = ()
    my_afterword: str = ""
    their_afterword: str = ""

    @property
    def kept_lines(self) -> tuple[str, ...]:
        """The three lines, which are kept only if both agreed."""
        both = {Who.ME, Who.PARTNER} <= set(self.lines_agreed)
        return tuple(line for line in self.lines if line.strip()) if both else ()
