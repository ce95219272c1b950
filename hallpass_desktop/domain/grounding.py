"""The grounding minute: a few steps, and where a breath stands at each second."""

from dataclasses import dataclass
from enum import StrEnum


class Breath(StrEnum):
    """Which way the breath goes."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class BreathPace:
    """How long to breathe in and out, in seconds, how often, and the two words for it."""

    in_seconds: int
    out_seconds: int
    rounds: int
    in_word: str
    out_word: str

    @property
    def seconds(self) -> int:
        """How long the whole breathing takes."""
        return (self.in_seconds + self.out_seconds) * self.rounds


@dataclass(frozen=True, slots=True)
class BreathPlace:
    """Where a breath stands: its way, the second to count, and how full the lungs are (0-1)."""

    breath: Breath
    count: int
    fullness: float


@dataclass(frozen=True, slots=True)
class GroundingStep:
    """One step; only a breathing step has a pace."""

    code: str
    title: str
    text: str
    placeholder: str = ""
    pace: BreathPace | None = None


@dataclass(frozen=True, slots=True)
class GroundingMinute:
    """The steps in their order, with the words above them."""

    title: str
    help: str
    steps: tuple[GroundingStep, ...]


def breath_at(pace: BreathPace, seconds: float) -> BreathPlace | None:
    """Where the breath stands after so many seconds, or None when the rounds are over."""
    if not 0 <= seconds < pace.seconds:
        return None
    inside = seconds % (pace.in_seconds + pace.out_seconds)
    if inside < pace.in_seconds:
        return BreathPlace(Breath.IN, int(inside) + 1, inside / pace.in_seconds)
    since = inside - pace.in_seconds
    return BreathPlace(Breath.OUT, int(since) + 1, 1 - since / pace.out_seconds)
