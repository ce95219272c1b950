"""The marks of a step: done is the doer's, felt is the hurt person's, and nothing merges them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet


class Marked(StrEnum):
    """What a mark says."""

    DONE = "done"
    FELT = "felt"


class Source(StrEnum):
    """Whose mark it is, and how it came here: by its owner, told to them, or made together."""

    OWN = ""
    TOLD = "told"
    TOGETHER = "together"


IN_PART, WHOLE = DONE_VALUES = (1, 2)
FELT_VALUES = range(4)
SERIES: dict[str, tuple[Marked, Source]] = {
    f"{marked}_{source}".rstrip("_"): (marked, source) for marked in Marked for source in Source
}


@dataclass(frozen=True, slots=True, repr=False)
class StepMark(Discreet):
    """One mark: on which day, and when it was made or typed in."""

    marked: Marked
    source: Source
    at: datetime
    day: date
    value: int
    note: str = ""


def series_of(marked: Marked, source: Source) -> str:
    """The series of readings in which such marks are kept."""
    return f"{marked}_{source}".rstrip("_")


def may_be(marked: Marked, value: int) -> bool:
    """Whether a mark can have this value."""
    return value in (DONE_VALUES if marked is Marked.DONE else FELT_VALUES)


def sources(who: str) -> tuple[Source, ...]:
    """Whose marks can be typed in, by who does something, or who is hurt; the likelier first."""
    if who == "other":
        return (Source.TOLD,)
    return (Source.OWN, Source.TOLD) if who == "both" else (Source.OWN,)


def done_days(marks: Iterable[StepMark]) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """The days on which it was done, in order, and those on which it was done in part alone."""
    whole, partly = set[date](), set[date]()
    for mark in marks:
        if mark.marked is Marked.DONE:
            (whole if mark.value == WHOLE else partly).add(mark.day)
    return tuple(sorted(whole)), tuple(sorted(partly - whole))


def latest_of_each(marks: Iterable[StepMark], marked: Marked) -> tuple[StepMark, ...]:
    """The latest mark of each whose it is, one beside the other."""
    every = tuple(marks)
    found = (latest((each for each in every if each.source is one), marked) for one in Source)
    return tuple(each for each in found if each is not None)


def lately(marks: Iterable[StepMark]) -> tuple[StepMark, ...]:
    """The latest of every kind and of each whose it is, in order of time; the others are years."""
    every = tuple(marks)
    found = (each for marked in Marked for each in latest_of_each(every, marked))
    return tuple(sorted(found, key=_at))


def latest(marks: Iterable[StepMark], marked: Marked) -> StepMark | None:
    """The mark of the latest day, and of that day the one made last."""
    return max((each for each in marks if each.marked is marked), key=_when, default=None)


def _when(mark: StepMark) -> tuple[date, datetime]:
    return mark.day, mark.at


def _at(mark: StepMark) -> datetime:
    return mark.at
