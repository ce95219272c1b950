"""A cell of the grid that is drawn by its picture looks as if it was painted, and not anew."""

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates.grid_cell import GridCellDelegate
from hallpass_desktop.gui.models.grid import Column, GridRows, Index
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from hallpass_desktop.gui.style.palette import NAMES
from hallpass_desktop.gui.widgets.card import Panel
from hallpass_desktop.services.agreements import GridRow

BODIES = (
    GridRowBody(title="Kissing", mine="want", theirs="no", agreed="Not for us this year."),
    GridRowBody(title="Dancing", mine="only_if", mine_if="you are there", theirs="willing"),
    GridRowBody(title="Messages", theirs="unsure", agreed="Told the same day, in a line or two."),
)
ROWS = tuple(GridRow(RecordId(str(number)), body) for number, body in enumerate(BODIES))


class Counting(GridCellDelegate):
    """Counts how often a cell is painted anew."""

    painted = 0

    def draw_cell(self, option: QStyleOptionViewItem, index: Index, painter: QPainter) -> None:
        self.painted += 1
        super().draw_cell(option, index, painter)


class Painting(GridCellDelegate):
    """Paints every cell whenever it is shown."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_cell(option, index, painter)
        painter.restore()


@pytest.fixture(params=NAMES)
def ground(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Panel:
    """What lies under the grid, in every palette."""
    theme.apply(qapp, theme.Theme.named(request.param, reduced_motion=True))
    made = Panel(None, "surface")
    made.resize(760, 400)
    qtbot.addWidget(made)
    return made


def grid_on(ground: Panel, kind: type[GridCellDelegate]) -> tuple[GridTable, GridCellDelegate]:
    rows = GridRows()
    grid = GridTable(rows, ground)
    rows.setParent(grid)
    cells = kind(grid, rows, grid)
    grid.setItemDelegate(cells)
    grid.show_rows(ROWS)
    grid.setGeometry(ground.rect())
    return grid, cells


def seen(ground: Panel, grid: GridTable) -> QImage:
    """What is on screen when this grid is the only one, and has the keyboard."""
    for other in ground.findChildren(GridTable):
        other.setVisible(other is grid)
    ground.show()
    grid.go_to(1, Column.MINE)
    grid.show_focus()
    QApplication.processEvents()
    return ground.grab().toImage()


def test_a_picture_looks_exactly_like_the_painting(ground: Panel) -> None:
    painted, _ = grid_on(ground, Painting)
    kept, _ = grid_on(ground, GridCellDelegate)
    first = seen(ground, kept)

    assert first == seen(ground, painted)
    assert seen(ground, kept) == first


def test_an_answer_paints_its_row_and_no_other(ground: Panel) -> None:
    grid, cells = grid_on(ground, Counting)
    before = seen(ground, grid)
    assert isinstance(cells, Counting)
    cells.painted = 0

    rows = grid.model()
    assert isinstance(rows, GridRows)
    rows.answer(rows.at(0, Column.THEIRS), "want")
    after = seen(ground, grid)

    assert cells.painted == len(Column)
    assert after != before


def test_what_is_shown_again_is_not_painted_again(ground: Panel) -> None:
    grid, cells = grid_on(ground, Counting)
    seen(ground, grid)
    assert isinstance(cells, Counting)
    cells.painted = 0

    seen(ground, grid)

    assert cells.painted == 0


def test_a_grid_without_rows_keeps_no_picture(ground: Panel) -> None:
    grid, cells = grid_on(ground, Counting)
    seen(ground, grid)
    assert isinstance(cells, Counting)
    grid.show_rows(())
    cells.painted = 0

    grid.show_rows(ROWS)
    seen(ground, grid)

    assert cells.painted >= len(ROWS) * len(Column)
