"""The date of a page, changed from its head."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.editors.when_popover import WhenPopover
from tests.gui.editors.desk import A_NOTE, Desk, find

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def popover(desk: Desk, qtbot: QtBot) -> WhenPopover:
    page = desk.open(desk.keep(A_NOTE))
    qtbot.mouseClick(find(page, QPushButton, "when_button"), LEFT)
    (found,) = desk.window.findChildren(WhenPopover)
    return found


def test_a_time_that_cannot_be_read_is_said_before_it_is_given_up(
    popover: WhenPopover, qtbot: QtBot
) -> None:
    time_edit = popover.field.when.time_edit
    time_edit.setText("half past")

    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert popover.is_open
    assert time_edit.text() == "half past"
    assert time_edit.hasFocus()
    assert "That time is not clear" in time_edit.accessibleDescription()


def test_it_can_be_left_all_the_same(popover: WhenPopover, qtbot: QtBot) -> None:
    popover.field.when.day_edit.setText("someday")
    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert not popover.is_open


def test_what_can_be_read_closes_at_once(popover: WhenPopover, qtbot: QtBot) -> None:
    popover.field.when.time_edit.setText("21:40")

    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert not popover.is_open
