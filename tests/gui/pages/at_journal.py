"""The journal page, opened on a few pages."""

from typing import cast

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.models.entry_text import EntryText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.finding import click, find, overlay, settle, write
from tests.gui.pages.notebook import COAT_QUEUE, Notebook, whole


def journal(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> JournalPage:
    page = whole(JournalPage(notebook.context))
    page.set_fold(fold)
    page.resize(1068, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    settle(page)
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


def wish(page: JournalPage, name: str) -> None:
    click(find(page, QWidget, "reader"), "more_button")
    click(overlay(page), f"{name}_item")


def to_trash(page: JournalPage) -> None:
    click(page, "menu_button")
    click(overlay(page), "trash_item")


def undo(notebook: Notebook) -> None:
    notebook.shell.announce(notebook.journal.undo())


def body_of(notebook: Notebook, record: RecordId) -> JealousyBody:
    body = notebook.journal.read(record).record.body
    assert isinstance(body, JealousyBody)
    return body
