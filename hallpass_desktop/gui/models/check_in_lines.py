"""The scales of check-ins as a chart, and what its points may say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.insight import Days, Period
from hallpass_desktop.domain.points import (
    FEWEST_FOR_A_TREND,
    Drift,
    Point,
    Step,
    by_day,
    by_step,
    compare,
    quartiles,
    step_for,
)
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import LOOKS, MOST_LINES, Chart, Series
from hallpass_desktop.gui.words import Vocabulary

Values = Sequence[tuple[date, float]]

PERIODS = (Period.FOUR_WEEKS, Period.TEN_WEEKS, Period.YEAR)
CALM_FIRST = ("calm", "closeness", "jealousy")
TICKS_BELOW = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks at: how far back, and at most three of the scales."""

    period: Period = Period.FOUR_WEEKS
    scales: tuple[str, ...] = CALM_FIRST


def with_scale(wanted: tuple[str, ...], scales: Sequence[str]) -> tuple[str, ...]:
    """The scales chosen now; a fourth one takes the place of the one that was chosen first."""
    kept = [name for name in wanted if name in scales]
    added = [name for name in scales if name not in kept]
    return tuple([*kept, *added][-MOST_LINES:])


def chart_of(
    values: Mapping[str, Values], scales: Sequence[str], days: Days, words: Vocabulary
) -> Chart:
    """One line for each scale, in the order of the questions; a scale keeps its shape."""
    step = step_for(days.first, days.last)
    chosen = [name for name in PULSE_SCALES if name in scales]
    looks = _looks(chosen)
    lines = tuple(
        _line(name, by_step(values.get(name, ()), step), looks[name], words) for name in chosen
    )
    first = step.start(days.first)
    named = axes.days(first, days.last, step, TICKS_BELOW)
    return Chart(first, days.last, lines, axes.numbers(axes.TEN_FINE), named, step)


def step_said(step: Step) -> str:
    """What one point of the chart stands for."""
    translate = QCoreApplication.translate
    if step is Step.DAY:
        return translate("CheckIns", "Days without a number are left open.")
    return translate(
        "CheckIns",
        "Each point is the middle value of a week. Weeks without a number are left open.",
    )


def shows(
    values: Mapping[str, Values], scales: Sequence[str], days: Days, words: Vocabulary
) -> tuple[str, ...]:
    """What the points say, one sentence or two for each scale."""
    said = [
        _said(words.field(name), values[name], days)
        for name in PULSE_SCALES
        if name in scales and values.get(name)
    ]
    nothing = QCoreApplication.translate("CheckIns", "No numbers here yet. One is enough to begin.")
    return tuple(said) or (nothing,)


def _line(name: str, points: tuple[Point, ...], look: int, words: Vocabulary) -> Series:
    last = locale_text.number(points[-1].value) if points else ""
    title = words.field(name)
    return Series(name, title, points, label=title, note=last, look=look)


def _looks(chosen: Sequence[str]) -> dict[str, int]:
    """A shape and colour each: those that four looks go round for twice step aside."""
    looks: dict[str, int] = {}
    for name in chosen:
        look = PULSE_SCALES.index(name) % LOOKS
        while look in looks.values():
            look = (look + 1) % LOOKS
        looks[name] = look
    return looks


def _said(name: str, values: Values, days: Days) -> str:
    translate = QCoreApplication.translate
    numbers = [value for _, value in values]
    count = len(numbers)
    if count < FEWEST_FOR_A_TREND:
        few = translate(
            "CheckIns", "{name}: %n number(s) so far, too few to read much into.", "", count
        )
        return few.format(name=name)
    low, high = quartiles(numbers)
    whole = translate(
        "CheckIns",
        "{name}: the middle of %n number(s) is {middle}, and half lie from {low} to {high}.",
        "",
        count,
    )
    said = whole.format(
        name=name,
        middle=locale_text.number(median(numbers)),
        low=locale_text.number(round(low, 1)),
        high=locale_text.number(round(high, 1)),
    )
    return f"{said} {_drift_said(values, days)}".strip()


def _drift_said(values: Values, days: Days) -> str:
    translate = QCoreApplication.translate
    found = compare(by_day(values), days.middle)
    if found is None:
        return ""
    sayings = {
        Drift.STRONGER: translate("CheckIns", "The trend so far: a little higher than at first."),
        Drift.LIGHTER: translate("CheckIns", "The trend so far: a little lower than at first."),
        Drift.ALIKE: translate("CheckIns", "The trend so far: much the same."),
    }
    return sayings[found.drift]
