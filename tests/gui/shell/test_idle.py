"""The idle watch: signs of life put the lock off, sleep does not, and a late key is not let in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.idle import IdleWatch
from hallpass_desktop.services.autolock import Limits
from tests.fakes import FakeClock

LIMIT = 60


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    qtbot.waitUntil(edit.hasFocus)
    return edit


@pytest.fixture
def watch(clock: FakeClock, field: QLineEdit) -> Iterator[IdleWatch]:
    watch = IdleWatch(clock, Limits(LIMIT), field)
    watch.start()
    yield watch
    watch.stop()


def test_it_falls_due_when_nobody_was_there(
    watch: IdleWatch, clock: FakeClock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.lock_fell_due):
        clock.pass_time(seconds=LIMIT)
        watch.set_limits(Limits(LIMIT))


def test_a_key_puts_it_off(
    watch: IdleWatch, clock: FakeClock, field: QLineEdit, qtbot: QtBot
) -> None:
    clock.pass_time(seconds=LIMIT - 1)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock.pass_time(seconds=2)

    with qtbot.assertNotEmitted(watch.lock_fell_due, wait=20):
        watch.set_limits(Limits(LIMIT))


def test_the_key_that_wakes_the_computer_does_not_reach_the_page(
    watch: IdleWatch, clock: FakeClock, field: QLineEdit, qtbot: QtBot
) -> None:
    clock.pass_time(hours=8)

    with qtbot.waitSignal(watch.lock_fell_due):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)

    assert field.text() == ""


@pytest.mark.parametrize("year", [1970, 2000, 2036])
def test_a_wall_clock_that_jumps_does_not_put_it_off(
    watch: IdleWatch, clock: FakeClock, qtbot: QtBot, year: int
) -> None:
    with qtbot.waitSignal(watch.lock_fell_due):
        clock.pass_time(seconds=LIMIT)
        clock.time = clock.time.replace(year=year)
        watch.set_limits(Limits(LIMIT))


def test_a_wall_clock_that_jumps_ahead_does_not_bring_it_on(
    watch: IdleWatch, clock: FakeClock, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(watch.lock_fell_due, wait=20):
        clock.time = clock.time.replace(year=2036)
        watch.set_limits(Limits(LIMIT))


def test_a_cover_shortens_the_wait(watch: IdleWatch, clock: FakeClock, qtbot: QtBot) -> None:
    watch.set_covered(True)
    clock.pass_time(seconds=14.9)

    with qtbot.waitSignal(watch.lock_fell_due):
        clock.pass_time(seconds=0.2)
        watch.set_limits(Limits(LIMIT))


def test_an_opened_cover_gives_the_whole_time_again(
    watch: IdleWatch, clock: FakeClock, qtbot: QtBot
) -> None:
    watch.set_covered(True)
    watch.set_covered(False)
    clock.pass_time(seconds=20)

    with qtbot.assertNotEmitted(watch.lock_fell_due, wait=20):
        watch.set_limits(Limits(LIMIT))
