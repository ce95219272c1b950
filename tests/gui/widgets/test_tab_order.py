"""Tab goes as the eye does, whatever was made or moved last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.tab_order import ReadAfter, TabsInOrder


class Window(TabsInOrder, QWidget):
    """A column of buttons."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.buttons = {name: QPushButton(name) for name in names}
        for button in self.buttons.values():
            self.column.addWidget(button)

    def put_in(self, name: str, place: int) -> QPushButton:
        """Add a button between others."""
        button = self.buttons[name] = QPushButton(name)
        self.column.insertWidget(place, button)
        button.show()
        return button

    def goes(self, key: Qt.Key, times: int) -> list[str]:
        """Press a key some times; answers which button had the keyboard after each."""
        return [self._goes_once(key) for _ in range(times)]

    def _goes_once(self, key: Qt.Key) -> str:
        handle = self.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)
        focused = QApplication.focusWidget()
        return focused.text() if isinstance(focused, QPushButton) else ""


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window("one", "two", "three")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.buttons["one"].setFocus()
    return window


def test_what_was_added_between_is_met_between(window: Window) -> None:
    window.put_in("one and a half", 1)

    assert window.goes(Qt.Key.Key_Tab, 4) == ["one and a half", "two", "three", "one"]


def test_backtab_goes_the_same_way_back(window: Window) -> None:
    window.put_in("one and a half", 1)

    assert window.goes(Qt.Key.Key_Backtab, 4) == ["three", "two", "one and a half", "one"]


class Floating(ReadAfter, QPushButton):
    """Lies over the window, in no layout."""


def test_what_floats_is_met_last(window: Window) -> None:
    Floating("card", window).show()

    assert window.goes(Qt.Key.Key_Tab, 4) == ["two", "three", "card", "one"]


def test_what_floats_is_met_after_what_it_belongs_to(window: Window) -> None:
    card = Floating("card", window)
    card.read_after = window.buttons["two"]
    card.show()

    assert window.goes(Qt.Key.Key_Tab, 4) == ["two", "card", "three", "one"]


def test_what_is_hidden_or_off_is_passed_by(window: Window) -> None:
    window.buttons["two"].hide()
    window.put_in("off", 3).setEnabled(False)

    assert window.goes(Qt.Key.Key_Tab, 2) == ["three", "one"]


def test_what_stands_for_something_else_is_passed_by(window: Window) -> None:
    window.buttons["two"].setFocusProxy(window.buttons["three"])

    assert window.goes(Qt.Key.Key_Backtab, 2) == ["three", "one"]


def test_the_keyboard_goes_on_from_what_was_just_hidden(window: Window) -> None:
    window.buttons["two"].setFocus()

    window.buttons["two"].hide()

    assert window.focusWidget() is window.buttons["three"]


def test_what_floats_over_a_page_comes_last(window: Window) -> None:
    floating = QPushButton("undo", window)
    floating.show()

    assert window.goes(Qt.Key.Key_Tab, 4) == ["two", "three", "undo", "one"]


def test_a_layer_keeps_tab_to_itself(window: Window) -> None:
    layer = QWidget(window, Qt.WindowType.SubWindow)
    QVBoxLayout(layer).addWidget(QPushButton("far"))
    layer.show()

    assert window.goes(Qt.Key.Key_Tab, 3) == ["two", "three", "one"]
