"""How met a need was, week by week, as a chart: five steps with their words, gaps left open."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.need import MET
from hallpass_desktop.domain.points import FEWEST_TO_DRAW, WEEK, Step, by_step
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, DayTick, Series
from hallpass_desktop.gui.widgets.met_mark import MetMark

WEEKS = 8


def met_chart(name: str, marks: Iterable[Reading], today: date) -> Chart | None:
    """The last eight weeks, each by its middle value; None while there is no line to draw."""
    last = Step.WEEK.start(today)
    first = last - (WEEKS - 1) * WEEK
    days = ((mark.at.astimezone().date(), mark.value) for mark in marks)
    points = by_step(((day, value) for day, value in days if day >= first), Step.WEEK)
    if len(points) < FEWEST_TO_DRAW:
        return None
    words = MetMark.words()
    return Chart(
        first=first,
        last=last,
        series=(Series(MET, name, points),),
        ticks=axes.steps(words),
        day_ticks=_ends(first, last),
        step=Step.WEEK,
        steps_said=words,
        shows_gaps=True,
    )


def _ends(first: date, last: date) -> tuple[DayTick, DayTick]:
    """The month it begins in, and now."""
    #: below the last point of a small chart of weeks
    now = QCoreApplication.translate("Needs", "this week")
    return DayTick(first, locale_text.short_month_name(first.month)), DayTick(last, now)
