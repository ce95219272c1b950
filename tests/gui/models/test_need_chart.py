"""The history of a need: one point a week, gaps left open, nothing before there is a line."""

from datetime import UTC, date, datetime

from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import Reading
from hallpass_desktop.gui.models.need_chart import met_chart

TODAY = date(2026, 3, 14)  # a Saturday


def mark(day: str, step: int) -> Reading:
    return Reading("met", datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC), step)


def test_one_mark_is_no_line(qtbot: QtBot) -> None:
    assert met_chart("Plans", [mark("2026-03-14", 2)], TODAY) is None


def test_each_week_shows_its_middle_and_a_week_without_a_mark_is_open(qtbot: QtBot) -> None:
    marks = [mark("2026-02-23", 1), mark("2026-02-25", 4), mark("2026-02-26", 2)]

    chart = met_chart("Plans", [*marks, mark("2026-03-10", 3)], TODAY)

    assert chart is not None
    assert [(point.day, point.value) for point in chart.series[0].points] == [
        (date(2026, 2, 23), 2),
        (date(2026, 3, 9), 3),
    ]
    assert chart.shows_gaps


def test_marks_from_before_the_eight_weeks_are_left_out(qtbot: QtBot) -> None:
    marks = [mark("2026-01-18", 0), mark("2026-01-19", 1), mark("2026-03-14", 3)]

    chart = met_chart("Plans", marks, TODAY)

    assert chart is not None
    assert chart.first == date(2026, 1, 19)
    assert [point.value for point in chart.series[0].points] == [1, 3]


def test_its_ends_are_the_first_month_and_this_week(qtbot: QtBot) -> None:
    chart = met_chart("Plans", [mark("2026-03-01", 0), mark("2026-03-14", 4)], TODAY)

    assert chart is not None
    assert [tick.words for tick in chart.day_ticks] == ["Jan", "this week"]


def test_the_steps_are_said_in_words(qtbot: QtBot) -> None:
    chart = met_chart("Plans", [mark("2026-03-01", 0), mark("2026-03-14", 4)], TODAY)

    assert chart is not None
    assert [tick.words for tick in chart.ticks] == ["Not met", "Partly", "Met"]
