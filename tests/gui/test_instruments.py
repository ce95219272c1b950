"""The instruments of the measures tell one step of the window from the next."""

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.turns import Turns
from tests.e2e.instruments import NOTABLE_MS, Watch

STEPS, STEP_MS = 6, 12.0


def work() -> Iterator[None]:
    """Keep the processor busy for so long at each step, whatever else it has to do."""
    for _ in range(STEPS):
        end = time.thread_time() + STEP_MS / 1000
        while time.thread_time() < end:
            continue
        yield


def test_two_steps_of_a_turn_each_are_not_taken_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    watch, owner = Watch(tmp_path / "report.json", {}), QObject()
    turns = Turns(owner)

    watch.begin()
    turns.begin(work())
    qtbot.waitUntil(lambda: not turns.is_busy)

    worked = [gap[2] for gap in watch.gaps if gap[2] > NOTABLE_MS]
    assert len(worked) == STEPS
    assert max(worked) < 2 * STEP_MS
