"""Cursor, selection, focus, scrolling and view are the same after the pages are made anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.theme import Theme
from tests.gui.pages.finding import click, find
from tests.gui.pages.notebook import COAT_QUEUE, Notebook
from tests.gui.pages.test_remaking import desk_at

LONG = "\n".join(f"Line {number} of a long evening." for number in range(200))


@pytest.fixture(autouse=True)
def _small_again(qapp: QApplication, notebook: Notebook) -> Iterator[None]:
    """Editors go before their notebook closes; they would want to save into it."""
    yield
    for window in qapp.topLevelWidgets():
        for editor in window.findChildren(EditorHost):
            delete(editor)
    theme.apply(qapp, Theme.named("light", reduced_motion=True))


def remade(qtbot: QtBot, notebook: Notebook, before: Desk, scale: float = 1.5) -> Frame:
    """Everything as it is made anew in a larger text."""
    place = before.place()
    for draft in before.drafts():
        notebook.journal.save_draft(draft)
    theme.apply(QApplication.instance(), Theme.named("light", scale, reduced_motion=True))  # type: ignore[arg-type]  # it is one
    _, frame = desk_at(qtbot, notebook, place)
    return frame


def editing(qtbot: QtBot, notebook: Notebook, target: str) -> tuple[Desk, Frame]:
    desk, frame = desk_at(qtbot, notebook, Place("today", target))
    frame.activateWindow()
    qtbot.waitUntil(lambda: isinstance(desk.page, EditorHost) and desk.page.body is not None)
    return desk, frame


def select(edit: QTextEdit, start: int, end: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def test_the_selection_in_an_open_note_stays(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(NoteBody("", "Somebody waved at us twice"))
    desk, frame = editing(qtbot, notebook, record)
    select(find(frame, QTextEdit, "text_edit"), 20, 9)

    frame = remade(qtbot, notebook, desk)

    cursor = find(frame, QTextEdit, "text_edit").textCursor()
    assert (cursor.anchor(), cursor.position()) == (20, 9)
    assert find(frame, QTextEdit, "text_edit").hasFocus()


def test_typing_goes_on_in_the_middle_of_a_word(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, Kind.NOTE)
    edit = find(frame, QTextEdit, "text_edit")
    QTest.keyClicks(edit, "Half thought")
    select(edit, 4, 4)

    frame = remade(qtbot, notebook, desk)
    QTest.keyClicks(find(frame, QTextEdit, "text_edit"), " a")

    assert find(frame, QTextEdit, "text_edit").toPlainText() == "Half a thought"


def test_the_cursor_stays_where_it_was_seen(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, notebook.write(NoteBody("", LONG)))
    edit = find(frame, QTextEdit, "text_edit")
    select(edit, len(LONG) // 2, len(LONG) // 2)
    area = page_around(edit)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 2000)
    area.verticalScrollBar().setValue(edit.cursorRect().center().y() - 100)
    before = height_seen(edit)

    frame = remade(qtbot, notebook, desk)

    edit = find(frame, QTextEdit, "text_edit")
    qtbot.waitUntil(lambda: abs(height_seen(edit) - before) < 0.05)


def test_a_title_being_changed_keeps_cursor_and_focus(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, notebook.write(NoteBody("The coat queue", "Rain.")))
    edit = find(frame, QLineEdit, "title_edit")
    edit.setFocus()
    edit.setSelection(4, 4)

    frame = remade(qtbot, notebook, desk)

    edit = find(frame, QLineEdit, "title_edit")
    assert edit.hasFocus()
    assert edit.selectedText() == "coat"


def test_a_half_typed_tag_stays_in_its_field(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, notebook.write(NoteBody("", "Rain.")))
    QTest.keyClicks(find(frame, QLineEdit, "tags_own_edit"), "wal")

    frame = remade(qtbot, notebook, desk)

    assert find(frame, QLineEdit, "tags_own_edit").text() == "wal"


def test_the_free_page_stays_the_free_page(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, notebook.write(COAT_QUEUE))
    host = desk.page
    assert isinstance(host, EditorHost)
    host.header.view_chosen.emit("free")
    find(frame, QTextEdit, "story_edit").setFocus()

    frame = remade(qtbot, notebook, desk)

    qtbot.waitUntil(find(frame, QTextEdit, "story_edit").hasFocus)


def test_the_open_step_stays_open(qtbot: QtBot, notebook: Notebook) -> None:
    desk, frame = editing(qtbot, notebook, notebook.write(JealousyBody(what_happened="A wave.")))
    click(frame, "story_step_button")
    edit = find(frame, QTextEdit, "story_edit")
    edit.setFocus()

    frame = remade(qtbot, notebook, desk)

    qtbot.waitUntil(find(frame, QTextEdit, "story_edit").hasFocus)


def test_what_is_searched_and_read_stays(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(NoteBody("Newest", "The bus came late."))
    older = notebook.write(NoteBody("Older", "The bus was warm."), 3)
    desk, frame = desk_at(qtbot, notebook, Place("journal"))
    desk.open_record(older)
    search = find(frame, QWidget, "search_field").findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "bus")

    frame = remade(qtbot, notebook, desk)

    search = find(frame, QWidget, "search_field").findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    assert search.text() == "bus"
    assert search.hasFocus()
    assert find(frame, JournalPage, "journal_page").standing() == desk.page.standing()  # type: ignore[union-attr]  # a page


def page_around(edit: QTextEdit) -> QScrollArea:
    """The page that scrolls round a field."""
    around = edit.parentWidget()
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    return around


def height_seen(edit: QTextEdit) -> float:
    """How high in its page the cursor stands: 0 at the top, 1 at the foot."""
    view = page_around(edit).viewport()
    return edit.mapTo(view, edit.cursorRect().center()).y() / view.height()
