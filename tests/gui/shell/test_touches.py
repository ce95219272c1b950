"""What somebody does is seen in every window, and nothing else is asked about."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.touches import Touches
from tests.gui.shell.hands import settle


class Seen:
    """What was passed on, and whether it is let through."""

    def __init__(self) -> None:
        self.types: list[QEvent.Type] = []
        self.keeps = False

    def look(self, event: QEvent) -> bool:
        self.types.append(event.type())
        return self.keeps


class Counted(Touches):
    """Counts what it is asked about."""

    asked = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.asked += 1
        return super().eventFilter(watched, event)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in ("first_edit", "second_edit"):
        edit = QLineEdit(made)
        edit.setObjectName(name)
        column.addWidget(edit)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def touches(window: QWidget, seen: Seen) -> Iterator[Counted]:
    made = Counted(seen.look, window)
    made.begin()
    yield made
    made.end()


def edit_of(window: QWidget, name: str = "first_edit") -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.mark.usefixtures("touches")
def test_a_key_is_passed_on_once(window: QWidget, seen: Seen) -> None:
    edit_of(window).setFocus()

    QTest.keyPress(window.windowHandle(), Qt.Key.Key_A)

    assert seen.types.count(QEvent.Type.KeyPress) == 1
    assert edit_of(window).text() == "a"


@pytest.mark.usefixtures("touches")
def test_a_key_that_is_kept_reaches_no_field(window: QWidget, seen: Seen) -> None:
    edit_of(window).setFocus()
    seen.keeps = True

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert edit_of(window).text() == ""


@pytest.mark.usefixtures("touches")
def test_what_an_input_method_composes_is_seen_wherever_the_keyboard_is(
    window: QWidget, seen: Seen
) -> None:
    for name in ("first_edit", "second_edit"):
        edit_of(window, name).setFocus()
        event = QInputMethodEvent()
        event.setCommitString("字")
        QCoreApplication.sendEvent(edit_of(window, name), event)

    assert seen.types.count(QEvent.Type.InputMethod) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("touches")
def test_a_press_in_a_menu_that_opened_later_is_seen(window: QWidget, seen: Seen) -> None:
    menu = QMenu(window)
    menu.addAction("Show")
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=QPoint(2, 2))
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    settle()
    seen.types.clear()

    QTest.mousePress(menu.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert QEvent.Type.MouseButtonPress in seen.types


@pytest.mark.usefixtures("touches")
def test_a_second_window_is_seen_once_it_has_the_keyboard(
    window: QWidget, seen: Seen, qtbot: QtBot
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    window.hide()
    other.activateWindow()
    qtbot.waitUntil(other.hasFocus)

    QTest.keyPress(other.windowHandle(), Qt.Key.Key_B)

    assert QEvent.Type.KeyPress in seen.types


def test_after_the_end_nothing_is_seen(touches: Counted, window: QWidget, seen: Seen) -> None:
    edit_of(window).setFocus()
    touches.end()
    seen.types.clear()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert seen.types == []


def test_widgets_that_come_and_go_ask_nothing(touches: Counted, window: QWidget) -> None:
    settle()
    touches.asked = 0
    made = [QWidget(window) for _ in range(50)]

    for widget in made:
        widget.show()
    settle()
    for widget in made:
        widget.hide()
    settle()

    assert touches.asked < len(made)
