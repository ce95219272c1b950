"""Somebody who moves fast is answered at once, and then when they have stopped."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pace import Pace


class Walker:
    """Counts how often a wish was due."""

    def __init__(self, rest_ms: int) -> None:
        self.owner = QObject()
        self.pace = Pace(rest_ms, self.owner)
        self.answers = 0
        self.pace.due.connect(self.count)

    def count(self) -> None:
        self.answers += 1


def test_the_first_wish_is_due_at_once(qapp: QObject) -> None:
    walker = Walker(60_000)

    walker.pace.ask()

    assert walker.answers == 1


def test_of_many_quick_wishes_only_the_last_is_due_after_a_rest(qtbot: QtBot) -> None:
    walker = Walker(30)

    for _ in range(10):
        walker.pace.ask()
    before = walker.answers
    qtbot.waitUntil(lambda: walker.answers > before)

    assert (before, walker.answers) == (1, 2)


def test_a_single_wish_is_not_due_twice(qtbot: QtBot) -> None:
    walker = Walker(1)
    walker.pace.ask()

    with qtbot.assertNotEmitted(walker.pace.due, wait=30):
        pass

    assert walker.answers == 1
