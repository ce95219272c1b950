"""A job in steps lets the window live between any two of them."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.turns import Turns


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def steps(done: list[str], *names: str) -> Iterator[None]:
    for name in names:
        done.append(name)
        yield


def test_one_step_is_done_at_a_turn(qtbot: QtBot, owner: QObject) -> None:
    done, turns = list[str](), Turns(owner)
    others = QTimer(owner)
    others.setInterval(0)
    others.timeout.connect(lambda: done.append("something else"))

    turns.begin(steps(done, "one", "two", "three"))
    others.start()
    qtbot.waitUntil(lambda: not turns.is_busy)

    between = [done.index(name) for name in ("one", "two", "three")]
    assert between == sorted(between)
    assert all("something else" in done[a:b] for a, b in pairwise(between))


def test_another_job_takes_its_place(qtbot: QtBot, owner: QObject) -> None:
    done, turns = list[str](), Turns(owner)

    turns.begin(steps(done, "old"))
    turns.begin(steps(done, "new"))
    qtbot.waitUntil(lambda: not turns.is_busy)

    assert done == ["new"]


def test_it_can_be_finished_at_once(owner: QObject) -> None:
    done, turns = list[str](), Turns(owner)
    turns.begin(steps(done, "one", "two"))

    turns.finish()

    assert done == ["one", "two"]
    assert not turns.is_busy


def test_the_rest_can_be_left_undone(qtbot: QtBot, owner: QObject) -> None:
    done, turns = list[str](), Turns(owner)
    turns.begin(steps(done, "one", "two"))

    turns.end()
    qtbot.wait(20)

    assert done == []
    assert not turns.is_busy
