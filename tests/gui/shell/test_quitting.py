"""The key that closes the app works wherever one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.actions import AT_THE_DOOR
from hallpass_desktop.gui.shell.host import Host
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.test_host import host, looks, opened

__all__ = ["host", "looks", "opened"]

pytestmark = pytest.mark.usefixtures("fake_pages")


def press_quit(window: MainWindow) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_the_key_is_the_one_of_the_table() -> None:
    assert [QKeySequence(key) for key in AT_THE_DOOR[0].keys] == [QKeySequence("Ctrl+Q")]


@pytest.mark.parametrize("is_first_run", [True, False])
def test_it_closes_before_a_notebook_is_open(
    host: Host, window: MainWindow, qtbot: QtBot, is_first_run: bool
) -> None:
    host.begin(is_first_run=is_first_run, is_locked=False)
    qtbot.waitExposed(window)

    with qtbot.waitSignal(host.quit_asked):
        press_quit(window)


def test_it_closes_an_open_notebook_once(opened: Host, window: MainWindow, qtbot: QtBot) -> None:
    asked: list[None] = []
    opened.quit_asked.connect(lambda: asked.append(None))

    with qtbot.waitSignal(opened.quit_asked):
        press_quit(window)

    assert len(asked) == 1
