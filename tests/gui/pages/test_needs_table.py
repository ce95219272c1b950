"""The needs as a table: what its rows say, marking in them, and what it does with little room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.needs_table import Column, NeedRows
from hallpass_desktop.gui.pages.needs import NeedsPage
from hallpass_desktop.gui.pages.needs_board import NeedsBoard
from hallpass_desktop.gui.pages.needs_table import NeedsTable
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from tests.gui.pages.finding import click, find, is_there
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton
SEAT = NeedBody(title="A seat beside me", group="closeness", importance=8)
PLANS = NeedBody(title="To hear about plans early")


def opened(qtbot: QtBot, notebook: Notebook, width: int = 1068) -> NeedsPage:
    """The page as a table."""
    notebook.context.settings = replace(notebook.context.settings, needs_as_table=True)
    page = whole(NeedsPage(notebook.context))
    page.resize(width, 700)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def table(page: NeedsPage) -> NeedsTable:
    return find(page, NeedsTable, "needs_table")


def rows(page: NeedsPage) -> NeedRows:
    model = table(page).model()
    assert isinstance(model, NeedRows)
    return model


def cells(page: NeedsPage, row: int) -> list[str]:
    return [rows(page).index(row, column).data() for column in Column]


def dot(page: NeedsPage, row: int, step: int) -> QPoint:
    """The middle of one of the five dots of a row."""
    place = table(page).dots_of(row)
    return QPointF(place.left() + (step + 0.5) * place.width() / 5, place.center().y()).toPoint()


def test_the_switch_shows_a_table_and_the_choice_is_remembered(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(SEAT)
    page = whole(NeedsPage(notebook.context))
    qtbot.addWidget(page)
    notebook.show(page)
    page.show()
    assert is_there(page, "board")
    assert not is_there(page, "needs_table")

    click(page, "table_segment")
    assert (is_there(page, "needs_table"), is_there(page, "board")) == (True, False)
    assert notebook.context.settings.needs_as_table

    click(page, "cards_segment")
    assert (is_there(page, "needs_table"), is_there(page, "board")) == (False, True)
    assert len(find(page, NeedsBoard, "board").cards()) == 1


def test_a_row_says_what_is_known_of_a_need(qtbot: QtBot, notebook: Notebook) -> None:
    seat = notebook.write(SEAT, 9)
    notebook.clock.pass_time(hours=-7 * 24)
    notebook.journal.needs.mark(seat, 1)
    notebook.clock.pass_time(hours=7 * 24)
    notebook.journal.needs.mark(seat, 3)
    notebook.journal.set_grants(seat, Audience.TOGETHER, ["title"])
    notebook.write(PLANS, 1)

    page = opened(qtbot, notebook)

    history = "Week of 2 Mar: A little, Week of 9 Mar: Mostly"
    assert cells(page, 0) == [
        "A seat beside me", "Closeness", "8 of 10", "Mostly", "Today", history, "Together",
    ]  # fmt: skip
    assert cells(page, 1) == [
        "To hear about plans early", "", "", "Not marked yet", "", "No line yet", "Only you",
    ]  # fmt: skip


def test_the_model_keeps_qts_rules(
    qtbot: QtBot, notebook: Notebook, qtmodeltester: ModelTester
) -> None:
    notebook.write(SEAT)

    qtmodeltester.check(rows(opened(qtbot, notebook)))


def test_the_keyboard_begins_in_the_first_row_and_enter_opens_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    seat = notebook.write(SEAT, 2)
    notebook.write(PLANS, 1)
    page = opened(qtbot, notebook)
    page.entered()
    qtbot.waitUntil(table(page).hasFocus)

    QTest.keyClick(table(page), Qt.Key.Key_Return)

    assert notebook.shell.edited == [seat]


def test_tab_goes_from_the_switch_to_the_table(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT)
    page = opened(qtbot, notebook)
    switch = find(page, SegmentedControl, "view_segments").segments()[-1]
    switch.setFocus()

    QTest.keyClick(switch, Qt.Key.Key_Tab)

    qtbot.waitUntil(table(page).hasFocus)


def test_a_digit_marks_the_row_and_the_keyboard_stays_on_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(SEAT, 2)
    plans = notebook.write(PLANS, 1)
    page = opened(qtbot, notebook)
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_End)

    QTest.keyClicks(table(page), "4")

    assert notebook.journal.needs.card(plans).met_now == 3
    assert cells(page, 1)[Column.MET] == "Mostly"
    assert table(page).currentIndex().row() == 1
    assert notebook.shell.toasts == [("Marked for today", True)]


@pytest.mark.parametrize("width", [1068, 420])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_pressed_dot_marks_and_anything_else_opens(
    qtbot: QtBot, notebook: Notebook, width: int, direction: Qt.LayoutDirection
) -> None:
    seat = notebook.write(SEAT)
    page = opened(qtbot, notebook, width)
    page.setLayoutDirection(direction)
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    view = table(page).viewport()

    QTest.mouseClick(view, LEFT, pos=dot(page, 0, 0 if is_mirrored else 4))
    assert notebook.journal.needs.card(seat).met_now == 4
    assert notebook.shell.edited == []

    name = table(page).visualRect(rows(page).index(0, Column.NEED))
    QTest.mouseClick(view, LEFT, pos=QPoint(name.center().x(), name.top() + 20))
    assert notebook.shell.edited == [seat]


def test_a_need_that_rests_has_no_dots_to_press(qtbot: QtBot, notebook: Notebook) -> None:
    seat = notebook.write(SEAT)
    notebook.journal.needs.set_resting(seat, is_resting=True)

    page = opened(qtbot, notebook)

    assert cells(page, 0)[Column.MET] == "Not asked for now"
    assert table(page).dots_of(0).isEmpty()


def test_with_little_room_each_row_says_everything_in_one_cell(
    qtbot: QtBot, notebook: Notebook
) -> None:
    seat = notebook.write(SEAT)
    notebook.journal.needs.mark(seat, 2)

    page = opened(qtbot, notebook, 420)

    shown = [column for column in Column if not table(page).isColumnHidden(column)]
    assert shown == [Column.NEED]
    assert table(page).columnWidth(Column.NEED) == table(page).viewport().width()
    spoken = rows(page).index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("A seat beside me. Group: Closeness. Importance: 8 of 10. Met now: P")


@pytest.mark.parametrize(("width", "scale"), [(1068, 1.0), (840, 1.0), (1160, 2.0), (780, 2.0)])
def test_nothing_of_a_row_is_cut(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, width: int, scale: float
) -> None:
    """The table is as high as its rows, no wider than its room, and every name has its lines."""
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    notebook.write(replace(SEAT, title="An evening that is only mine with the door closed to all"))

    view = table(opened(qtbot, notebook, width))

    assert view.height() == view.sizeHint().height()
    widths = [view.columnWidth(each) for each in Column if not view.isColumnHidden(each)]
    assert sum(widths) == view.viewport().width()
    names = [view.horizontalHeader().sectionSizeFromContents(each).width() for each in Column]
    assert view.is_stacked or all(wide >= name for wide, name in zip(widths, names, strict=True))
    assert view.is_stacked is (scale == 2.0)


def test_the_header_is_measured_as_it_is_painted(qtbot: QtBot, notebook: Notebook) -> None:
    """It measures with its own font, and paints with that of its viewport."""
    notebook.write(SEAT)
    page = whole(NeedsPage(notebook.context))
    page.resize(1068, 700)
    qtbot.addWidget(page)
    notebook.show(page)
    page.show()

    click(page, "table_segment")

    header = table(page).horizontalHeader()
    needed = [header.sectionSizeFromContents(column).width() for column in Column]
    wanted = theme.current().font("small_medium").pixelSize()
    assert [each.font().pixelSize() for each in (header, header.viewport())] == [wanted] * 2
    assert all(
        header.sectionSize(column) >= width for column, width in zip(Column, needed, strict=True)
    )


def test_the_page_scrolls_to_the_row_that_the_keyboard_reaches(
    qtbot: QtBot, notebook: Notebook
) -> None:
    for number in range(14):
        notebook.write(NeedBody(title=f"Need {number}"), 14 - number)
    page = opened(qtbot, notebook)
    table(page).setFocus()
    bar = find(page, ScrollPage, "needs_scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(table(page), Qt.Key.Key_End)
    assert bar.value() > bar.maximum() - 60

    QTest.keyClick(table(page), Qt.Key.Key_Home)
    last = table(page).visualRect(rows(page).index(0, 0)).center()
    assert table(page).visibleRegion().contains(last)


def test_a_reader_hears_a_table_with_names(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT)
    page = opened(qtbot, notebook)

    found = QAccessible.queryAccessibleInterface(table(page))

    assert found.role() == QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Needs, as a table"
    headers = [rows(page).headerData(each, Qt.Orientation.Horizontal) for each in Column]
    assert headers == [
        "Need", "Group", "Importance", "Met now", "Last marked", "Last 8 weeks", "Who sees it",
    ]  # fmt: skip


def test_a_filter_without_needs_shows_no_empty_table(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT)
    page = opened(qtbot, notebook)

    click(page, "resting_chip")

    assert not is_there(page, "table_card")
    assert is_there(page, "none_label")
