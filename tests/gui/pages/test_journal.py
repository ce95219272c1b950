from dataclasses import replace
from threading import current_thread, main_thread
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Cursor, Entry, Page
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.services.journal import Journal
from tests.gui.models.fake_pages import FakePages
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles, write
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def journal(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> JournalPage:
    page = JournalPage(notebook.context)
    page.set_fold(fold)
    page.resize(1068, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    return page


def rows(page: JournalPage) -> TimelineView:
    return cast("TimelineView", page.findChild(QAbstractItemView, "timeline_view"))


def search(page: JournalPage, text: str) -> None:
    edit = find(page, QLineEdit, "edit")
    edit.clear()
    write(edit, text)


def texts(page: JournalPage) -> list[EntryText]:
    model = rows(page).model()
    found = [model.index(place, 0).data(TextRole) for place in range(model.rowCount())]
    return [text for text in found if isinstance(text, EntryText)]


def three_pages(notebook: Notebook) -> list[RecordId]:
    return [
        notebook.write(COAT_QUEUE, 1, "shop"),
        notebook.write(NoteBody("A slow walk", "We went the long way home."), 2, "walk"),
        notebook.write(NoteBody("", "Nothing much today."), 40),
    ]


def test_the_newest_page_is_read_first(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)

    page = journal(qtbot, notebook)

    assert titles(rows(page)) == ["The lamp shop", "A slow walk", "Note, 21:10"]
    assert "We went in together and I waited" in said(page)
    assert "7 at the start, 4 after writing" in said(page)


def test_the_list_decides_what_is_read(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    rows(page).setFocus()

    QTest.keyClick(rows(page), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "We went the long way home." in said(page))

    QTest.keyClick(rows(page), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Nothing much today." in said(page))


def test_searching_shows_the_words_and_their_field(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "shelf")

    found = texts(page)
    assert [text.title for text in found] == ["The lamp shop"]
    start, end = found[0].marks[0]
    assert found[0].preview[start:end] == "shelf"
    assert found[0].lead == "In: The story"


def test_words_found_in_a_title_are_marked_there(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "walk")

    assert texts(page)[0].title_marks == ((7, 11),)
    assert texts(page)[0].preview == "We went the long way home."


def test_operators_can_be_typed(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "tag:walk")
    assert titles(rows(page)) == ["A slow walk"]

    search(page, "strength>6 kind:jealousy")
    assert titles(rows(page)) == ["The lamp shop"]


def test_chips_narrow_by_kind(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    click(page, "note_filter_chip")

    assert titles(rows(page)) == ["A slow walk", "Note, 21:10"]


def test_the_calendar_marks_days_and_narrows_to_one(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    click(page, "month_filter_chip")
    grid = overlay(page).findChild(MonthGrid)
    assert grid is not None
    marked = [day for day in grid.days() if day.is_marked]
    assert [day.day.day for day in marked] == [12, 13]

    marked[0].click()

    assert titles(rows(page)) == ["A slow walk"]
    assert "12 Mar" in said(page)
    click(page, "month_filter_chip")
    click(overlay(page), "any_time_button")
    assert len(titles(rows(page))) == 3


def test_a_whole_month_can_be_chosen(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    click(page, "month_filter_chip")

    click(overlay(page), "whole_month_button")

    assert titles(rows(page)) == ["The lamp shop", "A slow walk"]
    assert "March 2026" in said(page)


def test_more_filters_are_counted_on_their_chip(qtbot: QtBot, notebook: Notebook) -> None:
    ids = three_pages(notebook)
    notebook.journal.set_grants(ids[1], Audience.TOGETHER, ["title"])
    page = journal(qtbot, notebook)
    click(page, "more_filter_chip")

    click(overlay(page), "strong_chip")
    assert titles(rows(page)) == ["The lamp shop"]
    assert "More: 1" in said(page)

    click(overlay(page), "no_more_filters_button")
    click(overlay(page), "together_chip")
    assert titles(rows(page)) == ["A slow walk"]
    assert texts(page)[0].audience == "Shown in part"


def test_nothing_found_offers_the_way_back(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "zebra")
    assert "No page fits this" in said(page)
    click(page, "empty_action_button")

    assert len(titles(rows(page))) == 3


def test_an_empty_journal_offers_to_begin(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)
    assert "Nothing is written yet" in said(page)

    click(page, "empty_action_button")

    assert notebook.shell.edited == ["note"]


def test_the_page_that_is_read_stays_chosen_after_a_search(
    qtbot: QtBot, notebook: Notebook
) -> None:
    ids = three_pages(notebook)
    page = journal(qtbot, notebook)
    page.show_record(ids[1])

    search(page, "w")
    search(page, "")

    assert rows(page).currentIndex().data(TextRole).title == "A slow walk"


def test_previews_off_keeps_titles_and_hides_words(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    view = rows(page)
    view.setCurrentIndex(view.model().index(2, 0))
    with_words = view.grab().toImage()

    click(page, "menu_button")
    click(overlay(page), "previews_item")

    assert view.grab().toImage() != with_words
    spoken = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "waited by the lamps" not in spoken


def test_edit_opens_the_editor_on_this_page(qtbot: QtBot, notebook: Notebook) -> None:
    ids = three_pages(notebook)
    page = journal(qtbot, notebook)

    click(page, "edit_button")

    assert notebook.shell.edited == [ids[0]]


def test_what_is_rewritten_elsewhere_is_read_anew(qtbot: QtBot, notebook: Notebook) -> None:
    ids = three_pages(notebook)
    page = journal(qtbot, notebook)
    draft = notebook.journal.open(ids[0])
    body = replace(COAT_QUEUE, title="The lamp shop, again", ask="")

    changes = notebook.journal.keep(replace(draft, record=replace(draft.record, body=body)))
    page.show_changes(changes)

    assert titles(rows(page))[0] == "The lamp shop, again"
    assert "stay beside me" not in said(page)
    assert rows(page).currentIndex().data(TextRole).title == "The lamp shop, again"


def test_list_and_page_take_turns_where_there_is_little_room(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook, Fold.NARROW)
    assert is_there(page, "timeline_view")
    assert not is_there(page, "page_scroll")

    rows(page).setFocus()
    QTest.keyClick(rows(page), Qt.Key.Key_Down)
    assert not is_there(page, "page_scroll")
    QTest.keyClick(rows(page), Qt.Key.Key_Return)
    assert is_there(page, "page_scroll")
    assert not is_there(page, "timeline_view")

    click(find(page, QWidget, "reader"), "back_button")
    assert is_there(page, "timeline_view")


def test_a_record_shown_from_elsewhere_is_read_even_far_down(
    qtbot: QtBot, notebook: Notebook
) -> None:
    ids = [notebook.write(NoteBody(f"Note {n}", f"words {n}"), n) for n in range(30)]
    page = journal(qtbot, notebook)

    page.show_record(ids[29])

    qtbot.waitUntil(lambda: "words 29" in said(page))


def test_ctrl_f_leads_to_the_search_field(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)
    page.activateWindow()

    assert page.focus_search()

    qtbot.waitUntil(lambda: find(page, QLineEdit, "edit").hasFocus())


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


def test_a_drive_that_does_not_answer_is_reported(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    def refuse(*_arguments: object) -> None:
        raise StorageFailed

    monkeypatch.setattr(notebook.journal, "page", refuse)
    search(page, "w")

    assert [type(error) for error in notebook.shell.errors] == [StorageFailed]


def test_words_can_be_copied(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(JealousyBody(title="Late", what_happened="No reply."), 1)
    page = journal(qtbot, notebook)

    click(page, "more_button")
    click(overlay(page), "copy_item")

    assert QGuiApplication.clipboard().text() == "Late\n\nWhat happened\nNo reply."
