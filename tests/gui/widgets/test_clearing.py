"""What goes leaves no keyboard behind: nothing that goes gets it from its neighbour."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.editors.fields.chip_flow import ChipFlow
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder

CHOICES = (("walk", "Walk"), ("call", "Call"), ("tea", "Tea"))


class Room(QWidget):
    """A window with a list, and a field below it."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.list = QWidget(self)
        self.rows = QVBoxLayout(self.list)
        self.flow = ChipFlow(self, "chips")
        self.field = QLineEdit(self)
        self.group = ChipGroup(self)
        for widget in (self.list, self.flow, self.group, self.field):
            self.column.addWidget(widget)

    def fill(self) -> list[Button]:
        """Three rows, each with a button in it: the buttons."""
        rows = [QWidget(self.list) for _ in range(3)]
        buttons = [Button(row, "Open") for row in rows]
        for row, button in zip(rows, buttons, strict=True):
            QVBoxLayout(row).addWidget(button)
            self.rows.addWidget(row)
            row.show()
        return buttons

    def fill_flow(self) -> list[Chip]:
        """Three chips."""
        chips = [Chip(self.flow, name, name) for name in ("walk", "call", "tea")]
        self.flow.show_chips(chips)
        return chips


class RoomInOrder(TabsInOrder, Room):
    """Tab goes through it as through the window of the app."""


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return opened(qtbot, Room())


def opened(qtbot: QtBot, room: Room) -> Room:
    qtbot.addWidget(room)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    return room


@pytest.fixture
def visited(qapp: QApplication) -> list[QWidget]:
    """Every widget that gets the keyboard from now on."""
    seen: list[QWidget] = []
    qapp.focusChanged.connect(lambda _old, new: seen.append(new) if new is not None else None)
    return seen


def row_of(button: Button) -> QWidget:
    row = button.parentWidget()
    assert row is not None
    return row


def in_any(widgets: Iterable[QWidget], visited: Iterable[QWidget]) -> bool:
    return any(one is each or one.isAncestorOf(each) for one in widgets for each in visited)


def shown(widgets: Iterable[QWidget]) -> None:
    """Qt would show them a moment later."""
    for widget in widgets:
        widget.show()


def test_by_hand_the_keyboard_goes_from_one_going_row_to_the_next(
    room: Room, visited: list[QWidget]
) -> None:
    buttons = room.fill()
    buttons[0].setFocus()
    visited.clear()

    for button in buttons:
        row_of(button).hide()

    assert in_any(buttons[1:], visited)


def test_rows_that_are_cleared_pass_no_keyboard_on(room: Room, visited: list[QWidget]) -> None:
    buttons = room.fill()
    buttons[0].setFocus()
    visited.clear()

    clear(room.rows)

    assert not in_any(buttons, visited)
    assert not any(row.isVisible() for row in buttons)


def test_chips_that_are_replaced_pass_no_keyboard_on(room: Room, visited: list[QWidget]) -> None:
    chips = room.fill_flow()
    chips[0].setFocus()
    visited.clear()

    room.flow.show_chips([Chip(room.flow, "tea", "tea")])

    assert not in_any(chips, visited)
    assert [chip.text() for chip in room.flow.chips()] == ["tea"]


def test_a_chip_that_is_there_again_keeps_the_keyboard(room: Room) -> None:
    room.fill_flow()[1].setFocus()

    again = room.fill_flow()

    assert again[1].hasFocus()


def test_a_choice_that_is_there_again_keeps_the_keyboard(room: Room) -> None:
    room.group.set_choices(CHOICES)
    chips = room.group.chips()
    shown(chips)
    chips[1].setFocus()

    room.group.set_choices(CHOICES[1:])

    assert room.group.chips()[0].hasFocus()


def test_tab_goes_on_in_the_list_after_all_its_rows_went(qtbot: QtBot) -> None:
    room = opened(qtbot, RoomInOrder())
    buttons = room.fill()
    buttons[0].setFocus()

    clear(room.rows)
    again = room.fill()
    QTest.keyClick(room.list, Qt.Key.Key_Tab)

    assert again[0].hasFocus()


def test_the_keyboard_goes_to_nothing_that_leads_to_what_goes(
    room: Room, visited: list[QWidget]
) -> None:
    buttons = room.fill()
    room.list.setFocusProxy(buttons[1])
    buttons[0].setFocus()
    visited.clear()

    clear(room.rows)

    assert visited == [room]


def test_without_the_keyboard_nothing_gets_it(room: Room) -> None:
    room.field.setFocus()
    room.fill()

    held = clear(room.rows)

    assert held is None
    assert room.field.hasFocus()
