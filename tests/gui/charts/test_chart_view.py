"""Walking through a chart with keys and mouse, and what a reader hears of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.charts.chart import Chart, Mark, Spot
from hallpass_desktop.gui.charts.chart_view import ChartView
from tests.gui.charts.drawn import RTL, chart, line, weeks

CALM = line((2, 8), (3, 7), (9, 6))
TRUST = line((4, 3), (9, 4), code="trust")
THIRD = date(2026, 3, 3)
MARKED = replace(chart(CALM), marks=(Mark(THIRD, "A long talk"), Mark(THIRD, "Work trip")))


def shown(qtbot: QtBot, what: Chart) -> ChartView:
    view = ChartView()
    view.setAccessibleName("How it was")
    qtbot.addWidget(view)
    view.resize(480, 200)
    view.set_chart(what)
    view.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def place_of(view: ChartView, line_number: int, point_number: int) -> QPoint:
    layout = view.layout_now()
    assert layout is not None
    spots = [each for each in layout.placed() if each.line == line_number]
    return spots[point_number].at.toPoint()


def test_arrows_walk_from_the_newest_point_back(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM, TRUST))

    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.looked_at() == "Calm, 9 Mar: 6"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.looked_at() == "Calm, 3 Mar: 7"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.looked_at() == "Trust, 4 Mar: 3"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.looked_at() == "Trust, 9 Mar: 4"


def test_arrows_follow_the_direction_of_reading(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM))
    view.setLayoutDirection(RTL)
    QTest.keyClick(view, Qt.Key.Key_Home)

    QTest.keyClick(view, Qt.Key.Key_Left)

    assert view.looked_at() == "Calm, 3 Mar: 7"


def test_a_point_is_said_with_the_marks_of_its_day(qtbot: QtBot) -> None:
    view = shown(qtbot, MARKED)

    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.looked_at() == "Calm, 9 Mar: 6"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.looked_at() == "Calm, 3 Mar: 7. Mark: A long talk and Work trip"


def test_enter_opens_the_days_of_a_point(qtbot: QtBot) -> None:
    view = shown(qtbot, weeks(1, 2, None, 3))
    QTest.keyClick(view, Qt.Key.Key_Home)

    with qtbot.waitSignal(view.point_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert chosen.args == [Spot("met", date(2026, 1, 19), date(2026, 1, 25))]


def test_a_click_opens_the_point_below_it(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM, TRUST))

    with qtbot.waitSignal(view.point_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(view, 1, 0))

    assert chosen.args == [Spot("trust", date(2026, 3, 4), date(2026, 3, 4))]


def test_a_click_beside_every_point_opens_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM))

    with qtbot.assertNotEmitted(view.point_chosen):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))


def test_the_mouse_shows_a_point_and_leaves_it(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM))
    view.clearFocus()
    before = view.grab().toImage()

    QTest.mouseMove(view, place_of(view, 0, 1))
    assert view.looked_at() == "Calm, 3 Mar: 7"
    assert view.grab().toImage() != before

    QTest.mouseMove(view, QPoint(240, 190))
    assert view.looked_at() == ""


def test_a_chart_that_only_speaks_opens_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(CALM))
    view.set_choosable(False)
    QTest.keyClick(view, Qt.Key.Key_Left)

    with qtbot.assertNotEmitted(view.point_chosen):
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert view.looked_at() == "Calm, 9 Mar: 6"


def test_an_empty_chart_has_nowhere_to_go(qtbot: QtBot) -> None:
    view = shown(qtbot, chart(line()))

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(view, key)

    assert view.looked_at() == ""


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (chart(CALM), "2 Mar: 8, 3 Mar: 7, 9 Mar: 6"),
        (chart(CALM, line(code="trust")), "Calm. 2 Mar: 8, 3 Mar: 7, 9 Mar: 6; Trust. no values"),
        (
            MARKED,
            "2 Mar: 8, 3 Mar: 7, 9 Mar: 6; Marks. A long talk, 3 Mar; Work trip, 3 Mar",
        ),
        (weeks(1, None, 3), "Week of 19 Jan: A little, Week of 2 Feb: Mostly"),
    ],
)
def test_a_reader_hears_the_points(qtbot: QtBot, what: Chart, words: str) -> None:
    view = shown(qtbot, what)

    found = QAccessible.queryAccessibleInterface(view)

    assert found.text(QAccessible.Text.Name) == "How it was"
    assert found.text(QAccessible.Text.Description) == words
