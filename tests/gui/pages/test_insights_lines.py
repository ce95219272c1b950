"""The lines of the insights: their points open notes, and their words say no more than they can."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.charts.chart_table import ChartTable
from hallpass_desktop.gui.charts.chart_view import ChartView
from tests.gui.pages.at_insights import lines, opened, write_calm, write_walks
from tests.gui.pages.finding import click, find, said
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def chart(page: QWidget) -> ChartView:
    return find(page, ChartBox, "insight_box").view


def test_a_point_opens_the_notes_of_its_days(qtbot: QtBot, notebook: Notebook) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)

    QTest.keyClick(chart(page), Qt.Key.Key_End)
    QTest.keyClick(chart(page), Qt.Key.Key_Return)

    (filters,) = notebook.shell.filtered
    assert (filters.among, filters.among_name) == (
        (records[-1],),
        "Strength at first, 13 Mar: 7",
    )


def test_a_point_at_the_edge_opens_no_note_from_before_the_period(
    qtbot: QtBot, notebook: Notebook
) -> None:
    """91 days before a Saturday begin on a Saturday; the week of that point began on Monday."""
    inside = notebook.write(COAT_QUEUE, 90)
    notebook.write(COAT_QUEUE, 91)
    page = opened(qtbot, notebook)
    click(page, "three_months_segment")

    QTest.keyClick(chart(page), Qt.Key.Key_Home)
    QTest.keyClick(chart(page), Qt.Key.Key_Return)

    assert [each.among for each in notebook.shell.filtered] == [(inside,)]


def test_the_table_has_the_same_numbers_and_opens_the_same_notes(
    qtbot: QtBot, notebook: Notebook
) -> None:
    records = write_walks(notebook)
    page = opened(qtbot, notebook)
    click(page, "table_button")
    table = find(page, ChartTable, "chart_table")

    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)

    assert table.model().rowCount() == 3
    assert notebook.shell.filtered[0].among == (records[-1],)


def test_at_most_three_lines_are_shown(qtbot: QtBot, notebook: Notebook) -> None:
    write_walks(notebook)
    write_calm(notebook)
    page = opened(qtbot, notebook)
    assert lines(page) == ["Strength at first", "Strength afterwards"]

    for code in ("calm", "trust", "energy"):
        click(page, f"{code}_chip")

    shown = chart(page).chart
    assert shown is not None
    assert lines(page) == ["Calm", "Trust", "Energy"]
    assert len({shown.look_of(place) for place in range(3)}) == 3


def test_few_points_name_no_trend(qtbot: QtBot, notebook: Notebook) -> None:
    for days_ago in (1, 2, 20, 21):
        notebook.write(COAT_QUEUE, days_ago)

    page = opened(qtbot, notebook)

    assert "the middle of 4 numbers is 7" in said(page)
    assert "trend" not in said(page)


def test_five_points_may_name_a_trend(qtbot: QtBot, notebook: Notebook) -> None:
    for days_ago in (1, 2, 3, 20, 21):
        notebook.write(COAT_QUEUE, days_ago)

    page = opened(qtbot, notebook)

    assert "The trend so far: much the same." in said(page)
    assert "What they cannot show" in said(page)
