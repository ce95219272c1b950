"""Long jobs: they give way to saves, and stop when nobody waits for them any more."""

from collections.abc import Iterator
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import Interrupted
from hallpass_desktop.gui.tasks import Lane, TaskRunner
from tests.gui.shell.held_worker import PATIENCE, noting


def test_a_long_job_lets_a_save_through_at_every_step(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    log: list[str] = []
    first, go_on = Event(), Event()

    def backup() -> Iterator[None]:
        log.append("first half")
        first.set()
        assert go_on.wait(PATIENCE)
        yield
        log.append("second half")

    tasks.run(backup, context=context, lane=Lane.LONG)
    assert first.wait(PATIENCE)
    tasks.run(noting(log, "save"), context=context)
    go_on.set()

    qtbot.waitUntil(lambda: len(log) == 3)
    assert log == ["first half", "save", "second half"]


def test_a_long_job_answers_with_what_it_returns(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    answers: list[object] = []

    def count() -> Iterator[None]:
        yield
        return 7  # type: ignore[return-value]  # a generator's own answer

    tasks.run(count, context=context, lane=Lane.LONG, done=answers.append)

    qtbot.waitUntil(lambda: answers == [7])


def test_abandoning_closes_a_long_job_so_that_it_can_roll_back(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    rolled_back, first = Event(), Event()

    def endless() -> Iterator[None]:
        try:
            while True:
                first.set()
                yield
        finally:
            rolled_back.set()

    tasks.run(endless, context=context, lane=Lane.LONG)
    assert first.wait(PATIENCE)

    tasks.abandon()

    assert rolled_back.wait(PATIENCE)


def test_a_job_that_breathes_lets_a_save_through(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    log: list[str] = []
    half_way, go_on = Event(), Event()

    def copy() -> None:
        log.append("first half")
        half_way.set()
        assert go_on.wait(PATIENCE)
        tasks.breathe()
        log.append("second half")

    tasks.run(copy, context=context, lane=Lane.LONG)
    assert half_way.wait(PATIENCE)
    tasks.run(noting(log, "save"), context=context)
    go_on.set()

    qtbot.waitUntil(lambda: len(log) == 3)
    assert log == ["first half", "save", "second half"]


def test_abandoning_stops_a_job_at_its_next_breath(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    half_way, stopped, go_on = Event(), Event(), Event()

    def copy() -> None:
        half_way.set()
        assert go_on.wait(PATIENCE)
        try:
            tasks.breathe()
        except Interrupted:
            stopped.set()
            raise

    tasks.run(copy, context=context, lane=Lane.LONG)
    assert half_way.wait(PATIENCE)
    tasks.abandon()
    go_on.set()

    assert stopped.wait(PATIENCE)
