"""While something floats over the page, keys change nothing behind it; cover and lock still do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.actions import OVER_SHEETS, TABLE
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import Overlay, open_overlays
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.hands import settle

KEYED = {spec.code: spec.keys[0] for spec in TABLE if spec.keys}
HELD = sorted(KEYED.keys() - OVER_SHEETS)


def asked(room: Room) -> Sheet:
    return Sheet.ask(room.frame, "Was it done?", "", "Mark it", "Not now")


def offered(room: Room) -> Menu:
    menu = Menu(room.frame)
    menu.add_item("one", "One thing")
    menu.open()
    return menu


def press(window: MainWindow, code: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(KEYED[code]))
    settle()


def heard(room: Room, code: str) -> list[str]:
    said: list[str] = []
    room.actions[code].triggered.connect(lambda: said.append(code))
    return said


@pytest.mark.parametrize("code", HELD)
def test_no_key_of_the_page_acts_behind_a_sheet(room: Room, window: MainWindow, code: str) -> None:
    done, sheet = heard(room, code), asked(room)

    press(window, code)

    assert done == []
    assert open_overlays(window) == [sheet]
    assert QApplication.focusWidget() in sheet.stops()


@pytest.mark.parametrize("code", ["go_journal", "undo", "search", "new_entry"])
def test_the_key_acts_once_the_sheet_has_closed(room: Room, window: MainWindow, code: str) -> None:
    room.frame.lead_button.setFocus()
    done, sheet = heard(room, code), asked(room)
    press(window, code)

    sheet.cancel()
    press(window, code)

    assert done == [code]


@pytest.mark.parametrize("code", ["cover", "lock", "quit"])
def test_hiding_and_ending_wait_for_no_sheet(
    qtbot: QtBot, room: Room, window: MainWindow, code: str
) -> None:
    asked(room)

    with qtbot.waitSignal(room.actions[code].triggered, timeout=1000):
        press(window, code)


@pytest.mark.parametrize("open_one", [asked, offered])
def test_escape_still_closes_what_a_page_key_was_pressed_in(
    room: Room, window: MainWindow, open_one: object
) -> None:
    layer = open_one(room) if callable(open_one) else None
    assert isinstance(layer, Overlay)
    press(window, "go_journal")
    assert room.desk.place().page == "today"

    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)

    assert open_overlays(window) == []


def test_undo_in_a_field_of_a_sheet_stays_the_fields(room: Room, window: MainWindow) -> None:
    done, sheet = heard(room, "undo"), Sheet(room.frame, "A word for it")
    field = LineEdit(sheet.box)
    sheet.body.addWidget(field)
    sheet.set_first_focus(field)
    sheet.open()
    QTest.keyClicks(field, "lighter")

    press(window, "undo")

    assert field.text() == ""
    assert done == []
