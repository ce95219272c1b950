"""Windows of the shell around a door that leads nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.main_window import MainWindow
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.theme import Theme
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import FakeDoor


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def door() -> FakeDoor:
    return FakeDoor()


@pytest.fixture
def inline() -> InlineTasks:
    return InlineTasks()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """Show an empty window in the light theme, without movements."""
    theme.apply(qapp, Theme.named("light", reduced_motion=True))
    made = MainWindow()
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.let_go()
    made.deleteLater()
