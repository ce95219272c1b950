"""What a chart shows, in words: for readers, for the bubble beside a point, for the table."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.points import Point, Step
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts.chart import Chart, Mark, Series

MOST_SAID = 16


def value_said(chart: Chart, value: float) -> str:
    """7, or Partly, or between Partly and Mostly."""
    words = chart.steps_said
    if not words:
        return locale_text.number(value)
    low = int(value)
    if low == value:
        return words[low]
    #: a middle value between two words, for example between "Partly" and "Mostly"
    pattern = QCoreApplication.translate("Chart", "between {low} and {high}")
    return pattern.format(low=words[low], high=words[low + 1])


def when_said(chart: Chart, day: date) -> str:
    """14 Nov, or Week of 11 Nov, or November 2024."""
    if chart.step is Step.MONTH:
        return locale_text.month_heading(day.year, day.month)
    name = _day_said(chart, day)
    if chart.step is Step.DAY:
        return name
    #: {day} is the Monday on which the week begins
    return QCoreApplication.translate("Chart", "Week of {day}").format(day=name)


def count_said(point: Point) -> str:
    """How many values a point stands for; nothing for one."""
    count = point.count
    if count == 1:
        return ""
    return QCoreApplication.translate("Chart", "the middle of %n value(s)", "", count)


def cell_said(chart: Chart, point: Point) -> str:
    """7, or 6 (3 values)."""
    value, count = value_said(chart, point.value), point.count
    if count == 1:
        return value
    pattern = QCoreApplication.translate("Chart", "{value} (%n value(s))", "", count)
    return pattern.format(value=value)


def point_said(chart: Chart, series: Series, point: Point) -> str:
    """Calm, 14 Nov: 7, the middle of 3 values."""
    pattern = QCoreApplication.translate("Chart", "{name}, {day}: {value}")
    parts = {
        "name": series.name,
        "day": when_said(chart, point.day),
        "value": value_said(chart, point.value),
    }
    return ", ".join(filter(None, (pattern.format(**parts), count_said(point))))


def looked_at_said(chart: Chart, series: Series, point: Point) -> str:
    """The same, with the marks of its day, week or month."""
    names = [mark.name for mark in marks_of(chart, point.day)]
    said = point_said(chart, series, point)
    if not names:
        return said
    #: {point} is "Calm, 14 Nov: 7", {names} what marks on the chart are called
    pattern = QCoreApplication.translate("Chart", "{point}. Mark: {names}")
    return pattern.format(point=said, names=locale_text.listed(names))


def marks_of(chart: Chart, day: date) -> tuple[Mark, ...]:
    """What happened in the step that begins on a day."""
    return tuple(mark for mark in chart.marks if chart.step.start(mark.day) == day)


def mark_said(chart: Chart, mark: Mark) -> str:
    """Work trip, 14 Nov."""
    #: {name} is what a mark on the chart is called
    pattern = QCoreApplication.translate("Chart", "{name}, {day}")
    return pattern.format(name=mark.name, day=_day_said(chart, mark.day))


def series_said(chart: Chart, series: Series) -> str:
    """Every point of a short line; how a long one lies and ends."""
    if not series.points:
        return QCoreApplication.translate("Chart", "no values")
    if len(series.points) > MOST_SAID:
        return _long_said(chart, series)
    pattern = QCoreApplication.translate("Chart", "{day}: {value}")
    points = (
        pattern.format(day=when_said(chart, each.day), value=value_said(chart, each.value))
        for each in series.points
    )
    return ", ".join(points)


def chart_said(chart: Chart) -> str:
    """The whole chart; a single line needs no name."""
    return "; ".join(filter(None, (*_lines_said(chart), _marks_said(chart))))


def _lines_said(chart: Chart) -> tuple[str, ...]:
    if len(chart.series) == 1:
        return (series_said(chart, chart.series[0]),)
    return tuple(f"{each.name}. {series_said(chart, each)}" for each in chart.series)


def _marks_said(chart: Chart) -> str:
    if not chart.marks:
        return ""
    marks = "; ".join(mark_said(chart, mark) for mark in chart.marks)
    #: {marks} is "First agreement, 29 Sep; Work trip, 20 Oct"
    return QCoreApplication.translate("Chart", "Marks. {marks}").format(marks=marks)


def _day_said(chart: Chart, day: date) -> str:
    is_one_year = chart.first.year == chart.last.year
    return locale_text.short_date(day) if is_one_year else locale_text.plain_date(day)


def _long_said(chart: Chart, series: Series) -> str:
    values = [point.value for point in series.points]
    count = len(values)
    pattern = QCoreApplication.translate(
        "Chart", "%n point(s) between {low} and {high}, the last one {last}", "", count
    )
    return pattern.format(
        low=value_said(chart, min(values)),
        high=value_said(chart, max(values)),
        last=value_said(chart, values[-1]),
    )
