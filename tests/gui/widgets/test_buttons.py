"""Buttons do what their words say, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.focus_ring import FocusRing
from hallpass_desktop.gui.widgets.icon_button import IconButton
from tests.gui.widgets import reader


def test_busy_button_keeps_its_width_and_takes_no_press(qtbot: QtBot) -> None:
    button = Button(None, "Save the whole page", "primary")
    qtbot.addWidget(button)
    button.show()
    width = button.width()
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)

    button.set_busy("Saving…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.text() == "Saving…"
    assert button.sizeHint().expandedTo(button.minimumSize()).width() >= width
    assert not pressed


def test_a_busy_button_takes_no_press_of_a_screen_reader(qtbot: QtBot) -> None:
    button = Button(None, "Save")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked[bool].connect(pressed.append)  # type: ignore[index]  # unknown to the stubs
    button.set_busy("Saving…")

    reader.press(button)
    qtbot.waitUntil(lambda: not button.isDown())

    button.set_ready()
    assert pressed == []
    reader.press(button)
    qtbot.waitUntil(lambda: pressed == [False])


def test_ready_button_has_its_words_back(qtbot: QtBot) -> None:
    button = Button(None, "Save")
    qtbot.addWidget(button)

    button.set_busy("Saving…")
    button.set_ready()

    assert button.text() == "Save"
    assert not button.is_busy


def test_icon_button_is_named_for_readers(qtbot: QtBot) -> None:
    button = IconButton(None, "ellipsis", "More")
    qtbot.addWidget(button)

    assert button.accessibleName() == "More"
    assert button.toolTip() == "More"


def test_focus_ring_shows_for_the_keyboard_only(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button(window, "Save")
    button.move(40, 40)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not window.findChildren(FocusRing)

    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    rings = window.findChildren(FocusRing)
    assert len(rings) == 1
    assert rings[0].geometry().contains(button.geometry())
