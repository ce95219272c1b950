"""Several widgets shown at once are laid out once, and stand where they belong in the end."""

from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.arranging import arranged_once


class Asked(QWidget):
    """Counts how often a layout asks how high it wants to be."""

    times = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(60, 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        Asked.times += 1
        return 20


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page, card = QWidget(), QWidget()
    card.setObjectName("card")
    around, column = QVBoxLayout(page), QVBoxLayout(card)
    around.addWidget(card)
    around.addStretch(1)
    for _ in range(8):
        row = Asked(card)
        row.hide()
        column.addWidget(row)
    page.resize(300, 400)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    return page


@pytest.fixture
def card(page: QWidget) -> QWidget:
    found = page.findChild(QWidget, "card")
    assert found is not None
    return found


class Elastic(QWidget):
    """Gives way where there is no room, as a chart does, and notes each height it is given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heights: list[int] = []

    def sizeHint(self) -> QSize:
        return QSize(60, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 50)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heights.append(event.size().height())


def scrolling(page: QWidget, qtbot: QtBot) -> tuple[QScrollArea, Elastic, QWidget]:
    """What scrolls: something elastic, and below it a column within a row."""
    area, content, folds = QScrollArea(), QWidget(), QHBoxLayout()
    column = QVBoxLayout(content)
    elastic, card = Elastic(content), page.findChildren(QWidget, "card")[0]
    column.addWidget(elastic)
    column.addLayout(folds)
    folds.addWidget(card)
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.resize(300, 260)
    qtbot.addWidget(area)
    area.show()
    QApplication.processEvents()
    return area, elastic, card


def rows(card: QWidget) -> list[Asked]:
    return card.findChildren(Asked)


def asked(card: QWidget, manner: AbstractContextManager[None]) -> int:
    """How often while all rows are shown."""
    Asked.times = 0
    with manner:
        for row in rows(card):
            row.show()
    return Asked.times


def test_each_row_is_asked_a_few_times_instead_of_once_for_every_other(card: QWidget) -> None:
    once = asked(card, arranged_once(card))
    for row in rows(card):
        row.hide()
    QApplication.processEvents()

    assert once <= 4 * len(rows(card)) < asked(card, nullcontext())


def test_rows_stand_below_each_other_at_once(card: QWidget) -> None:
    asked(card, arranged_once(card))

    assert all(row.height() == 20 for row in rows(card))
    tops = [row.y() for row in rows(card)]
    assert all(above + 20 <= below for above, below in pairwise(tops))
    assert card.rect().contains(rows(card)[-1].geometry())


def test_what_scrolls_grows_before_anything_is_squeezed(page: QWidget, qtbot: QtBot) -> None:
    area, elastic, card = scrolling(page, qtbot)
    elastic.heights.clear()

    asked(card, arranged_once(card))
    QCoreApplication.sendPostedEvents()

    assert elastic.heights == []
    content = area.widget()
    assert content is not None
    assert content.height() > area.height()
    assert elastic.height() == 200
    assert rows(card)[-1].height() == 20


def test_shown_by_themselves_they_would_squeeze_it_first(page: QWidget, qtbot: QtBot) -> None:
    _, elastic, card = scrolling(page, qtbot)
    elastic.heights.clear()

    asked(card, nullcontext())
    QCoreApplication.sendPostedEvents()

    assert len(elastic.heights) >= 2


def test_a_failure_within_leaves_the_layout_at_work(card: QWidget) -> None:
    with pytest.raises(KeyError), arranged_once(card):
        raise KeyError

    layout = card.layout()
    assert layout is not None
    assert layout.isEnabled()


def test_without_a_layout_there_is_nothing_to_arrange(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)

    with pytest.raises(ValueError, match="nothing to lay out"), arranged_once(bare):
        bare.show()
