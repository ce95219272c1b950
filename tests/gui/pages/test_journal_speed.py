from threading import current_thread, main_thread
from typing import cast

from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Cursor, Entry, Page
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.services.journal import Journal
from tests.gui.models.fake_pages import FakePages
from tests.gui.pages.at_journal import journal, rows, search
from tests.gui.pages.finding import said, titles
from tests.gui.pages.notebook import Notebook


class ThreadedPages(FakePages):
    """Notes every call that comes from the wrong thread."""

    def __init__(self, pages: FakePages) -> None:
        super().__init__(pages.rows)
        self.on_main: list[str] = []

    def page(self, query: Query, after: Cursor | None = None, limit: int = 50) -> Page:
        self._note("page")
        return super().page(query, after, limit)

    def count(self, query: Query) -> int:
        self._note("count")
        return super().count(query)

    def read(self, record_id: RecordId) -> Entry:
        self._note("read")
        return super().read(record_id)

    def _note(self, name: str) -> None:
        if current_thread() is main_thread():
            self.on_main.append(name)


def test_ten_thousand_rows_cost_a_screenful_and_no_wait(qtbot: QtBot, notebook: Notebook) -> None:
    pages = ThreadedPages(FakePages.with_notes(10_000))
    runner = TaskRunner()
    notebook.context.tasks = runner
    notebook.context.journal = cast("Journal", pages)
    page = journal(qtbot, notebook)
    view = rows(page)
    qtbot.waitUntil(lambda: view.model().rowCount() > 0 and "Words of note 0." in said(page))

    visible = view.viewport().height() // 110 + 1
    assert pages.built <= visible + 20
    for _ in range(5):
        end = view.verticalScrollBar().maximum()
        view.verticalScrollBar().setValue(end)
        qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > end)  # noqa: B023 - this end
    search(page, "note 99")
    qtbot.waitUntil(lambda: titles(view)[:1] == ["Note 99"])

    assert pages.largest <= visible + 20
    assert pages.on_main == []
    runner.stop()
