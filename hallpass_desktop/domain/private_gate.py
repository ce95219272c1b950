"""The private gate: each of two people alone says whether they are free to say no tonight.

Nothing of it is ever kept, on disk or in what a session hands back: it is asked anew each time a
stage opens. A no is acted on only after both have answered, so that the screen does not tell whose.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Who


class Freedom(StrEnum):
    """Am I free to say no tonight? LET_END starts, and lets it end by itself after a while."""

    YES = "yes"
    NO = "no"
    LET_END = "let_end"


class Readiness(StrEnum):
    """How ready somebody is to talk now."""

    READY = "ready"
    A_LITTLE = "a_little"
    NOT_NOW = "not_now"


class Aim(StrEnum):
    """What somebody hopes for from this talk."""

    BE_HEARD = "be_heard"
    COMFORT = "comfort"
    SOLVE = "solve"
    DECIDE = "decide"


class GateStep(StrEnum):
    """Whose turn it is, and when the screen changes hands."""

    MINE = "mine"
    TO_THEM = "to_them"
    THEIRS = "theirs"
    TO_BOTH = "to_both"
    MATCH = "match"  # both see the two aims, and how ready each is
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, repr=False)
class Answered(Discreet):
    """What one person said alone."""

    freedom: Freedom | None = None
    readiness: Readiness | None = None
    aim: Aim | None = None

    @property
    def is_whole(self) -> bool:
        """Whether each of the three was answered; after a no, the others need no answer."""
        if self.freedom is Freedom.NO:
            return True
        return None not in {self.freedom, self.readiness, self.aim}


_ON = {
    GateStep.MINE: GateStep.TO_THEM,
    GateStep.TO_THEM: GateStep.THEIRS,
    GateStep.THEIRS: GateStep.TO_BOTH,
    GateStep.MATCH: GateStep.OPEN,
}
_HOLDERS = {GateStep.MINE: Who.ME, GateStep.THEIRS: Who.PARTNER}


@dataclass(frozen=True, slots=True, repr=False)
class Gate(Discreet):
    """A step that does not fit where it stands changes nothing."""

    step: GateStep = GateStep.MINE
    _mine: Answered = Answered()
    _theirs: Answered = Answered()

    @property
    def holder(self) -> Who | None:
        """Who has the screen alone; None while it changes hands, and afterwards."""
        return _HOLDERS.get(self.step)

    @property
    def answered(self) -> Answered:
        """What whoever has the screen said so far; nothing to anybody else."""
        if self.holder is None:
            return Answered()
        return self._mine if self.holder is Who.ME else self._theirs

    @property
    def lets_end(self) -> bool:
        """Whether it is to end by itself; never shown, and known once it is open alone."""
        said = {self._mine.freedom, self._theirs.freedom}
        return self.step is GateStep.OPEN and Freedom.LET_END in said

    def aims(self) -> tuple[Aim | None, Aim | None]:
        """Mine and theirs, once both may see them."""
        if self.step not in {GateStep.MATCH, GateStep.OPEN}:
            return None, None
        return self._mine.aim, self._theirs.aim

    def readiness(self) -> tuple[Readiness | None, Readiness | None]:
        """Mine and theirs, once both may see them."""
        if self.step not in {GateStep.MATCH, GateStep.OPEN}:
            return None, None
        return self._mine.readiness, self._theirs.readiness

    @property
    def hopes_go_together(self) -> bool:
        """Whether both may be after the same; then it is somebody not being ready that is shown."""
        return _fit(self.aims())

    def answer(self, answered: Answered) -> "Gate":
        """Whoever has the screen says this."""
        if self.holder is None:
            return self
        if self.holder is Who.ME:
            return replace(self, _mine=answered)
        return replace(self, _theirs=answered)

    def go_on(self) -> "Gate":
        """Done with answering, or the screen has arrived, or both start as they are."""
        if self.holder is not None and not self.answered.is_whole:
            return self
        if self.step is GateStep.TO_BOTH:
            return self._opened()
        return replace(self, step=_ON.get(self.step, self.step))

    def close(self) -> "Gate":
        """Anybody stops: whatever was answered is let go of."""
        return Gate(GateStep.CLOSED)

    def _opened(self) -> "Gate":
        if Freedom.NO in {self._mine.freedom, self._theirs.freedom}:
            return self.close()
        fits = _fit((self._mine.aim, self._theirs.aim))
        is_ready = Readiness.NOT_NOW not in {self._mine.readiness, self._theirs.readiness}
        return replace(self, step=GateStep.OPEN if fits and is_ready else GateStep.MATCH)


def _fit(aims: Iterable[Aim | None]) -> bool:
    """Being heard goes with comfort, and solving with deciding; all else is worth a word."""
    wanted = frozenset(aims)
    return len(wanted) == 1 or wanted in (
        {Aim.BE_HEARD, Aim.COMFORT},
        {Aim.SOLVE, Aim.DECIDE},
    )
