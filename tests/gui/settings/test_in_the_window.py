"""The settings in the real window: what is chosen is seen at once, and nobody loses their place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.desktop.notifier import BusNotifier
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.settings_page import Place
from hallpass_desktop.gui.shell.door import ServicesDoor
from hallpass_desktop.gui.shell.host import Host, Setting
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.vault import create
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import SettingsStore
from tests.fakes import QUICK_KDF, FakeClock
from tests.gui.settings.conftest import PASSPHRASE
from tests.gui.shell.hands import find, press, settle, write


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.stop(5)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.let_go()
    made.deleteLater()


@pytest.fixture
def host(
    window: MainWindow, tasks: TaskRunner, qapp: QApplication, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Host:  # fmt: skip
    """Open a real notebook and go to the settings, as a person does."""
    monkeypatch.setattr(SettingsPage, "place", Place())
    clock, paths = FakeClock(), Paths.for_home(tmp_path)
    paths.make()
    create(paths.vault, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock).close()
    looks = Looks(qapp, SettingsStore(paths.settings), tasks)
    looks.change(replace(looks.settings, theme="light", reduced_motion=True, language="en"))
    door = ServicesDoor(clock, paths.runtime)
    made = Host(window, Setting(paths, clock, tasks, door, looks, True, BusNotifier()))
    made.begin(is_first_run=False, is_locked=False)
    write(window, "passphrase_field", PASSPHRASE)
    with qtbot.waitSignal(made.entered, timeout=10_000):
        press(window, "open_button")
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle()
    return made


def _page(host: Host) -> SettingsPage:
    assert host.room is not None
    page = host.room.desk.page
    assert isinstance(page, SettingsPage)
    return page


def _close(host: Host, tasks: TaskRunner, qtbot: QtBot) -> None:
    vault = _page(host).context.vault
    closed: list[None] = []
    tasks.run(vault.close, context=host, done=closed.append)
    qtbot.waitUntil(lambda: bool(closed))


def test_larger_text_comes_at_once_and_the_keyboard_stays(
    host: Host, window: MainWindow, tasks: TaskRunner, qtbot: QtBot
) -> None:
    segment = find(window, QAbstractButton, "150_segment")
    segment.setFocus()
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    settle()

    focused = QApplication.focusWidget()

    assert theme.current().scale == 1.5
    assert isinstance(focused, QWidget)
    assert focused.objectName() == "150_segment"
    assert _page(host).isAncestorOf(focused)
    _close(host, tasks, qtbot)


def test_the_dark_look_and_the_choice_of_it_are_both_seen(
    host: Host, window: MainWindow, tasks: TaskRunner, qtbot: QtBot
) -> None:
    find(window, QAbstractButton, "look_dark_tile").click()
    settle()

    assert theme.current().name == "dark"
    assert find(window, QAbstractButton, "look_dark_tile").isChecked()
    _close(host, tasks, qtbot)


def test_another_cover_key_holds_at_once(
    host: Host, window: MainWindow, tasks: TaskRunner, qtbot: QtBot
) -> None:
    page = _page(host)
    page.context.shell.change_settings(replace(page.context.settings, cover_key="F11"))
    settle()

    assert page.context.actions.keys("cover") == ("F11",)
    assert _page(host) is page
    _close(host, tasks, qtbot)


def test_a_backup_is_made_by_the_worker(
    host: Host, window: MainWindow, tasks: TaskRunner, qtbot: QtBot
) -> None:
    page = _page(host)
    page.show_section("backups")
    find(window, QAbstractButton, "make_button").click()
    busy = find(window, QAbstractButton, "make_button").text()

    qtbot.waitUntil(
        lambda: find(window, QAbstractButton, "make_button").text() != busy, timeout=10_000
    )

    assert busy == "Making it…"
    assert len(list((page.context.vault.path / "backups").glob("*.backup"))) == 1
    _close(host, tasks, qtbot)
