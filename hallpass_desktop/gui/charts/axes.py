"""The words along a chart: numbers or steps beside it, days below it."""

from collections.abc import Iterable, Sequence
from datetime import date

from hallpass_desktop.domain.points import Step
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.chart import DayTick, Tick

TEN = (0, 5, 10)
TEN_FINE = (0, 2, 4, 6, 8, 10)


def numbers(values: Iterable[float] = TEN) -> tuple[Tick, ...]:
    """A grid line at each of these values."""
    return tuple(Tick(value, locale_text.number(value)) for value in values)


def steps(words: Sequence[str]) -> tuple[Tick, ...]:
    """The first, the middle and the last of some worded steps: Not met, Partly, Met."""
    last = len(words) - 1
    places = sorted({0, last // 2, last})
    return tuple(Tick(float(place), words[place]) for place in places)


def days(first: date, last: date, step: Step = Step.DAY, count: int = 2) -> tuple[DayTick, ...]:
    """Some days from the first to the last, evenly apart."""
    starts = _starts(first, last, step)
    if len(starts) == 1:
        return (DayTick(starts[0], _named(starts[0], step)),)
    count = max(2, min(count, len(starts)))
    places = [round(place * (len(starts) - 1) / (count - 1)) for place in range(count)]
    return tuple(DayTick(starts[place], _named(starts[place], step)) for place in places)


def _starts(first: date, last: date, step: Step) -> list[date]:
    found = [step.start(first)]
    while (following := step.following(found[-1])) <= last:
        found.append(following)
    return found


def _named(day: date, step: Step) -> str:
    if step is Step.MONTH:
        return locale_text.month_heading(day.year, day.month)
    return locale_text.short_date(day)
