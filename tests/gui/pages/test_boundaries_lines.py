"""What stands below or beside each other on the page of boundaries begins where one expects it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyle, QStyleOptionHeader, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import grid_places
from hallpass_desktop.gui.pages.boundaries.grid_table import GridTable
from tests.gui.pages.at_boundaries import opened
from tests.gui.pages.at_the_grid import open_grid, table
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


@pytest.fixture(params=[1.0, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> float:
    """The page at 100 and at 200 %."""
    theme.apply(qapp, theme.Theme.named(scale=request.param, reduced_motion=True))
    return float(request.param)


def name_of_column(grid: GridTable) -> QRect:
    """Where the name of a column stands in its place."""
    header, option = grid.horizontalHeader(), QStyleOptionHeader()
    header.initStyleOption(option)
    option.rect = QRect(0, 0, 200, 40)
    return header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)


@pytest.mark.usefixtures("scale")
def test_names_of_columns_stand_above_what_is_in_them(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.journal.grids.add(notebook.write(AgreementBody(title="The summer trip")), "Kissing")

    grid = table(open_grid(qtbot, notebook))

    assert name_of_column(grid).left() == theme.current().px(grid_places.SIDE)


@pytest.mark.usefixtures("scale")
def test_where_it_stands_keeps_a_distance_from_what_can_be_done(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(AgreementBody(title="The summer trip"))
    page = opened(qtbot, notebook)

    state = find(page, QWidget, "state_line")
    names = ("pause_button", "step_button")
    first = next(b for name in names if (b := find(page, QAbstractButton, name)).isVisible())

    assert first.x() - state.geometry().right() > theme.current().px(16)
