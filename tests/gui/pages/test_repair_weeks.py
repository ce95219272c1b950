"""The promises of a repair plan week by week: in shapes, in words for everybody, without a sum."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.repair_marks import IN_PART, WHOLE, Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.gui.models.repair_weeks import NAME
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.weeks import WeeksTable
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.pages.at_repair import TODAY, a_plan, add, choose, opened
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import Notebook

WALK = RepairStepBody(title="A walk", horizon="steady", rhythm="each_time")


def a_marked_step(notebook: Notebook) -> None:
    """Kept this week, in part the week before, and felt a little by then."""
    step = add(notebook, a_plan(notebook), WALK)
    steps = notebook.journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.OWN)
    week_before = TODAY - timedelta(days=7)
    steps.mark(step, Marked.DONE, IN_PART, week_before, Source.OWN)
    steps.mark(step, Marked.FELT, 1, week_before, Source.OWN, "lighter")


def words(table: WeeksTable) -> list[str]:
    model = table.weeks
    return [model.said(model.index(0, column)) for column in range(model.columnCount())]


def test_every_week_is_said_in_words(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    page = opened(qtbot, notebook)

    found = words(find(page, WeeksTable, "weeks_table"))

    assert found[NAME] == "A walk"
    assert found[-1] == "Week of 9 March: Kept"
    assert found[-2] == (
        "Week of 2 March: In part. Felt: A little of it · “lighter” · 7 Mar · Your mark"
    )
    assert found[1] == "Week of 19 January: Did not apply"


def test_a_reader_hears_what_a_cell_says(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    table = find(opened(qtbot, notebook), WeeksTable, "weeks_table")

    read = QAccessible.queryAccessibleInterface(table)
    names = [read.child(place).text(QAccessible.Text.Name) for place in range(read.childCount())]

    assert "Week of 9 March: Kept" in names
    assert table.accessibleName() == "Promises, week by week"


def test_there_is_no_total(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    page = opened(qtbot, notebook)

    assert " of 8" not in said(page)
    assert find(page, WeeksTable, "weeks_table").weeks.columnCount() == 1 + 8


def test_the_legend_says_every_shape(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    legend = find(opened(qtbot, notebook), QWidget, "weeks_legend")

    shown = [label.text() for label in legend.findChildren(Label)]

    assert shown == [
        "Kept", "In part", "Not this week", "Still to come", "Did not apply",
        "How much was felt, at the last mark",
    ]  # fmt: skip


def test_arrows_say_the_cell_below_the_table(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    page = opened(qtbot, notebook)
    table = find(page, WeeksTable, "weeks_table")
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_End)

    label = find(page, Label, "week_said_label")
    qtbot.waitUntil(lambda: label.text() == "Week of 9 March: Kept")
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert label.text().startswith("Week of 2 March: In part.")


def test_the_mouse_hears_the_same(qtbot: QtBot, notebook: Notebook) -> None:
    a_marked_step(notebook)
    table = find(opened(qtbot, notebook), WeeksTable, "weeks_table")
    index = table.weeks.index(0, table.weeks.columnCount() - 1)

    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Week of 9 March: Kept"


def test_while_nothing_was_promised_there_is_no_card(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook)

    assert not is_there(opened(qtbot, notebook), "weeks_card")


def test_a_mark_made_on_the_page_is_in_the_table_at_once(qtbot: QtBot, notebook: Notebook) -> None:
    add(notebook, a_plan(notebook), WALK)
    page = opened(qtbot, notebook)
    assert not is_there(page, "weeks_card")

    click(page, "done_button")

    assert words(find(page, WeeksTable, "weeks_table"))[-1] == "Week of 9 March: Kept"


def test_earlier_weeks_can_be_gone_to_and_back(qtbot: QtBot, notebook: Notebook) -> None:
    step = add(notebook, a_plan(notebook), WALK)
    day = TODAY - timedelta(weeks=9)
    notebook.journal.repair_plans.steps.mark(step, Marked.DONE, WHOLE, day, Source.OWN)
    page = opened(qtbot, notebook)
    assert "Nothing was promised or marked in these weeks." in said(page)
    assert not find(page, QAbstractButton, "later_weeks_button").isEnabled()

    click(page, "earlier_weeks_button")
    assert words(find(page, WeeksTable, "weeks_table"))[-2] == "Week of 5 January: Kept"
    assert not find(page, QAbstractButton, "earlier_weeks_button").isEnabled()

    click(page, "later_weeks_button")
    assert "Nothing was promised or marked in these weeks." in said(page)


def test_another_plan_begins_with_this_week(qtbot: QtBot, notebook: Notebook) -> None:
    first = notebook.write(RepairPlanBody(title="First"), 1)
    add(notebook, first, WALK)
    step = add(notebook, notebook.write(RepairPlanBody(title="Second")), WALK)
    day = TODAY - timedelta(weeks=9)
    notebook.journal.repair_plans.steps.mark(step, Marked.DONE, WHOLE, day, Source.OWN)
    page = opened(qtbot, notebook)
    click(page, "earlier_weeks_button")

    click(page, "repair_menu_button")
    choose(page, first)
    click(page, "done_button")

    assert words(find(page, WeeksTable, "weeks_table"))[-1] == "Week of 9 March: Kept"


@pytest.mark.parametrize(("fold", "width"), [(Fold.WIDE, 1068), (Fold.NARROW, 380)])
def test_where_there_is_little_room_earlier_weeks_give_way(
    qtbot: QtBot, notebook: Notebook, fold: Fold, width: int
) -> None:
    a_marked_step(notebook)
    page = opened(qtbot, notebook, fold)
    page.resize(width, 700)

    table = find(page, WeeksTable, "weeks_table")

    last = table.weeks.columnCount() - 1
    assert not table.isColumnHidden(last)
    assert table.isColumnHidden(1) is (fold is Fold.NARROW)
    assert table.columnWidth(NAME) >= 100
    end = table.columnViewportPosition(last) + table.columnWidth(last)
    assert end <= table.viewport().width()
    assert table.mapTo(page, QPoint()).x() >= 0


def test_the_model_keeps_qts_rules(
    qtbot: QtBot, notebook: Notebook, qtmodeltester: ModelTester
) -> None:
    a_marked_step(notebook)
    model = find(opened(qtbot, notebook), WeeksTable, "weeks_table").weeks

    qtmodeltester.check(model)

    assert model.headerData(8, Qt.Orientation.Horizontal) == "\n9"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Jan\n19"
