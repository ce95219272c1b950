"""Time two ways of doing the same work in turns, so that a slow moment of the machine hits both."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Measure:
    """Medians in milliseconds; `base` is what the comparison is held against, if anything."""

    name: str
    notes: int
    ours_ms: float
    base_ms: float | None = None
    base: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times as long ours takes."""
        return self.ours_ms / self.base_ms if self.base_ms else None


def in_turns(ours: Callable[[int], Work], base: Callable[[int], Work], rounds: int) -> "Times":
    """Prepare and time both, round after round. What is prepared is not timed."""
    times = Times([], [])
    for number in range(rounds):
        times.ours.append(seconds(ours(number)))
        times.base.append(seconds(base(number)))
    return times


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds, round by round."""

    ours: list[float]
    base: list[float]

    def measure(self, name: str, notes: int, base: str) -> Measure:
        """The medians of all rounds."""
        return Measure(name, notes, median(self.ours) * 1000, median(self.base) * 1000, base)


def seconds(work: Work) -> float:
    """How long it takes."""
    start = perf_counter()
    work()
    return perf_counter() - start
