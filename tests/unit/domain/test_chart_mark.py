"""Marks on the chart: their names, their order, and which days show them."""

from datetime import date

from hallpass_desktop.domain.chart_mark import LONGEST_NAME, ChartMark, in_order, named, within
from hallpass_desktop.domain.insight import Days

TALK = ChartMark("1", date(2026, 3, 3), "A long talk")
TRIP = ChartMark("2", date(2026, 3, 9), "Work trip")
WALK = ChartMark("3", date(2026, 3, 3), "walk by the sea")


def test_a_name_is_one_short_line() -> None:
    assert named("  Work\n trip ") == "Work trip"
    assert len(named("x" * 200)) == LONGEST_NAME
    assert named(" \n ") == ""


def test_they_stand_by_day_and_by_name() -> None:
    assert in_order([TRIP, WALK, TALK]) == (TALK, WALK, TRIP)


def test_a_stretch_of_days_has_the_marks_of_both_its_ends() -> None:
    assert within([TALK, TRIP], Days(date(2026, 3, 3), date(2026, 3, 9))) == (TALK, TRIP)
    assert within([TALK, TRIP], Days(date(2026, 3, 4), date(2026, 3, 8))) == ()
