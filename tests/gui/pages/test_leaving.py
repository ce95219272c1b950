"""However somebody leaves a page, words that cannot be kept hold it open, and it says why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.shell import navigation
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from tests.gui.pages.finding import click, find, said
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.test_remaking import desk_at

FULL = "The disk is full"


class CrampedJournal(Journal):
    """A journal on a disk that may be full."""

    is_full = False

    def keep(self, draft: Draft) -> Changes:
        if self.is_full:
            raise DiskFull
        return super().keep(draft)

    def save_draft(self, draft: Draft) -> datetime:
        if self.is_full:
            raise DiskFull
        return super().save_draft(draft)


@dataclass
class Writer:
    """Somebody who wrote a word after the disk was full."""

    desk: Desk
    frame: Frame
    journal: CrampedJournal

    @property
    def kept(self) -> list[str]:
        """What is on the disk."""
        return [row.preview for row in self.journal.page(Query()).rows]


@pytest.fixture
def writer(qtbot: QtBot, notebook: Notebook) -> Iterator[Writer]:
    journal = CrampedJournal(notebook.context.vault, notebook.clock)
    notebook.context.journal = journal
    desk, frame = desk_at(qtbot, notebook, Place())
    context = notebook.context
    context.shell = desk
    frame.set_content(navigation.content(context.actions, context.settings))
    frame.item_chosen.connect(desk.go_to)
    desk.open_editor(Kind.NOTE)
    journal.is_full = True
    QTest.keyClicks(find(frame, QTextEdit, "text_edit"), "Rain")
    yield Writer(desk, frame, journal)
    for editor in frame.findChildren(EditorHost):
        delete(editor)


def by_side_column(writer: Writer) -> None:
    click(writer.frame, "journal_button")


def by_key(writer: Writer) -> None:
    writer.desk.go_to("journal")


def by_back(writer: Writer) -> None:
    click(writer.frame, "back_button")


def by_done(writer: Writer) -> None:
    click(writer.frame, "done_button")


def by_search(writer: Writer) -> None:
    writer.desk.search()


def by_new_entry(writer: Writer) -> None:
    writer.desk.open_editor(Kind.JEALOUSY)


def by_record(writer: Writer) -> None:
    page = writer.desk.page
    assert isinstance(page, EditorHost)
    writer.desk.open_record(page.target)  # type: ignore[arg-type]  # an id by now


WAYS = (by_side_column, by_key, by_back, by_done, by_search, by_new_entry, by_record)


@pytest.mark.parametrize("leave", WAYS)
def test_a_page_that_cannot_be_kept_stays_and_says_why(
    writer: Writer, leave: Callable[[Writer], None]
) -> None:
    editor = writer.desk.page

    leave(writer)

    assert writer.desk.page is editor
    assert find(writer.frame, QTextEdit, "text_edit").toPlainText() == "Rain"
    assert FULL in said(find(writer.frame, QWidget, "passing_trouble_banner"))


@pytest.mark.parametrize("leave", WAYS)
def test_with_room_again_it_is_left_and_kept(
    writer: Writer, leave: Callable[[Writer], None]
) -> None:
    editor = writer.desk.page
    leave(writer)
    writer.journal.is_full = False

    leave(writer)

    assert writer.desk.page is not editor
    assert writer.kept == ["Rain"]


def test_larger_text_keeps_words_that_found_no_room(
    qtbot: QtBot, notebook: Notebook, writer: Writer
) -> None:
    after, frame = desk_at(qtbot, notebook, writer.desk.place())

    assert find(frame, QTextEdit, "text_edit").toPlainText() == "Rain"
    writer.journal.is_full = False
    after.go_to("journal")
    assert writer.kept == ["Rain"]
    for editor in frame.findChildren(EditorHost):
        delete(editor)


def test_the_place_in_the_side_column_stays_marked(writer: Writer) -> None:
    by_side_column(writer)

    assert find(writer.frame, NavButton, "today_button").isChecked()
    assert not find(writer.frame, NavButton, "journal_button").isChecked()
