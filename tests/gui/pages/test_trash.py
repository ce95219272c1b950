from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.widgets.tag import Tag
from tests.gui.pages.at_journal import journal, rows, to_trash, undo, wish
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def test_a_page_goes_to_the_trash_and_comes_back_by_undo(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    notebook.write(NoteBody("Another", "words"), 2)
    page = journal(qtbot, notebook)

    wish(page, "trash")

    assert notebook.shell.toasts == [("Page moved to the trash", True)]
    assert titles(rows(page)) == ["Another"]
    undo(notebook)
    assert titles(rows(page)) == ["The lamp shop", "Another"]


def test_the_next_page_is_read_when_one_goes(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    notebook.write(NoteBody("Another", "other words"), 2)
    page = journal(qtbot, notebook)

    wish(page, "trash")

    qtbot.waitUntil(lambda: "other words" in said(page))
    assert "waited by the lamps" not in said(page)


def test_the_last_page_that_goes_leaves_a_kind_line(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)

    wish(page, "trash")

    assert "No page is open" in said(page)
    assert "Nothing is written yet" in said(page)


def test_the_trash_says_how_many_days_are_left(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 20)
    notebook.journal.trash([record])
    notebook.clock.pass_time(days=3)
    notebook.write(NoteBody("Another", "words"), 2)
    page = journal(qtbot, notebook)

    to_trash(page)

    assert rows(page).model().index(1, 0).data(TextRole).audience == "27 days left"
    tag = find(page, Tag, "audience_tag")
    assert tag.text() == "In the trash, 27 days left"
    assert not is_there(page, "edit_button")


def test_a_page_is_brought_back_from_the_trash(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    notebook.write(NoteBody("Another", "words"), 2)
    notebook.journal.trash([record])
    page = journal(qtbot, notebook)
    to_trash(page)
    qtbot.waitUntil(lambda: is_there(page, "restore_button"))

    click(find(page, QWidget, "reader"), "restore_button")

    assert "The trash is empty" in said(page)
    click(find(page, QWidget, "journal_list"), "back_button")
    assert titles(rows(page)) == ["The lamp shop", "Another"]
    assert notebook.shell.toasts[-1] == ("Page is back in the journal", True)


def test_emptying_the_trash_asks_first(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    notebook.write(NoteBody("Another", "words"), 2)
    notebook.journal.trash([record])
    page = journal(qtbot, notebook)
    to_trash(page)

    click(page, "empty_button")
    click(overlay(page), "reject_button")
    assert titles(rows(page)) == ["The lamp shop"]

    click(page, "empty_button")
    click(overlay(page), "accept_button")
    assert titles(rows(page)) == []
    assert notebook.journal.page(Query(in_trash=True)).rows == ()
    assert not find(page, QAbstractButton, "empty_button").isEnabled()
