"""The calendar is walked by day, week and month, and Tab enters it once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.calendar_popover import CalendarPopover
from hallpass_desktop.gui.widgets.day_button import DayButton

TODAY = date(2024, 11, 14)


@pytest.fixture
def month(qtbot: QtBot) -> MonthGrid:
    grid = MonthGrid()
    qtbot.addWidget(grid)
    grid.set_today(TODAY)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.activateWindow()
    grid.focus_day()
    return grid


def day_of(grid: MonthGrid, day: date) -> DayButton:
    return next(button for button in grid.days() if button.day == day and button.isVisible())


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2024, 11, 13)),
        (Qt.Key.Key_Right, date(2024, 11, 15)),
        (Qt.Key.Key_Up, date(2024, 11, 7)),
        (Qt.Key.Key_Down, date(2024, 11, 21)),
        (Qt.Key.Key_PageUp, date(2024, 10, 14)),
        (Qt.Key.Key_PageDown, date(2024, 12, 14)),
    ],
)
def test_keys_walk_through_the_days(month: MonthGrid, key: Qt.Key, day: date) -> None:
    here = month.focusWidget()
    assert here is not None

    QTest.keyClick(here, key)

    found = month.focusWidget()
    assert isinstance(found, DayButton)
    assert found.day == day


def test_enter_chooses_the_day(month: MonthGrid) -> None:
    chosen: list[object] = []
    month.day_chosen.connect(chosen.append)

    QTest.keyClick(day_of(month, TODAY), Qt.Key.Key_Return)

    assert chosen == [TODAY]
    assert month.chosen() == TODAY


def test_marked_day_is_read_as_such(month: MonthGrid) -> None:
    month.set_marked(frozenset({date(2024, 11, 5)}))

    assert day_of(month, date(2024, 11, 5)).accessibleDescription() == "Has an entry"
    assert day_of(month, date(2024, 11, 6)).accessibleDescription() == ""


def test_turning_to_a_month_is_told_for_its_marks(month: MonthGrid) -> None:
    shown = QSignalSpy(month.month_shown)

    QTest.mouseClick(month.back, Qt.MouseButton.LeftButton)

    assert shown.count() == 1
    assert shown.at(0) == [2024, 10]


def test_one_day_takes_the_tab(month: MonthGrid) -> None:
    stops = [day for day in month.days() if day.focusPolicy() == Qt.FocusPolicy.StrongFocus]

    assert len(stops) == 1


def test_later_days_cannot_be_chosen_when_today_is_the_latest(month: MonthGrid) -> None:
    month.set_today(TODAY, is_latest=True)

    assert not day_of(month, date(2024, 11, 15)).isEnabled()
    QTest.keyClick(day_of(month, TODAY), Qt.Key.Key_Right)
    found = month.focusWidget()
    assert isinstance(found, DayButton)
    assert found.day == TODAY


def test_filter_calendar_offers_the_whole_month(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 600)
    anchor = Button(page, "Nov 2024")
    page.show()
    calendar = CalendarPopover(anchor, TODAY, is_filter=True)
    calendar.open()

    with qtbot.waitSignal(calendar.month_chosen) as told:
        QTest.mouseClick(calendar.whole_month, Qt.MouseButton.LeftButton)

    assert told.args == [2024, 11]
    assert not calendar.is_open
