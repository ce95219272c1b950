"""What scrolls does so under a bar of its own; Qt's never shows, and nothing is covered by ours."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.arranging import arranged_once
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import FittingScroll, ScrollPage
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.widgets.side_bar import SideBar


def bar_of(area: QAbstractScrollArea) -> SideBar:
    bar = area.findChild(SideBar)
    assert bar is not None
    return bar


@pytest.mark.parametrize("make", [FittingScroll, ScrollPage])
def test_the_bar_shows_only_while_there_is_more_and_is_never_qts_own(
    qtbot: QtBot, make: type[FittingScroll] | type[ScrollPage]
) -> None:
    area = make()
    qtbot.addWidget(area)
    for number in range(30):
        area.column.addWidget(Label(area, f"Line {number}"))
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()

    assert bar_of(area).isVisible()
    bar_of(area).setValue(40)
    assert area.verticalScrollBar().value() == 40
    area.resize(300, 2000)
    qtbot.waitUntil(lambda: not bar_of(area).isVisible())

    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.verticalScrollBarPolicy() == off


def says_all_in_sight(area: QAbstractScrollArea) -> bool:
    return bar_of(area).pageStep() == area.viewport().height()


@pytest.mark.parametrize("make", [FittingScroll, ScrollPage])
def test_the_bar_says_how_much_of_it_is_in_sight(
    qtbot: QtBot, make: type[FittingScroll] | type[ScrollPage]
) -> None:
    area = make()
    qtbot.addWidget(area)
    for number in range(60):
        area.column.addWidget(Label(area, f"Line {number}"))
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()

    for height in (200, 400, 300):
        area.resize(300, height)
        qtbot.waitUntil(partial(says_all_in_sight, area))
        assert area.viewport().height() == height


def test_the_bar_of_a_dialog_lies_beside_its_words(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    with qtbot.waitExposed(page):
        page.show()
    sheet = Sheet(page, "A long one")
    words = Label(sheet, "Many words that go on and on. " * 40, wraps=True)
    sheet.body.addWidget(words)
    sheet.set_actions("Go on", "Stay here")

    sheet.open()
    bar = bar_of(sheet.scroller)
    qtbot.waitUntil(bar.isVisible)

    end = words.mapTo(sheet.scroller, QPoint(words.width(), 0)).x()
    assert end <= bar.geometry().left()


def test_a_page_that_grows_below_draws_again_nothing_that_is_in_sight(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    first = Painted(page)
    page.column.addWidget(first)
    page.column.addWidget(Label(page, "The last that is in sight"))
    below = Label(page, "\n".join("Out of sight" for _ in range(40)), wraps=True)
    below.hide()
    page.column.addWidget(below)
    page.column.addStretch(1)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    first.areas.clear()

    with arranged_once(page.content):
        below.show()
    QApplication.processEvents()

    assert page.verticalScrollBar().maximum() > 0
    assert sum(area.width() * area.height() for area in first.areas) < first.width() * 60


class Painted(QWidget):
    """As high as it is told, and notes what of it is painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(200)
        self.areas: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.areas.append(event.rect())
