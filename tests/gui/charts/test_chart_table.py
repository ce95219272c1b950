"""The table beside a chart: the same numbers, and the same way to their notes."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.points import Step, by_step
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts.chart import Chart, Mark, Series, Spot
from hallpass_desktop.gui.charts.chart_box import ChartBox
from hallpass_desktop.gui.charts.chart_table import ChartTable
from hallpass_desktop.gui.models.chart_rows import ChartRows
from tests.gui.charts.drawn import chart, line, weeks

TWO = chart(line((2, 8), (3, 7)), line((3, 4), code="trust"))
CELL = Qt.ItemDataRole.DisplayRole


def cells(rows: ChartRows) -> list[list[str]]:
    return [
        [rows.index(row, column).data(CELL) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_the_model_keeps_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    rows = ChartRows()
    rows.set_chart(TWO)

    qtmodeltester.check(rows)


def test_a_row_is_a_day_and_a_column_is_a_line(qtbot: QtBot) -> None:
    rows = ChartRows()

    rows.set_chart(TWO)

    assert cells(rows) == [["3 Mar", "7", "4"], ["2 Mar", "8", ""]]
    names = [rows.headerData(each, Qt.Orientation.Horizontal) for each in range(3)]
    assert names == ["When", "Calm", "Trust"]


def test_a_number_says_how_many_values_it_stands_for(qtbot: QtBot) -> None:
    day, rows = date(2026, 3, 3), ChartRows()
    points = by_step([(day, 2.0), (day, 4.0)], Step.WEEK)

    rows.set_chart(Chart(day, day, (Series("calm", "Calm", points),), TWO.ticks, step=Step.WEEK))

    assert cells(rows) == [["Week of 2 Mar", "3 (2 values)"]]
    spoken = rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Calm, Week of 2 Mar: 3, the middle of 2 values"


def test_words_stand_in_the_table_as_in_the_chart(qtbot: QtBot) -> None:
    rows = ChartRows()

    rows.set_chart(weeks(0, 4))

    assert [row[1] for row in cells(rows)] == ["Met", "Not met"]


def test_marks_have_a_column_and_rows_of_their_own(qtbot: QtBot) -> None:
    rows = ChartRows()
    marks = (Mark(date(2026, 3, 3), "Work trip"), Mark(date(2026, 3, 5), "A long talk"))

    rows.set_chart(replace(TWO, marks=marks))

    assert rows.headerData(3, Qt.Orientation.Horizontal) == "Marks"
    assert cells(rows) == [
        ["5 Mar", "", "", "A long talk"],
        ["3 Mar", "7", "4", "Work trip"],
        ["2 Mar", "8", "", ""],
    ]
    assert [rows.spot(rows.index(row, 3)) for row in range(3)] == [None] * 3
    assert rows.spot(rows.index(0, 0)) is None


def test_a_mark_says_its_day_where_a_row_is_a_week(qtbot: QtBot) -> None:
    rows = ChartRows()

    rows.set_chart(replace(weeks(0, 4), marks=(Mark(date(2026, 1, 22), "Work trip"),)))

    assert [row[2] for row in cells(rows)] == ["", "Work trip, 22 Jan"]


def test_the_names_of_marks_break_into_lines_and_the_table_grows(qtbot: QtBot) -> None:
    table = ChartTable()
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    names = "A very long talk about the whole summer", "The trip to the other coast"
    marks = tuple(Mark(date(2026, 3, 3), name) for name in names)

    table.set_chart(replace(TWO, marks=marks))

    assert table.rowHeight(0) > 2 * table.rowHeight(1)
    header = table.horizontalHeader().sizeHint().height()
    assert table.sizeHint().height() == header + table.rowHeight(0) + table.rowHeight(1)


def _has_words_in(header: QHeaderView, below: int) -> bool:
    """Whether something is written so far down in the last column."""
    left = header.sectionViewportPosition(header.count() - 1)
    image = header.grab(QRect(left, below, header.sectionSize(header.count() - 1), 6)).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(6)}) > 1


def test_the_names_of_columns_break_into_lines_where_they_have_no_room(qtbot: QtBot) -> None:
    table = ChartTable()
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    first, second = TWO.series
    long = replace(second, name="How far you can lean on it")
    table.set_chart(replace(TWO, series=(first, long)))
    header = table.horizontalHeader()
    on_one_line = header.height()

    table.resize(260, 200)
    qtbot.waitUntil(lambda: header.height() > on_one_line)

    line_height = header.fontMetrics().height()
    assert header.height() >= on_one_line + line_height
    assert _has_words_in(header, header.height() // 2 + line_height // 4)
    rows = table.verticalHeader().length()
    assert table.sizeHint().height() == header.height() + rows

    table.resize(600, 200)
    qtbot.waitUntil(lambda: header.height() == on_one_line)


def test_the_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    table = ChartTable()
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.set_chart(weeks(0, 4))
    two = table.sizeHint().height()

    table.set_chart(weeks(0, 4, 3))

    assert table.sizeHint().height() - two == theme.current().px(30)


def test_enter_on_a_number_opens_its_days(qtbot: QtBot) -> None:
    box = shown(qtbot)
    box.table.setFocus(Qt.FocusReason.TabFocusReason)
    box.table.setCurrentIndex(box.table.model().index(1, 1))

    with qtbot.waitSignal(box.point_chosen) as chosen:
        QTest.keyClick(box.table, Qt.Key.Key_Return)

    assert chosen.args == [Spot("calm", date(2026, 3, 2), date(2026, 3, 2))]


def test_an_empty_cell_opens_nothing(qtbot: QtBot) -> None:
    box = shown(qtbot)
    empty = box.table.visualRect(box.table.model().index(1, 2)).center()

    with qtbot.assertNotEmitted(box.point_chosen):
        QTest.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=empty)


def test_a_click_on_a_number_opens_its_days(qtbot: QtBot) -> None:
    box = shown(qtbot)
    place = box.table.visualRect(box.table.model().index(0, 2)).center()

    with qtbot.waitSignal(box.point_chosen) as chosen:
        QTest.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [Spot("trust", date(2026, 3, 3), date(2026, 3, 3))]


def test_the_button_turns_the_chart_into_a_table_and_back(qtbot: QtBot) -> None:
    box = shown(qtbot, is_table=False)

    box.table_button.click()
    assert (box.view.isVisible(), box.table.isVisible()) == (False, True)
    assert box.table_button.accessibleName() == "Show as a chart"

    box.table_button.click()
    assert (box.view.isVisible(), box.table.isVisible()) == (True, False)


def shown(qtbot: QtBot, *, is_table: bool = True) -> ChartBox:
    box = ChartBox(None, "How it was")
    qtbot.addWidget(box)
    box.set_chart(TWO)
    box.set_table(is_table)
    box.resize(480, 240)
    box.show()
    return box


class NotingTable(ChartTable):
    """Notes the rows that Qt is asked to measure."""

    def __init__(self) -> None:
        super().__init__()
        self.measured = set[int]()

    def sizeHintForRow(self, row: int) -> int:
        self.measured.add(row)
        return super().sizeHintForRow(row)


def test_rows_that_fit_into_a_line_are_not_measured_one_by_one(qtbot: QtBot) -> None:
    table = NotingTable()
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    long_mark = Mark(date(2026, 3, 3), "A very long talk about the whole of the summer " * 3)

    table.set_chart(TWO)
    short = set(table.measured)
    table.set_chart(replace(TWO, marks=(long_mark,)))

    assert short == set()
    assert table.measured == {0}


def test_a_table_that_is_not_seen_measures_nothing_until_it_is(qtbot: QtBot) -> None:
    box = ChartBox(None, "How it was")
    qtbot.addWidget(box)
    box.resize(480, 240)
    box.show()
    names = "A very long talk about the whole summer", "The trip to the other coast"
    marks = tuple(Mark(date(2026, 3, 3), name) for name in names)

    box.set_chart(replace(TWO, marks=marks))
    heights = [box.table.rowHeight(row) for row in range(2)]
    box.set_table(True)

    assert heights[0] == heights[1]
    assert box.table.rowHeight(0) > box.table.rowHeight(1)
