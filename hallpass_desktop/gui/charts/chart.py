"""A chart as a value: everything that is drawn, already in words, and nothing about how."""

from dataclasses import dataclass
from datetime import date, timedelta

from hallpass_desktop.domain.points import Point, Step

MOST_LINES = 3
LOOKS = 4


@dataclass(frozen=True, slots=True)
class Series:
    """One line: `label` and `note` stand at its end; `look` is one of four shapes and colours."""

    code: str
    name: str
    points: tuple[Point, ...]
    label: str = ""
    note: str = ""
    look: int | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """A grid line at a value, with a number or a word beside it."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class DayTick:
    """A day that is named below the chart."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on a day, as a dotted line with its name."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Chart:
    """At most three lines over a stretch of days; a step without a value stays open.

    The ticks, lowest first, also say from where to where values may lie. `steps_said` are the
    words for the whole values from 0 on, where values are words. Points that lie no further `apart`
    than this are joined, for what is only asked for now and then.
    """

    first: date
    last: date
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    day_ticks: tuple[DayTick, ...] = ()
    step: Step = Step.DAY
    marks: tuple[Mark, ...] = ()
    steps_said: tuple[str, ...] = ()
    shows_gaps: bool = False
    shows_ranges: bool = False
    apart: timedelta | None = None

    def __post_init__(self) -> None:
        if len(self.series) > MOST_LINES:
            raise ValueError("a chart has at most three lines")
        if len(self.ticks) < 2:
            raise ValueError("a chart needs a lowest and a highest value")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(series.points for series in self.series)

    def look_of(self, place: int) -> int:
        """Which shape and colour the line at this place has."""
        chosen = self.series[place].look
        return (place if chosen is None else chosen) % LOOKS


@dataclass(frozen=True, slots=True)
class Spot:
    """One point that somebody chose: the code of its line and the days it stands for."""

    series: str
    first_day: date
    last_day: date
