"""A person's own marks as a chart takes them."""

from collections.abc import Iterable

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.gui.charts.chart import Mark


def marks_on_chart(marks: Iterable[ChartMark]) -> tuple[Mark, ...]:
    """In the same order."""
    return tuple(Mark(mark.day, mark.name) for mark in marks)
