"""The lines of an insight as a chart, and the careful words below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.insight import AFTER, BEFORE, FEWEST_FOR_A_MIDDLE, Days
from hallpass_desktop.domain.points import Point, compare
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes, said
from hallpass_desktop.gui.charts.chart import Chart, Series, Spot
from hallpass_desktop.gui.charts.looks import looks_for
from hallpass_desktop.gui.models.chart_marks import marks_on_chart
from hallpass_desktop.gui.models.line_words import drift_said, spread_said
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.insights import LINES, Insight

NAMED_DAYS = 4


def line_name(series: str, words: Vocabulary) -> str:
    """Strength at first, or Calm."""
    own = {
        BEFORE: QCoreApplication.translate("Insights", "Strength at first"),
        AFTER: QCoreApplication.translate("Insights", "Strength afterwards"),
    }
    return own.get(series) or words.field(series)


def chart_of(insight: Insight, chosen: Sequence[str], words: Vocabulary) -> Chart:
    """The chosen lines over the days of the insight; a line keeps its look where it can."""
    days, step = insight.days, insight.step
    shown = [series for series in LINES if series in chosen]
    looks = looks_for(shown, LINES)
    lines = tuple(_line(each, insight.lines[each], looks[each], words) for each in shown)
    first = step.start(days.first)
    below = axes.days(first, days.last, step, NAMED_DAYS)
    return Chart(
        first,
        days.last,
        lines,
        axes.numbers(axes.TEN_FINE),
        below,
        step,
        marks_on_chart(insight.marks),
        shows_gaps=True,
        shows_ranges=True,
    )


def shown(insight: Insight, chosen: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """What the points of each line show, no more than they can."""
    return tuple(
        _sentence(series, insight, words)
        for series in LINES
        if series in chosen and insight.lines[series]
    )


def days_of(spot: Spot, days: Days) -> Days:
    """The days a point stands for: of its step, those that were looked at."""
    return Days(max(spot.first_day, days.first), min(spot.last_day, days.last))


def spot_said(chart: Chart, spot: Spot) -> str:
    """Strength at first, 14 Nov: 7."""
    for series in chart.series:
        for point in series.points:
            if (series.code, point.day) == (spot.series, spot.first_day):
                return said.point_said(chart, series, point)
    return ""


def _line(series: str, points: tuple[Point, ...], look: int, words: Vocabulary) -> Series:
    name = line_name(series, words)
    last = locale_text.number(points[-1].value) if points else ""
    return Series(series, name, points, name, last, look)


def _sentence(series: str, insight: Insight, words: Vocabulary) -> str:
    name, whole = line_name(series, words), insight.wholes[series]
    drift = drift_said(compare(insight.lines[series], insight.days.middle))
    return f"{spread_said(name, whole, FEWEST_FOR_A_MIDDLE)} {drift}".strip()
