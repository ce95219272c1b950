"""Rows are painted before they come into view, one at a turn, once the list has come to rest."""

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.delegates.entry import EntryDelegate
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.rows import RowsModel
from hallpass_desktop.gui.pages.rows_ahead import RowsAhead
from hallpass_desktop.gui.pages.timeline_view import TimelineView


class Noting(EntryDelegate):
    """Notes which rows are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painted.append(index.row())
        super().paint(painter, option, index)


@pytest.fixture
def delegate(qtbot: QtBot) -> Noting:
    return Noting()


@pytest.fixture
def view(qtbot: QtBot, delegate: Noting) -> TimelineView:
    """A list of rows 114 high, of which not quite five are in view."""
    made, model = TimelineView(), RowsModel()
    model.setParent(made)
    model.set_rows(
        (number, EntryText("Wed", str(number), "The lamp shop", "By the lamps.", "Note", "", ""))
        for number in range(40)
    )
    made.setItemDelegate(delegate)
    made.setModel(model)
    made.keep_pictures("window")
    made.setGeometry(200, 200, 400, 500)  # not under the mouse
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.viewport().update()
    return made


def is_at_rest(view: TimelineView) -> bool:
    return not any(ahead.is_busy for ahead in view.findChildren(RowsAhead))


def test_the_next_screen_is_painted_before_it_is_turned_to(
    qtbot: QtBot, view: TimelineView, delegate: Noting
) -> None:
    qtbot.waitUntil(lambda: 8 in delegate.painted and is_at_rest(view))
    ahead, delegate.painted = delegate.painted, []

    view.verticalScrollBar().setValue(view.viewport().height())
    view.viewport().repaint()

    assert set(ahead) == set(range(9))
    assert delegate.painted == []


def test_a_row_that_nobody_painted_ahead_is_painted_when_it_comes(
    qtbot: QtBot, view: TimelineView, delegate: Noting
) -> None:
    qtbot.waitUntil(lambda: 8 in delegate.painted and is_at_rest(view))
    delegate.painted = []

    view.verticalScrollBar().setValue(20 * 114)
    view.viewport().repaint()

    assert delegate.painted == [20, 21, 22, 23, 24]


def test_a_list_that_keeps_no_pictures_paints_nothing_ahead(
    qtbot: QtBot, view: TimelineView, delegate: Noting
) -> None:
    qtbot.waitUntil(lambda: 8 in delegate.painted and is_at_rest(view))

    view.keep_pictures("")
    view.viewport().repaint()

    assert is_at_rest(view)


def test_one_row_is_painted_at_a_turn_until_something_else_comes_into_view(qtbot: QtBot) -> None:
    near, painted, owner = [1, 2, 3], list[int](), QObject()
    ahead = RowsAhead(lambda: near, painted.append, owner)
    ahead.rest()
    qtbot.waitUntil(lambda: bool(painted))
    first = list(painted)
    near = [7, 8]

    ahead.rest()
    qtbot.waitUntil(lambda: not ahead.is_busy)

    assert first == [1]
    assert painted == [1, 7, 8]
