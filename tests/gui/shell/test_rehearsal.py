"""What a page does for its first showing is done before, and nobody sees it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.gui.shell.rehearsal import rehearse
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

SIZE = QSize(400, 300)


class Part(QWidget):
    """Remembers what happened to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(50)
        self.widths: list[int] = []
        self.painted = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widths.append(event.size().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    made.resize(SIZE)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(stage: QWidget) -> QWidget:
    return page_on(stage)


def page_on(stage: QWidget) -> QWidget:
    """A page that scrolls, not yet shown."""
    made = QWidget(stage)
    made.hide()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    scroll = ScrollPage(made)
    column.addWidget(scroll)
    scroll.column.addWidget(Part(scroll))
    return made


def part_of(page: QWidget) -> Part:
    (found,) = page.findChildren(Part)
    return found


def is_drawn_when_its_part_goes(page: QWidget, *, after: int) -> bool:
    """Rehearse a page whose part goes at a step; whether it had been drawn by then."""
    part, steps = part_of(page), rehearse(page, SIZE)
    for _ in range(after):
        next(steps)
    was_drawn = part.painted > 0
    delete(part)
    for _ in steps:
        continue
    return was_drawn


def show(stage: QWidget, page: QWidget, qtbot: QtBot) -> None:
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: part_of(page).painted > 0)


def test_a_page_that_was_rehearsed_finds_its_places_taken(
    stage: QWidget, page: QWidget, qtbot: QtBot
) -> None:
    for _ in rehearse(page, stage.size()):
        continue
    before = list(part_of(page).widths)

    show(stage, page, qtbot)

    assert before != []
    assert part_of(page).widths == before


def test_without_a_rehearsal_places_are_found_when_it_is_shown(
    stage: QWidget, page: QWidget, qtbot: QtBot
) -> None:
    before = list(part_of(page).widths)

    show(stage, page, qtbot)

    assert part_of(page).widths != before


def test_a_rehearsal_draws_and_shows_nothing(stage: QWidget, page: QWidget) -> None:
    before = stage.grab().toImage()

    for _ in rehearse(page, stage.size()):
        assert page.isHidden()

    assert part_of(page).painted > 0
    assert stage.grab().toImage() == before


def test_a_part_that_is_gone_at_any_step_does_no_harm(stage: QWidget) -> None:
    steps, drawn = 0, False

    while not drawn:
        page = page_on(stage)
        steps += 1
        drawn = is_drawn_when_its_part_goes(page, after=steps)

        assert page.size() == SIZE
        delete(page)

    assert steps > 10


def test_a_part_that_goes_meanwhile_does_no_harm(stage: QWidget, page: QWidget) -> None:
    steps = rehearse(page, stage.size())
    next(steps)

    part_of(page).setParent(None)
    for _ in steps:
        continue

    assert page.size() == SIZE
