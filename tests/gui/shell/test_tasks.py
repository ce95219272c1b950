"""The worker: order of lanes, the latest search, long jobs that give way, dropped answers."""

from threading import Event, current_thread, main_thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull, HallpassError
from hallpass_desktop.gui.tasks import InlineTasks, Lane, TaskRunner
from tests.gui.shell.held_worker import PATIENCE, HeldWorker, noting


def test_work_runs_off_the_gui_thread_and_answers_on_it(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    seen: list[object] = []

    def done(thread: object) -> None:
        seen.extend((thread, current_thread()))

    tasks.run(current_thread, context=context, done=done)

    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not main_thread()
    assert seen[1] is main_thread()


def test_a_save_overtakes_searches_and_long_jobs(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    log: list[str] = []
    gate = HeldWorker(tasks, context)

    tasks.run(noting(log, "long"), context=context, lane=Lane.LONG)
    tasks.run(noting(log, "search"), context=context, lane=Lane.SEARCH)
    tasks.run(noting(log, "save"), context=context, lane=Lane.SAVE)
    gate.open()

    qtbot.waitUntil(lambda: len(log) == 3)
    assert log == ["save", "search", "long"]


def test_saves_keep_their_order(tasks: TaskRunner, context: QObject, qtbot: QtBot) -> None:
    log: list[str] = []

    for number in range(20):
        tasks.run(noting(log, str(number)), context=context, key="same")

    qtbot.waitUntil(lambda: len(log) == 20)
    assert log == [str(number) for number in range(20)]


def test_only_the_latest_waiting_search_of_a_key_runs(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    log: list[str] = []
    gate = HeldWorker(tasks, context)

    for word in ("c", "co", "coat"):
        tasks.run(noting(log, word), context=context, lane=Lane.SEARCH, key="journal")
    tasks.run(noting(log, "other"), context=context, lane=Lane.SEARCH, key="calendar")
    gate.open()

    qtbot.waitUntil(lambda: len(log) == 2)
    assert log == ["coat", "other"]


def test_a_running_search_is_interrupted_and_its_answer_dropped(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    answers: list[str] = []
    started, interrupted = Event(), Event()

    def endless() -> str:
        started.set()
        assert interrupted.wait(PATIENCE)
        raise RuntimeError("interrupted")

    tasks.set_interrupt(interrupted.set)
    tasks.run(endless, context=context, done=answers.append, lane=Lane.SEARCH, key="journal")
    assert started.wait(PATIENCE)

    tasks.run(lambda: "new", context=context, done=answers.append, lane=Lane.SEARCH, key="journal")

    qtbot.waitUntil(lambda: answers == ["new"])


def test_a_running_save_is_never_interrupted(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    interrupted: list[bool] = []
    done: list[None] = []
    tasks.set_interrupt(lambda: interrupted.append(True))
    gate = HeldWorker(tasks, context)

    tasks.run(lambda: None, context=context, lane=Lane.SEARCH, key="gate", done=done.append)
    tasks.abandon()
    gate.open()

    assert tasks.stop(PATIENCE)
    assert interrupted == []


def test_an_answer_to_a_context_that_is_gone_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    answers: list[str] = []
    gone, there = QObject(), QObject()
    gate = HeldWorker(tasks, there)
    tasks.run(lambda: "lost", context=gone, done=answers.append)
    tasks.run(lambda: "kept", context=there, done=answers.append)

    delete(gone)
    gate.open()

    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["kept"]


def test_a_failure_reaches_who_asked(tasks: TaskRunner, context: QObject, qtbot: QtBot) -> None:
    failures: list[HallpassError] = []

    tasks.run(_full, context=context, failed=failures.append)

    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], DiskFull)


def test_a_failure_nobody_asked_about_is_still_heard(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tasks.failure_unheard) as heard:
        tasks.run(_full, context=context)

    assert isinstance(heard.args[0], DiskFull)


def test_a_bug_reaches_the_last_resort_hook(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run(bug, context=context)
        qtbot.waitUntil(lambda: len(caught) == 1)

    assert caught[0][0] is ZeroDivisionError


def test_stopping_finishes_every_save(tasks: TaskRunner, context: QObject) -> None:
    log: list[str] = []
    for number in range(5):
        tasks.run(noting(log, str(number)), context=context)

    assert tasks.stop(PATIENCE)

    assert len(log) == 5


def test_busy_is_told_from_the_first_job_to_the_last_answer(
    tasks: TaskRunner, context: QObject, qtbot: QtBot
) -> None:
    states: list[bool] = []
    tasks.busy_changed.connect(states.append)
    gate = HeldWorker(tasks, context)

    tasks.run(lambda: None, context=context)
    gate.open()

    qtbot.waitUntil(lambda: states == [True, False])


def test_inline_tasks_answer_before_returning(context: QObject) -> None:
    answers: list[int] = []
    failures: list[HallpassError] = []
    inline = InlineTasks()

    inline.run(lambda: 3, context=context, done=answers.append)
    inline.run(_full, context=context, failed=failures.append)

    assert answers == [3]
    assert isinstance(failures[0], DiskFull)


def _full() -> None:
    raise DiskFull
