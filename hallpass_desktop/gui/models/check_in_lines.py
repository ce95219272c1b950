"""The scales of check-ins as a chart, and what its points may say."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.insight import Days, Period
from hallpass_desktop.domain.points import (
    FEWEST_FOR_A_TREND,
    Point,
    by_day,
    by_step,
    compare,
    spread,
    step_for,
)
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import MOST_LINES, Chart, Series
from hallpass_desktop.gui.charts.looks import looks_for
from hallpass_desktop.gui.models.chart_marks import marks_on_chart
from hallpass_desktop.gui.models.line_words import drift_said, spread_said
from hallpass_desktop.gui.words import Vocabulary

Values = Sequence[tuple[date, float]]

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
    values: Mapping[str, Values],
    scales: Sequence[str],
    days: Days,
    words: Vocabulary,
    marks: Iterable[ChartMark] = (),
) -> Chart:
    """One line for each scale, in the order of the questions; a scale keeps its shape."""
    step = step_for(days.first, days.last)
    chosen = [name for name in PULSE_SCALES if name in scales]
    looks = looks_for(chosen, PULSE_SCALES)
    lines = tuple(
        _line(name, by_step(values.get(name, ()), step), looks[name], words) for name in chosen
    )
    first = step.start(days.first)
    named = axes.days(first, days.last, step, TICKS_BELOW)
    ten, shown = axes.numbers(axes.TEN_FINE), marks_on_chart(marks)
    return Chart(first, days.last, lines, ten, named, step, shown)


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


def _said(name: str, values: Values, days: Days) -> str:
    whole = spread(Counter(value for _, value in values))
    said = spread_said(name, whole, FEWEST_FOR_A_TREND)
    if len(values) < FEWEST_FOR_A_TREND:
        return said
    return f"{said} {drift_said(compare(by_day(values), days.middle))}".strip()
