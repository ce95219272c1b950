"""What the tests of the grid do there, in the words of a person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.models.grid import Column, GridRows
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from tests.gui.pages.at_boundaries import opened, press
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

Key = Qt.Key


def bodies(notebook: Notebook, agreement: RecordId) -> list[GridRowBody]:
    return [row.body for row in notebook.journal.agreements.read(agreement).grid]


def open_grid(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = opened(qtbot, notebook)
    press(qtbot, page, "grid_section")
    return page


def table(page: QWidget) -> GridTable:
    (found,) = [each for each in page.findChildren(GridTable) if each.isVisible()]
    return found


def rows_of(grid: GridTable) -> GridRows:
    model = grid.model()
    assert isinstance(model, GridRows)
    return model


def stand_on(page: QWidget, row: int, column: Column) -> GridTable:
    grid = table(page)
    grid.go_to(row, column)
    return grid


def cell_edit(grid: GridTable) -> QLineEdit:
    return find(grid, QLineEdit, "grid_cell_edit")


def writes(
    qtbot: QtBot, grid: GridTable, words: str, *, ends_with: Qt.Key = Key.Key_Return
) -> None:
    """Type into the cell that is open, and end it."""
    edit = cell_edit(grid)
    edit.clear()
    qtbot.keyClicks(edit, words)
    qtbot.keyClick(edit, ends_with)
    QApplication.processEvents()


def said(grid: GridTable, column: Column) -> list[str]:
    rows = rows_of(grid)
    return [rows.said(rows.at(row, column)) for row in range(rows.rowCount())]
