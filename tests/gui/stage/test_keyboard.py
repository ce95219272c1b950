"""Every session, from its gate to its end, by the keyboard alone; arrows choose in a group."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui.stage.over_screen import OverScreen
from tests.gui.stage.driver import EVERYTHING, Driver, a_snapshot

_MOST_STOPS = 80


def tab_to(driver: Driver, name: str) -> None:
    """Press Tab until the keyboard is on what has this name."""
    for _ in range(_MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        driver.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name} on {driver.heading!r}")


@pytest.mark.parametrize("kind", SessionKind)
def test_a_session_goes_by_tab_and_enter(qtbot: QtBot, kind: SessionKind) -> None:
    driver = Driver(qtbot, a_snapshot(kind, **EVERYTHING))

    for _ in range(_MOST_STOPS):
        if driver.talk.is_over:
            break
        if driver.shows("gate_done_button"):
            for first, arrows in (("yes", 0), ("ready", 0), ("be_heard", 2)):
                tab_to(driver, f"{first}_option")
                driver.key(Qt.Key.Key_Space)
                for _ in range(arrows):
                    driver.key(Qt.Key.Key_Down)
        tab_to(driver, driver.way_on_by_keys())
        driver.key(Qt.Key.Key_Return)

    assert isinstance(driver.screen, OverScreen)
    assert driver.find(QAbstractButton, "close_button").hasFocus()


@pytest.mark.parametrize("kind", SessionKind)
def test_every_button_and_field_is_on_the_way_of_tab(qtbot: QtBot, kind: SessionKind) -> None:
    driver = Driver(qtbot, a_snapshot(kind, **EVERYTHING))
    missed: dict[str, str] = {}

    for stop in driver.walk():
        reached = _reached(driver)
        wanted = (each for each in driver.window.findChildren(QAbstractButton) if _counts(each))
        missed |= {each.objectName(): stop for each in wanted if each not in reached}

    assert missed == {}


def _counts(button: QAbstractButton) -> bool:
    takes_tab = bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return button.isVisible() and button.isEnabled() and takes_tab


def _reached(driver: Driver) -> list[QWidget]:
    reached: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        driver.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
    return reached
