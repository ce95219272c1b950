"""What is noticed outside locks only if that was chosen, in the way a lock always happens (R22)."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.gui.desktop.watching import window_watch
from hallpass_desktop.gui.desktop.watching.lock_triggers import LockTriggers
from hallpass_desktop.gui.desktop.watching.system_watch import SystemWatch
from hallpass_desktop.services.lock_reasons import CHOSEN_BY, Reason
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.life import DRAFT, Life

PATIENCE_MS = 40
ALL_ON = Settings(**dict.fromkeys(CHOSEN_BY.values(), True))  # type: ignore[arg-type]
ALL_OFF = Settings(**dict.fromkeys(CHOSEN_BY.values(), False))  # type: ignore[arg-type]
FROM_OUTSIDE = (Reason.SCREEN, Reason.SLEEP, Reason.SWITCH)


class NotedSystem(SystemWatch):
    """A system that says what a test has it say, and waits with sleep if it is asked to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waits = False

    def hold_sleep(self, *, is_wanted: bool) -> None:
        self.waits = is_wanted

    def let_sleep(self) -> None:
        self.waits = False


class Around:
    """The triggers of a window in which somebody may type."""

    def __init__(self, window: QWidget, clock: FakeClock, settings: Settings) -> None:
        self.window, self.clock = window, clock
        self.system = NotedSystem(window)
        self.triggers = LockTriggers(clock, settings, window, self.system)
        self.due = QSignalSpy(self.triggers.due)
        self.triggers.listen(window.windowHandle())
        self.triggers.begin()


@pytest.fixture
def edit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QLineEdit:
    monkeypatch.setattr(window_watch, "PATIENCE_MS", PATIENCE_MS)
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def around(edit: QLineEdit, clock: FakeClock) -> Around:
    return Around(edit, clock, ALL_ON)


@pytest.mark.parametrize("reason", FROM_OUTSIDE)
def test_what_the_system_says_falls_due_at_once(around: Around, reason: Reason) -> None:
    around.system.noticed.emit(reason)

    assert around.due.at(0) == [reason]


@pytest.mark.parametrize("reason", Reason)
def test_what_is_switched_off_never_falls_due(around: Around, reason: Reason) -> None:
    around.triggers.use(ALL_OFF)

    around.system.noticed.emit(reason)

    assert around.due.count() == 0


def test_only_the_two_about_the_window_are_off_until_somebody_wants_them() -> None:
    off = {reason for reason in Reason if not getattr(Settings(), CHOSEN_BY[reason])}

    assert off == {Reason.MINIMISED, Reason.BEHIND}


def test_before_anything_is_open_nothing_falls_due(edit: QLineEdit, clock: FakeClock) -> None:
    system = NotedSystem(edit)
    triggers = LockTriggers(clock, ALL_ON, edit, system)
    due = QSignalSpy(triggers.due)

    system.noticed.emit(Reason.SCREEN)

    assert due.count() == 0
    assert not system.waits


def test_sleep_waits_only_while_there_is_something_to_lock(around: Around) -> None:
    waits = [around.system.waits]
    around.triggers.use(ALL_OFF)
    waits.append(around.system.waits)
    around.triggers.use(ALL_ON)
    waits.append(around.system.waits)

    assert waits == [True, False, True]


def test_a_computer_that_has_slept_locks_when_it_wakes(around: Around, qtbot: QtBot) -> None:
    around.clock.sleep(minutes=2)

    qtbot.waitUntil(lambda: around.due.count() == 1, timeout=3000)
    assert around.due.at(0) == [Reason.SLEEP]


def test_the_key_that_wakes_it_goes_no_further(around: Around, edit: QLineEdit) -> None:
    around.clock.sleep(minutes=2)

    QTest.keyClick(edit.windowHandle(), Qt.Key.Key_A)

    assert around.due.at(0) == [Reason.SLEEP]
    assert edit.text() == ""


def test_time_that_passes_awake_wakes_nobody(around: Around, edit: QLineEdit) -> None:
    around.clock.pass_time(minutes=2)

    QTest.keyClick(edit.windowHandle(), Qt.Key.Key_A)

    assert around.due.count() == 0
    assert edit.text() == "a"


def test_a_minimised_window_falls_due_after_a_moment(around: Around, qtbot: QtBot) -> None:
    around.window.showMinimized()
    at_once = around.due.count()

    qtbot.waitUntil(lambda: [Reason.MINIMISED] in _all(around.due))
    assert at_once == 0


def test_a_window_that_is_back_within_a_moment_does_not(around: Around, qtbot: QtBot) -> None:
    around.window.showMinimized()
    around.window.showNormal()
    around.window.activateWindow()

    qtbot.wait(3 * PATIENCE_MS)  # nothing is to come, so there is nothing to wait for
    assert _all(around.due) == []


def test_another_window_of_our_own_is_not_another_program(around: Around, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()

    qtbot.wait(3 * PATIENCE_MS)  # nothing is to come
    assert _all(around.due) == []


def test_a_held_lock_is_not_disturbed_again(open_life: Life, qtbot: QtBot) -> None:
    open_life.door.trouble = DiskFull()
    open_life.screen.unsaved = (DRAFT,)

    for _ in range(100):
        open_life.cycle.lock_unasked()
    qtbot.waitUntil(lambda: "hold DiskFull" in open_life.done)
    for _ in range(100):
        open_life.cycle.lock_unasked()
    open_life.tasks.drain(1)

    assert open_life.done == ["cover", "remember", "hold DiskFull"]


def test_once_let_in_again_it_locks_again(open_life: Life, qtbot: QtBot) -> None:
    open_life.door.trouble = DiskFull()
    open_life.cycle.lock_unasked()
    qtbot.waitUntil(lambda: "hold DiskFull" in open_life.done)
    open_life.cycle.resume()

    open_life.cycle.lock_unasked()

    qtbot.waitUntil(lambda: "become locked" in open_life.done)


def _all(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(number) for number in range(spy.count())]
