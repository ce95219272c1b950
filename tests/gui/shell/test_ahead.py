"""What is done ahead comes in small steps, and never while somebody is at the keys."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.pages.registry import PAGES
from hallpass_desktop.gui.shell import ahead
from hallpass_desktop.gui.shell.ahead import Ahead
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.changes import Changes
from tests.gui.shell.fake_pages import NotedPage
from tests.gui.shell.hands import key, settle

AN_HOUR = 3_600_000
IMPORTED_LATER = """
import sys
from hallpass_desktop.gui.pages import registry
for _ in registry.import_ahead():
    continue
before = set(sys.modules)
for spec in registry.PAGES:
    registry.page_class(spec.code)
print(*sorted(set(sys.modules) - before))
"""
MOST_AT_ONCE = 18
IMPORTED_AT_ONCE = """
import sys
import hallpass_desktop.gui.shell.room, hallpass_desktop.services.journal
from hallpass_desktop.gui.pages import registry
registry.page_class("today")
before = len(sys.modules)
for _ in registry.import_ahead():
    print(len(sys.modules) - before)
    before = len(sys.modules)
"""


def counted(done: list[int], steps: int = 3) -> Iterator[None]:
    """So many steps, noted as they are done."""
    for step in range(steps):
        done.append(step)
        yield


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No quiet is waited for, and every turn is over after one step."""
    for name in ("QUIET_MS", "TURN_MS", "BREATH_MS"):
        monkeypatch.setattr(ahead, name, 0)


@pytest.mark.usefixtures("hurried")
def test_the_steps_are_done_one_a_turn_and_then_it_goes(qtbot: QtBot, context: QObject) -> None:
    done: list[int] = []
    made = Ahead(counted(done), context)

    with qtbot.waitSignal(made.destroyed):
        made.begin()
        at_once = list(done)

    assert at_once == []
    assert done == [0, 1, 2]


@pytest.mark.usefixtures("hurried")
def test_a_key_puts_the_next_step_off(
    window: MainWindow, context: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[int] = []
    Ahead(counted(done), context).begin()
    monkeypatch.setattr(ahead, "QUIET_MS", AN_HOUR)

    key(window, Qt.Key.Key_A)
    settle()

    assert done == []


def test_every_page_can_be_made_ahead_and_none_is_entered(room: Room) -> None:
    for _ in room.desk.shelf.make_ahead():
        continue

    pages = [page for page in room.desk.shelf if page is not room.desk.page]
    assert len(pages) == len(PAGES) - 1
    assert all(page.isHidden() for page in pages)
    assert all(isinstance(page, NotedPage) and page.done[-1] == "fold WIDE" for page in pages)


def test_a_page_that_is_wanted_while_it_is_made_is_finished_at_once(room: Room) -> None:
    shelf = room.desk.shelf
    making = shelf.make_ahead()
    begun = (step for step in making if room.frame.findChild(NotedPage, "check_in_page"))
    next(begun)

    room.desk.go_to("check_in")
    for _ in making:
        continue

    page = room.desk.page
    assert isinstance(page, NotedPage)
    assert page.done == ["part 1", "part 2", "fold WIDE", "entered"]
    assert len(room.frame.findChildren(NotedPage, "check_in_page")) == 1


def test_after_the_imports_no_page_needs_another_module() -> None:
    words = [sys.executable, "-c", IMPORTED_LATER]

    done = subprocess.run(words, check=True, capture_output=True, text=True)

    assert done.stdout.split() == []


def test_no_step_imports_many_modules() -> None:
    words = [sys.executable, "-c", IMPORTED_AT_ONCE]

    done = subprocess.run(words, check=True, capture_output=True, text=True)

    assert 0 < max(int(count) for count in done.stdout.split()) <= MOST_AT_ONCE


def test_a_page_in_the_making_is_told_what_was_written_meanwhile(room: Room) -> None:
    making = room.desk.shelf.make_ahead()
    begun = (step for step in making if room.frame.findChild(NotedPage, "check_in_page"))
    next(begun)

    room.desk.announce(Changes.of({Kind.NOTE}, {RecordId("a")}))
    for _ in making:
        continue

    page = room.desk.shelf.made("check_in")
    assert isinstance(page, NotedPage)
    assert page.done == ["part 1", "part 2", "fold WIDE", "changes"]


def test_a_page_in_the_making_is_told_of_other_settings(room: Room) -> None:
    making = room.desk.shelf.make_ahead()
    begun = (step for step in making if room.frame.findChild(NotedPage, "check_in_page"))
    next(begun)

    room.desk.show_settings(replace(room.desk.context.settings, previews=False))
    for _ in making:
        continue

    page = room.desk.shelf.made("check_in")
    assert isinstance(page, NotedPage)
    assert page.done[-1] == "settings"
