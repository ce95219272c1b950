"""Outside the window: an icon only if somebody wants it, and one reminder that a lock may leave."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.desktop import notifier, tray
from hallpass_desktop.gui.desktop.locked_moment import LockedMoment
from hallpass_desktop.gui.desktop.notifier import Voice
from hallpass_desktop.gui.desktop.outside import Outside
from hallpass_desktop.gui.tasks import InlineTasks, TaskRunner
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock


@dataclass
class Heard:
    """A desktop that hears, or does not."""

    hears: bool = True
    said: list[tuple[str, str]] = field(default_factory=list)

    def notify(self, name: str, words: str) -> bool:
        if self.hears:
            self.said.append((name, words))
        return self.hears


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    desktop = Heard()
    monkeypatch.setattr(notifier, "BusNotifier", lambda: desktop)
    return desktop


@pytest.fixture
def has_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend to a tray; showing an icon in none is a warning of Qt's."""
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)


@pytest.fixture
def outside(qtbot: QtBot, clock: FakeClock, heard: Heard) -> Iterator[Outside]:
    owner = QObject()
    yield Outside(QIcon(), Voice(owner), clock, InlineTasks(), owner)
    owner.deleteLater()


def item(outside: Outside, code: str) -> QAction:
    assert outside.tray is not None
    found = outside.tray.findChild(QAction, f"tray_{code}")
    assert isinstance(found, QAction)
    return found


def test_there_is_no_icon_until_it_is_switched_on(outside: Outside, has_tray: None) -> None:
    outside.use(Settings())
    before = outside.tray
    outside.use(Settings(tray=True))
    there = outside.tray
    outside.use(Settings(tray=False))

    assert before is None
    assert there is not None
    assert outside.tray is None


def test_where_there_is_no_tray_there_is_no_icon(outside: Outside) -> None:
    outside.use(Settings(tray=True))

    assert outside.tray is None


def test_the_icon_comes_as_soon_as_there_is_a_tray(
    outside: Outside, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    outside.use(Settings(tray=True))
    before = outside.tray
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    (waiting,) = outside.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)

    waiting.timeout.emit()

    assert before is None
    assert outside.tray is not None
    assert not waiting.isActive()


def test_the_icon_says_its_neutral_name_and_four_things_to_do(
    outside: Outside, has_tray: None
) -> None:
    outside.use(Settings(tray=True))

    assert outside.tray is not None
    assert outside.tray.icon.toolTip() == "Notebook"
    said = [action.text() for action in outside.tray.menu.actions()]
    assert said == ["Open", "Cover", "Lock", "Quit"]


@pytest.mark.parametrize("code", ["open", "cover", "lock", "quit"])
def test_each_item_does_what_it_says(
    outside: Outside, has_tray: None, code: str, qtbot: QtBot
) -> None:
    outside.use(Settings(tray=True))
    outside.show_open()

    with qtbot.waitSignal(getattr(outside, f"{code}_asked")):
        item(outside, code).trigger()


def test_a_press_on_the_icon_opens_the_window(
    outside: Outside, has_tray: None, qtbot: QtBot
) -> None:
    outside.use(Settings(tray=True))
    assert outside.tray is not None

    with qtbot.waitSignal(outside.open_asked):
        outside.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_before_a_notebook_is_open_there_is_nothing_to_lock(
    outside: Outside, has_tray: None
) -> None:
    outside.use(Settings(tray=True))
    before = item(outside, "lock").isEnabled()
    outside.show_open()

    assert not before
    assert item(outside, "lock").isEnabled()


@pytest.mark.parametrize(
    ("settings", "leaves"),
    [
        (Settings(), False),
        (Settings(reminders=True), False),
        (Settings(reminders_locked=True), False),
        (Settings(reminders=True, reminders_locked=True), True),
    ],
)
def test_a_lock_leaves_the_next_instant_only_if_both_are_switched_on(
    outside: Outside, clock: FakeClock, settings: Settings, leaves: bool
) -> None:
    outside.use(settings)

    left = outside.what_a_lock_may_leave(clock.now())

    assert left == (clock.now() if leaves else None)


def test_while_locked_it_reminds_once_when_its_minute_comes(
    clock: FakeClock, heard: Heard, qtbot: QtBot
) -> None:
    owner = QObject()
    moment = LockedMoment(clock, InlineTasks(), Voice(owner), owner)
    moment.wait_for(clock.now() + timedelta(minutes=20))

    moment.look()
    early = list(heard.said)
    clock.pass_time(minutes=20)
    moment.look()
    clock.pass_time(hours=30)
    moment.look()

    assert early == []
    assert heard.said == [("Notebook", "Time for a moment")]


def test_an_open_notebook_needs_no_reminder_from_the_lock(
    outside: Outside, clock: FakeClock, heard: Heard
) -> None:
    outside.use(Settings(reminders=True, reminders_locked=True))
    outside.wait_locked(clock.now())

    outside.show_open()
    for moment in outside.findChildren(LockedMoment):
        moment.look()

    assert heard.said == []


def test_where_nobody_hears_the_bus_the_icon_says_it(
    qtbot: QtBot, clock: FakeClock, heard: Heard, tasks: TaskRunner
) -> None:
    heard.hears = False
    owner = QObject()
    voice = Voice(owner)

    with qtbot.waitSignal(voice.unheard) as said:
        tasks.run(lambda: voice.notify("Notebook", "Time for a moment"), context=owner)

    assert said.args == ["Notebook", "Time for a moment"]
