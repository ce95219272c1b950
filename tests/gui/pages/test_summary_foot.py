"""What stands below the choices of a summary begins and ends where they do."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.page import Fold
from tests.gui.pages.at_summary import close_all, furnish, opened
from tests.gui.pages.notebook import Notebook


@pytest.fixture(autouse=True)
def pages(notebook: Notebook) -> Iterator[None]:
    furnish(notebook)
    yield
    close_all()


def ends_of(page: QWidget, first: QWidget, last: QWidget) -> tuple[int, int]:
    """Where one begins and the other ends, from the left edge of the page."""
    left = first.mapTo(page, first.rect().topLeft())
    return left.x(), last.mapTo(page, last.rect().topRight()).x()


@pytest.mark.parametrize(("fold", "width"), [(Fold.NARROW, 1100), (Fold.MEDIUM, 1180)])
def test_the_ways_out_stand_below_the_choices(
    qtbot: QtBot, notebook: Notebook, fold: Fold, width: int
) -> None:
    page = opened(qtbot, notebook, fold)

    page.resize(width, 600)
    qtbot.waitUntil(lambda: page.choices.width() == width)

    choices, foot = page.choices, page.choices.foot
    ends = ends_of(page, choices.beginning, choices.beginning)
    assert ends_of(page, foot.page_button, foot.more_button) == ends
