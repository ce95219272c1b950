"""Pressed and typed at random, a stage never fails and never has a screen without a way on."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import SessionKind
from tests.gui.stage.driver import CARRIED, EVERYTHING, Driver, a_snapshot

_STEPS = 60
_KEYS = (
    Qt.Key.Key_F8, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Right,
    Qt.Key.Key_2, Qt.Key.Key_Escape,
)  # fmt: skip
_WORDS = ("tea ", "1 May 2027", "x" * 30, "!")


@pytest.mark.parametrize("kind", SessionKind)
def test_there_is_a_way_on_from_wherever_two_people_get(qtbot: QtBot, kind: SessionKind) -> None:
    random = Random(kind.value)
    driver = Driver(qtbot, a_snapshot(kind, carried=CARRIED, **EVERYTHING))
    driver.through_the_gate()

    for _ in range(_STEPS):
        _do_something(driver, random)
        driver.stage.come_back()

        assert any(map(_can_be_pressed, driver.window.findChildren(QAbstractButton)))


def _do_something(driver: Driver, random: Random) -> None:
    choice = random.random()
    if choice < 0.1:
        driver.key(random.choice(_KEYS))
    elif choice < 0.15:
        driver.stage.go_neutral()
    elif choice < 0.3:
        fields = [each for each in driver.window.findChildren(QTextEdit) if each.isVisible()]
        for field in fields[:1]:
            QTest.keyClicks(field, random.choice(_WORDS))
    else:
        buttons = [*filter(_can_be_pressed, driver.window.findChildren(QAbstractButton))]
        QTest.mouseClick(random.choice(buttons), Qt.MouseButton.LeftButton)
    QTest.qWait(0)


def _can_be_pressed(button: QAbstractButton) -> bool:
    is_end = button.objectName() == "accept_button"  # or most walks would be short
    return button.isVisible() and button.isEnabled() and not is_end
