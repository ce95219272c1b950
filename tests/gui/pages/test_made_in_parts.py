"""A page is made in parts, and none of them holds too much."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.pages.registry import PAGES, page_class
from hallpass_desktop.gui.widgets.passage import Passage
from tests.gui.pages.notebook import Notebook

# Of widgets; so many take half a frame. Today is what one waits for after unlocking.
MOST_AT_ONCE = 75


@pytest.mark.parametrize("code", [spec.code for spec in PAGES if spec.code != "today"])
def test_no_part_of_a_page_makes_too_many_widgets(notebook: Notebook, code: str) -> None:
    page = page_class(code)(notebook.context, notebook.owner)

    counts = [0, len(page.findChildren(QWidget))]
    counts += (len(page.findChildren(QWidget)) for _ in page.parts())
    counts.append(len(page.findChildren(QWidget)))

    assert max(after - before for before, after in pairwise(counts)) <= MOST_AT_ONCE


@pytest.mark.parametrize(
    ("code", "parts"),
    [("journal", 3), ("check_in", 4), ("insights", 9), ("guide", 9), ("settings", 3)],
)
def test_a_large_page_has_parts(notebook: Notebook, code: str, parts: int) -> None:
    page = page_class(code)(notebook.context, notebook.owner)

    assert sum(1 for _ in page.parts()) >= parts


def test_no_part_of_the_guide_sets_more_than_one_passage(notebook: Notebook) -> None:
    page = page_class("guide")(notebook.context, notebook.owner)

    counts = [len(page.findChildren(Passage)) for _ in page.parts()]

    assert counts[-1] > 2
    assert max(after - before for before, after in pairwise(counts)) == 1


@pytest.mark.parametrize("code", [spec.code for spec in PAGES])
def test_a_page_can_be_resized_at_any_point_of_its_making(notebook: Notebook, code: str) -> None:
    page = page_class(code)(notebook.context, notebook.owner)

    _resized(page, 900)
    for place, _ in enumerate(page.parts()):
        _resized(page, 640 + 40 * place)

    assert page.findChildren(QWidget)


def _resized(page: QWidget, width: int) -> None:
    """What a window does that is laid out while its pages are made ahead."""
    before = page.size()
    page.resize(width, 600)
    for widget in (page, *page.findChildren(QWidget)):
        QCoreApplication.sendEvent(widget, QResizeEvent(page.size(), before))
