"""The calendar is walked by day, week and month, and Tab enters it once."""

from datetime import date
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QPaintEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.gui import translation
from hallpass_desktop.gui.widgets import calendar
from hallpass_desktop.gui.widgets.calendar import MonthGrid
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


def test_a_day_says_what_stands_on_it_once_that_is_known(month: MonthGrid) -> None:
    month.set_speech(lambda day, pages: f"{day:%d}: {'?' if pages is None else pages.total}")
    assert day_of(month, date(2024, 11, 5)).accessibleName() == "05: ?"

    month.set_pages((2024, 11), {date(2024, 11, 5): DayPages(((Mark.NOTE, 2),))})

    assert day_of(month, date(2024, 11, 5)).accessibleName() == "05: 2"
    assert day_of(month, date(2024, 11, 6)).accessibleName() == "06: 0"
    assert day_of(month, date(2024, 10, 31)).accessibleName() == "31: ?"


def test_turning_to_a_month_is_told_for_its_marks(month: MonthGrid) -> None:
    shown = QSignalSpy(month.month_shown)

    QTest.mouseClick(month.back, Qt.MouseButton.LeftButton)

    assert shown.count() == 1
    assert shown.at(0) == [2024, 10]


def test_the_month_is_told_to_somebody_who_turns_to_it(
    month: MonthGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    QTest.mouseClick(month.forward, Qt.MouseButton.LeftButton)

    assert told == ["December 2024"]


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


def test_keys_go_to_today_and_over_years(month: MonthGrid) -> None:
    keys = ((Qt.Key.Key_PageUp, _SHIFT), (Qt.Key.Key_Home, _NONE), (Qt.Key.Key_T, _NONE))
    found = []

    for key, modifier in keys:
        here = month.focusWidget()
        assert here is not None
        QTest.keyClick(here, key, modifier)
        here = month.focusWidget()
        assert isinstance(here, DayButton)
        found.append(here.day)

    assert found == [date(2023, 11, 14), date(2023, 11, 13), TODAY]


def test_mirrored_arrows_follow_the_eye(month: MonthGrid) -> None:
    month.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    QTest.keyClick(day_of(month, TODAY), Qt.Key.Key_Left)

    here = month.focusWidget()
    assert isinstance(here, DayButton)
    assert here.day == date(2024, 11, 15)


@pytest.mark.parametrize(("region", "first"), [("en_GB", "M"), ("en_US", "S"), ("ar_EG", "S")])
def test_the_week_begins_where_it_does_in_the_region(
    qtbot: QtBot, qapp: QApplication, region: str, first: str
) -> None:
    translation.install(qapp, "en", system=QLocale(region))

    grid = MonthGrid()
    qtbot.addWidget(grid)
    grid.set_today(TODAY)

    days = {"M": 0, "S": 6} if region != "ar_EG" else {"S": 5}
    assert grid.days()[0].day.weekday() == days[first]


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End])
def test_the_calendar_ends_without_falling_off(month: MonthGrid, key: Qt.Key) -> None:
    month.focus_day(date(9999, 12, 30))

    for _ in range(8):
        here = month.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)

    assert month.shown_month() == (9998, 12)


_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class NotingDay(DayButton):
    """Notes which days are painted."""

    painted: ClassVar[list[date]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(self.day)
        super().paintEvent(event)


def test_what_stands_on_other_days_paints_no_day_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar, "DayButton", NotingDay)
    grid = MonthGrid(has_marks=True)
    qtbot.addWidget(grid)
    QCursor.setPos(0, 0)  # a day under the mouse is painted for that alone
    grid.move(300, 300)
    grid.set_today(TODAY)
    with qtbot.waitExposed(grid):
        grid.show()
    qtbot.waitUntil(lambda: TODAY in NotingDay.painted)
    NotingDay.painted.clear()

    grid.set_pages((2024, 8), {date(2024, 8, 5): DayPages(((Mark.NOTE, 2),))})
    QApplication.processEvents()
    of_another_month = list(NotingDay.painted)
    grid.set_pages((2024, 11), {date(2024, 11, 5): DayPages(((Mark.NOTE, 2),))})
    qtbot.waitUntil(lambda: bool(NotingDay.painted))

    assert of_another_month == []
    assert set(NotingDay.painted) == {date(2024, 11, 5)}
