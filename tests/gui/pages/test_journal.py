from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.shell import panes
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.at_journal import journal, rows, search, three_pages
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


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


def test_a_key_held_down_reads_nothing_on_its_way(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hallpass_desktop.gui.pages.journal.REST_MS", 60_000)
    three_pages(notebook)
    page = journal(qtbot, notebook)

    QTest.keyClick(rows(page), Qt.Key.Key_Down)
    QTest.keyClick(rows(page), Qt.Key.Key_Down)

    assert "We went the long way home." in said(page)
    assert "Nothing much today." not in said(page)


def test_an_empty_journal_offers_to_begin(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)
    assert "Nothing is written yet" in said(page)

    click(page, "empty_action_button")

    assert notebook.shell.edited == ["note"]


def test_an_empty_journal_leads_to_bringing_in_another(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)

    click(page, "empty_second_button")

    assert notebook.shell.went_to == ["settings bring_in"]


def test_an_empty_journal_does_not_lead_to_its_list(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)

    assert "No page is open" in said(page)
    assert "Choose one in the list" not in said(page)


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


def test_nothing_opens_by_itself_while_previews_are_off(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    notebook.context.settings = replace(notebook.context.settings, previews=False)

    page = journal(qtbot, notebook)

    assert len(titles(rows(page))) == 3
    assert "No page is open" in said(page)
    assert "Choose one in the list" in said(page)
    assert "waited by the lamps" not in said(page)


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


def test_what_changes_out_of_sight_is_read_when_the_page_comes_back(
    qtbot: QtBot, notebook: Notebook
) -> None:
    ids = three_pages(notebook)
    page = journal(qtbot, notebook)
    page.hide()
    reads = []
    read = notebook.journal.read

    def counting(record_id: RecordId) -> Entry:
        reads.append(record_id)
        return read(record_id)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(notebook.journal, "read", counting)
        page.show_changes(notebook.journal.set_tags(ids[0], ["lamps"]))
        assert reads == []
        page.show()

    qtbot.waitUntil(lambda: "lamps" in said(page).splitlines())


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


def test_the_keyboard_begins_among_the_pages(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    entrance = panes.entrance(page)

    assert entrance is rows(page)


def test_the_keyboard_begins_at_the_search_where_nothing_is_written(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = journal(qtbot, notebook)

    entrance = panes.entrance(page.panes()[0])

    assert entrance is not None
    assert entrance.objectName() in ("search_field", "edit")
