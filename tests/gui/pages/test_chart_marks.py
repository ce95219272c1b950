"""Marks on the chart of check-ins: added below it, changed and removed, and taken back."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.row_button import RowButton
from tests.gui.pages.at_insights import opened as insights_opened
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import EVENING, Notebook, whole

TODAY = EVENING.date()


def opened(qtbot: QtBot, notebook: Notebook) -> CheckInPage:
    """The page in a window as high as it is long, with two evenings on the chart."""
    for ago in (1, 3):
        notebook.write(CheckInBody(calm=4), ago)
    page = whole(CheckInPage(notebook.context))
    page.set_fold(Fold.WIDE)
    page.resize(1068, 1100)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def on_chart(page: QWidget, box: str = "lines_box") -> list[str]:
    chart = find(page, ChartBox, box).view.chart
    assert chart is not None
    return [mark.name for mark in chart.marks]


def fill(page: QWidget, name: str, text: str) -> QLineEdit:
    edit = find(overlay(page), QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    return edit


def marks(notebook: Notebook) -> list[tuple[int, str]]:
    """How many days ago, and the name."""
    every = notebook.journal.chart_marks.every()
    return [((TODAY - each.day).days, each.name) for each in every]


def test_a_mark_is_added_with_a_name_and_enter(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "add_mark_link")

    QTest.keyClick(fill(page, "mark_name_edit", "Work trip"), Qt.Key.Key_Return)

    assert marks(notebook) == [(0, "Work trip")]
    assert on_chart(page) == ["Work trip"]
    assert notebook.shell.toasts == [("The mark is on the chart", True)]


def test_a_mark_may_stand_on_an_earlier_day(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "add_mark_link")
    fill(page, "mark_name_edit", "Work trip")

    QTest.keyClick(fill(page, "day_edit", "10 March 2026"), Qt.Key.Key_Return)

    assert marks(notebook) == [(4, "Work trip")]


def test_a_mark_without_a_name_or_a_day_says_what_is_missing(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    click(page, "add_mark_link")

    click(overlay(page), "accept_button")
    assert "Give it a name" in said(overlay(page))
    fill(page, "mark_name_edit", "Work trip")
    fill(page, "day_edit", "someday")
    click(overlay(page), "accept_button")

    assert "That day is not clear" in said(overlay(page))
    assert marks(notebook) == []


def test_a_mark_is_renamed_and_moved_to_another_day(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.chart_marks.add(TODAY - timedelta(days=2), "Trip")
    page = opened(qtbot, notebook)
    choose(page, "Trip, 12 March 2026")
    fill(page, "mark_name_edit", "Work trip")
    fill(page, "day_edit", "11 March 2026")

    click(overlay(page), "accept_button")

    assert marks(notebook) == [(3, "Work trip")]
    assert on_chart(page) == ["Work trip"]
    page.show_changes(notebook.journal.undo())
    assert on_chart(page) == ["Trip"]


def test_a_mark_is_removed_and_comes_back(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.chart_marks.add(TODAY, "Work trip")
    page = opened(qtbot, notebook)
    choose(page, "Work trip, 14 March 2026")

    click(overlay(page), "remove_mark_button")

    assert on_chart(page) == []
    assert notebook.shell.toasts == [("The mark is off the chart", True)]
    assert not is_there(page, "change_marks_link")
    page.show_changes(notebook.journal.undo())
    assert on_chart(page) == ["Work trip"]


def test_marks_before_the_period_are_not_drawn_and_can_still_be_changed(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.journal.chart_marks.add(TODAY, "Work trip")
    notebook.journal.chart_marks.add(TODAY - timedelta(days=100), "First agreement")
    page = opened(qtbot, notebook)
    assert on_chart(page) == ["Work trip"]

    click(page, "year_segment")
    assert on_chart(page) == ["First agreement", "Work trip"]

    click(page, "change_marks_link")
    names = [row.accessibleName() for row in overlay(page).findChildren(RowButton)]
    assert names == ["Work trip, 14 March 2026", "First agreement, 4 December 2025"]


def test_insights_show_the_same_marks(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(CheckInBody(calm=4), 1)
    notebook.journal.chart_marks.add(TODAY - timedelta(days=2), "Work trip")

    page = insights_opened(qtbot, notebook)

    assert on_chart(page, "insight_box") == ["Work trip"]
    assert "Work trip, 12 Mar" in find(page, ChartBox, "insight_box").view.accessibleDescription()


def choose(page: QWidget, name: str) -> None:
    """Open the sheet of one mark, by way of the list of all."""
    click(page, "change_marks_link")
    rows = overlay(page).findChildren(RowButton)
    next(row for row in rows if row.accessibleName() == name).click()
