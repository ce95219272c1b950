"""The numbers of a chart as a table of words: a row for each step, the oldest first."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.said import cell_said, when_said


@dataclass(frozen=True, slots=True, repr=False)
class Cells(Discreet):
    """The names of the columns, and rows that are as long."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def cells(chart: Chart) -> Cells:
    """Steps without a value are left out; a line without one has an empty cell."""
    when = QCoreApplication.translate("Chart", "When")
    days = sorted({point.day for series in chart.series for point in series.points})
    found = [
        {point.day: cell_said(chart, point) for point in series.points} for series in chart.series
    ]
    return Cells(
        (when, *(series.name for series in chart.series)),
        tuple((when_said(chart, day), *(line.get(day, "") for line in found)) for day in days),
    )
