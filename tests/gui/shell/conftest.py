"""Windows of the shell around a door that leads nowhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.desktop.notifier import BusNotifier
from hallpass_desktop.gui.pages import registry
from hallpass_desktop.gui.shell import ahead
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.room import Furniture, Room
from hallpass_desktop.gui.tasks import InlineTasks, TaskRunner
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import FakeDoor
from tests.gui.shell.gate import Gate
from tests.gui.shell.hands import settle
from tests.gui.shell.life import Life

FAKES = "tests.gui.shell.fake_pages"
AN_HOUR_MS = 3_600_000


@pytest.fixture(autouse=True)
def _nothing_is_made_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that is still there after its test must not begin to make real pages."""
    monkeypatch.setattr(ahead, "QUIET_MS", AN_HOUR_MS)


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
def context() -> QObject:
    """Somebody who waits for an answer."""
    return QObject()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    """The real worker."""
    runner = TaskRunner()
    yield runner
    assert runner.stop(5)


@pytest.fixture
def fake_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the registry lead to pages that remember."""
    specs = tuple(
        replace(spec, target=f"{FAKES}:{spec.code.title()}Page") for spec in registry.PAGES
    )
    monkeypatch.setattr(registry, "PAGES", specs)
    monkeypatch.setattr(
        registry, "EDITORS", dict.fromkeys(registry.EDITORS, f"{FAKES}:NotedEditor")
    )


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


@pytest.fixture
def gate(window: MainWindow, door: FakeDoor, clock: FakeClock, qtbot: QtBot) -> Gate:
    """Stand before a notebook that is closed."""
    return Gate(window, door, clock, qtbot)


@pytest.fixture
def room(
    window: MainWindow,
    door: FakeDoor,
    clock: FakeClock,
    tasks: TaskRunner,
    tmp_path: Path,
    fake_pages: None,
) -> Room:
    """Open a notebook in the window, at Today."""
    furniture = Furniture(Paths.for_home(tmp_path), clock, tasks, BusNotifier())
    made = Room(window, door.opened(), furniture, Settings())
    window.show_screen(made.frame)
    made.begin(Place(), "en")
    settle()
    return made


@pytest.fixture
def life(door: FakeDoor, clock: FakeClock, qtbot: QtBot) -> Iterator[Life]:
    made = Life(door, clock)
    yield made
    made.idle.stop()
    assert made.tasks.stop(5)


@pytest.fixture
def open_life(life: Life) -> Life:
    life.cycle.open(life.door.opened())
    return life
