from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.pages.versions import VersionsView
from tests.gui.pages.at_journal import body_of, journal, wish
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def test_an_earlier_version_is_compared_and_brought_back(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    notebook.rewrite(record, replace(COAT_QUEUE, story="That I was only tired.", ask=""))
    page = journal(qtbot, notebook)
    wish(page, "versions")
    versions = find(page, QAbstractItemView, "version_list")
    assert versions.currentIndex().row() == 1
    versions.setCurrentIndex(versions.model().index(0, 0))
    assert not find(page, QAbstractButton, "restore_button").isEnabled()

    versions.setCurrentIndex(versions.model().index(1, 0))

    changed = find(page, QTextEdit, "story_change")
    assert "tired" in changed.toPlainText()
    assert "[added: " in changed.accessibleDescription()
    assert is_there(page, "ask_change")
    assert not is_there(page, "what_happened_change")
    click(page, "restore_button")
    assert body_of(notebook, record).story == COAT_QUEUE.story
    assert notebook.shell.toasts == [("Earlier version is back", True)]
    assert len(notebook.journal.revisions(record)) == 3
    click(find(page, QWidget, "versions"), "back_button")
    qtbot.waitUntil(lambda: "easy to leave by the shelf" in said(page))


def test_what_came_is_underlined_and_what_went_is_struck(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(NoteBody("Walk", "a long road"), 1)
    notebook.rewrite(record, NoteBody("Walk", "a short road"))
    page = journal(qtbot, notebook)
    wish(page, "versions")
    versions = find(page, QAbstractItemView, "version_list")
    versions.setCurrentIndex(versions.model().index(1, 0))

    edit = find(page, QTextEdit, "text_change")
    looks = {}
    for word in ("long", "short", "road"):
        cursor = edit.document().find(word)
        looks[word] = (cursor.charFormat().fontUnderline(), cursor.charFormat().fontStrikeOut())

    assert looks == {"long": (False, True), "short": (True, False), "road": (False, False)}


def test_a_page_with_one_version_has_no_earlier_ones(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)

    click(find(page, QWidget, "reader"), "more_button")

    assert not find(overlay(page), QAbstractButton, "versions_item").isEnabled()


def test_in_little_room_the_words_stand_below_those_of_the_list(
    qtbot: QtBot, notebook: Notebook
) -> None:
    record = notebook.write(NoteBody("Walk", "a long road"), 1)
    notebook.rewrite(record, NoteBody("Walk", "a short road"))
    page = journal(qtbot, notebook)
    wish(page, "versions")
    view = find(page, VersionsView, "versions")

    view.set_stacked(True)
    view.resize(400, 600)
    qtbot.waitUntil(lambda: find(page, QWidget, "versions_words").width() > 200)

    rows = find(page, QAbstractItemView, "version_list")
    words = find(page, QWidget, "versions_words")
    left = words.mapTo(view, QPoint(0, 0)).x() - rows.mapTo(view, QPoint(0, 0)).x()
    assert 8 <= left <= 20
    assert rows.mapTo(view, QPoint(rows.width(), 0)).x() <= view.width() - 20
    below = rows.mapTo(view, QPoint(0, rows.height())).y()
    assert words.mapTo(view, QPoint(0, 0)).y() - below < 60


def test_changes_without_names_begin_where_the_margin_would(
    qtbot: QtBot, notebook: Notebook
) -> None:
    record = notebook.write(NoteBody("Walk", "a long road " * 20), 1)
    notebook.rewrite(record, NoteBody("Walk", "a short road " * 20))
    page = journal(qtbot, notebook)
    page.resize(1068, 800)
    wish(page, "versions")

    changed = find(page, QTextEdit, "text_change")
    rows = find(page, QAbstractItemView, "version_list")

    end = rows.mapTo(page, QPoint(rows.width(), 0)).x()
    qtbot.waitUntil(lambda: changed.mapTo(page, QPoint(0, 0)).x() - end < 60)
    assert changed.width() <= 581
