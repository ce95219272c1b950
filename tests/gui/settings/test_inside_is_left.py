"""A backup that is left while something still reads in it: that ends first, then its copy goes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.inside import InsideSection
from hallpass_desktop.gui.task_queue import Job, Lane, TaskQueue
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.services import backups


class QueuedTasks(InlineTasks):
    """Does nothing until told to; then the lanes decide, as on the worker."""

    def __init__(self) -> None:
        super().__init__()
        self._queue = TaskQueue()
        self._waiting = 0

    def run(
        self,
        work: Callable[[], Any],
        *,
        context: QObject,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[HallpassError], None] | None = None,
        lane: Lane = Lane.SAVE,
        key: str = "",
    ) -> None:
        job = Job(work, context, done, failed, lane, key)
        self._waiting += 1 - len(self._queue.put(job))

    def settle(self) -> None:
        while self._waiting:
            self._waiting -= 1
            job = self._queue.take()
            assert job is not None
            self._queue.finish(job)
            InlineTasks.run(self, job.work, context=job.context, done=job.done, failed=job.failed)


@pytest.fixture
def section(qapp: QApplication, context: AppContext) -> Iterator[InsideSection]:
    draft = context.journal.begin(Kind.NOTE)
    context.journal.keep(replace(draft, record=replace(draft.record, body=NoteBody("", "coat"))))
    InsideSection.wanted = backups.make(context.vault, context.clock)
    context.tasks = QueuedTasks()
    window = QWidget()
    section = InsideSection(context, window)
    window.show()
    section.show()
    section.entered()
    context.tasks.settle()
    yield section
    delete(window)
    InsideSection.wanted = None


def test_a_search_on_its_way_ends_before_the_copy_goes(
    context: AppContext, section: InsideSection
) -> None:
    field = section.findChild(SearchField)
    assert field is not None
    QTest.keyClicks(field.edit, "coat")

    section.hide()
    assert isinstance(context.tasks, QueuedTasks)
    context.tasks.settle()

    assert list(context.paths.runtime.glob("copy-*")) == []
