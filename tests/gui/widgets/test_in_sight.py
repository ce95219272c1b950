"""The place where one writes, and what Tab leads to, can be seen."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

WORDS = "The coats hung by the door. " * 200


class Window(TabsInOrder, QWidget):
    """A page with a text and a button far below it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(500, 300)
        self.scroller = ScrollPage(self)
        self.edit = WritingEdit(self)
        self.button = QPushButton("Done")
        QVBoxLayout(self).addWidget(self.scroller)
        self.scroller.column.addWidget(self.edit)
        self.scroller.column.addSpacing(600)
        self.scroller.column.addWidget(self.button)

    def shows_cursor(self) -> bool:
        """Whether all of the cursor lies in the part of the page that is seen."""
        return self._shows(self.edit.viewport(), self.edit.cursorRect())

    def shows_button(self) -> bool:
        """Whether all of the button can be seen."""
        return self._shows(self.button, self.button.rect())

    def _shows(self, widget: QWidget, part: QRect) -> bool:
        seen = self.scroller.viewport()
        place = QRect(widget.mapTo(seen, part.topLeft()), part.size())
        return seen.rect().top() <= place.top() and place.bottom() <= seen.rect().bottom()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.edit.setFocus()
    return window


def test_a_long_paste_leaves_the_cursor_in_sight(window: Window, qtbot: QtBot) -> None:
    window.edit.write(WORDS)

    qtbot.waitUntil(lambda: window.scroller.verticalScrollBar().value() > 0)
    assert window.shows_cursor()


def test_a_text_that_gets_its_height_late_is_followed_as_well(window: Window, qtbot: QtBot) -> None:
    window.scroller.column.setEnabled(False)
    window.edit.write(WORDS)
    QApplication.processEvents()
    assert window.edit.height() < window.height()

    window.scroller.column.setEnabled(True)
    window.scroller.column.activate()

    qtbot.waitUntil(lambda: window.edit.height() > window.height())
    qtbot.waitUntil(window.shows_cursor)


def test_typing_beyond_the_last_line_scrolls_along(window: Window, qtbot: QtBot) -> None:
    for _ in range(40):
        QTest.keyClicks(window.edit, "a")
        QTest.keyClick(window.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.edit.height() > window.height())
    qtbot.waitUntil(window.shows_cursor)
    assert window.scroller.verticalScrollBar().value() > 0


def test_keys_that_lead_to_the_ends_of_a_text_show_them(window: Window, qtbot: QtBot) -> None:
    window.edit.write(WORDS)
    qtbot.waitUntil(lambda: window.edit.height() > window.height() and window.shows_cursor())

    QTest.keyClick(window.edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.shows_cursor)
    assert window.scroller.verticalScrollBar().value() < 100

    QTest.keyClick(window.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.shows_cursor)
    assert window.scroller.verticalScrollBar().value() > 100


def test_a_text_that_is_filled_without_the_keyboard_moves_nothing(
    window: Window, qtbot: QtBot
) -> None:
    window.button.setFocus()
    moved: list[int] = []
    window.scroller.verticalScrollBar().valueChanged.connect(moved.append)

    window.edit.set_text(WORDS)
    window.edit.moveCursor(window.edit.textCursor().MoveOperation.End)
    qtbot.waitUntil(lambda: window.edit.height() > window.height())

    assert moved == []


def test_tab_and_backtab_bring_what_they_lead_to_into_sight(window: Window, qtbot: QtBot) -> None:
    handle = window.windowHandle()
    assert handle is not None

    QTest.keyClick(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(window.shows_button)

    QTest.keyClick(handle, Qt.Key.Key_Backtab)
    qtbot.waitUntil(window.shows_cursor)
