from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.check_in import WEEKLY
from hallpass_desktop.domain.listing import Entry
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Audience, Author, Pointer
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pages.reader import Reader
from hallpass_desktop.gui.pages.reader_page import ReaderPage
from hallpass_desktop.gui.pages.reader_rows import MarginRow
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.button import MEASURES, Button
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.tag import Tag
from tests.gui.pages.at_boundaries import add_clause
from tests.gui.pages.at_journal import journal
from tests.gui.pages.finding import click, find, is_there, said, settle
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def test_the_page_says_who_can_see_it(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    assert find(page, Tag, "audience_tag").text() == "Only you can see this"

    changes = notebook.journal.set_grants(record, Audience.TOGETHER, ["title"])
    page.show_changes(changes)

    assert find(page, Tag, "audience_tag").text() == "Parts are shown: Together"


def test_the_upper_rows_of_a_page_come_first_and_the_others_right_after(
    qtbot: QtBot, notebook: Notebook
) -> None:
    long, short = two_pages(notebook)
    page, reader = reading(qtbot, notebook)
    reader.show_entry(short)

    reader.show_entry(long)
    first = margin_rows(reader)
    settle(page)

    assert first == ["head_row", "what_happened_row"]
    assert margin_rows(reader)[:2] == first
    assert margin_rows(reader)[-1] == "later_row"


def test_of_two_pages_in_a_row_only_the_last_is_made_to_its_end(
    qtbot: QtBot, notebook: Notebook
) -> None:
    long, short = two_pages(notebook)
    page, reader = reading(qtbot, notebook)
    reader.show_entry(short)

    reader.show_entry(long)
    reader.show_entry(short)
    settle(page)

    assert margin_rows(reader) == ["head_row", "text_row"]


def test_the_same_page_again_is_made_whole_so_that_it_stays_where_it_was(
    qtbot: QtBot, notebook: Notebook
) -> None:
    long, _ = two_pages(notebook)
    page, reader = reading(qtbot, notebook)
    reader.show_entry(long)
    settle(page)
    whole = margin_rows(reader)

    changed = replace(long.record, body=replace(COAT_QUEUE, title="The lamps"))
    reader.show_entry(replace(long, record=changed))

    assert margin_rows(reader) == whole


def two_pages(notebook: Notebook) -> tuple[Entry, Entry]:
    """One with many answers, and one with a line."""
    made = notebook.write(COAT_QUEUE, 1), notebook.write(NoteBody(text="A line."), 0)
    long, short = (notebook.journal.read(each) for each in made)
    return long, short


def test_a_part_of_an_agreement_that_is_paused_says_so_as_soon_as_it_is(
    qtbot: QtBot, notebook: Notebook
) -> None:
    agreement = notebook.write(AgreementBody(title="The summer"))
    clause = add_clause(notebook, agreement, "Nobody from work.")
    page, reader = reading(qtbot, notebook)
    reader.show_entry(notebook.journal.read(clause))
    assert not is_there(page, "pause_banner")

    page.show_changes(notebook.journal.agreements.note(agreement, Did.PAUSED, Author()))
    assert find(page, Banner, "pause_banner").words.text().startswith("Paused by you, ")

    reader.show_entry(notebook.journal.read(notebook.write(COAT_QUEUE, 1)))
    assert not is_there(page, "pause_banner")


def reading(qtbot: QtBot, notebook: Notebook) -> tuple[JournalPage, Reader]:
    page = journal(qtbot, notebook)
    (reader,) = page.findChildren(Reader)
    return page, reader


def margin_rows(reader: Reader) -> list[str]:
    """What hangs in the page that is read, from above."""
    page = reader.findChildren(ReaderPage)[-1]
    return [row.objectName() for row in page.findChildren(MarginRow)]


def test_a_page_kept_from_sharing_says_until_when(qtbot: QtBot, notebook: Notebook) -> None:
    until = notebook.clock.now() + timedelta(hours=12)
    notebook.write(replace(COAT_QUEUE, cooling_until=until), 0)

    page = journal(qtbot, notebook)

    assert "Not to be shared before: Tomorrow, 09:10" in said(page)


@pytest.mark.parametrize("width", [480, 1068])
def test_labels_hang_in_the_margin_or_stand_above(
    qtbot: QtBot, notebook: Notebook, width: int
) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)

    page.resize(width + 340, 800)

    row = find(page, QWidget, "what_happened_row")
    words = find(row, QTextEdit, "what_happened_text")
    is_stacked = width < 500
    qtbot.waitUntil(lambda: (words.mapTo(row, words.rect().topLeft()).x() < 20) == is_stacked)


def test_what_can_be_pressed_stands_in_line_with_the_words(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    page.resize(1408, 800)
    words = find(page, QTextEdit, "what_happened_text")
    column = words.mapTo(page, words.contentsRect().topLeft()).x()

    tag = find(page, Tag, "audience_tag")
    later = find(page, Button, "later_button")

    assert tag.mapTo(page, QPoint()).x() == column
    assert later.mapTo(page, QPoint()).x() + MEASURES["sm"].side == column


def test_wide_text_takes_the_whole_pane(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    page.resize(1700, 800)
    words = find(page, QTextEdit, "what_happened_text")
    qtbot.waitUntil(lambda: words.width() == 581)

    click(page, "wide_button")

    qtbot.waitUntil(lambda: words.width() > 800)


def test_a_free_note_is_read_without_signs(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(NoteBody("Walk", "# Slow\nand **long**"), 1)

    page = journal(qtbot, notebook)

    assert find(page, QTextEdit, "text_text").toPlainText() == "Slow\nand long"


def test_a_free_note_is_not_asked_how_strong_it_is(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(NoteBody("Walk", "slow"), 1)

    page = journal(qtbot, notebook)

    assert not is_there(page, "later_button")


def test_a_weekly_mirror_shows_the_needs_it_points_at(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(NeedBody(title="A seat beside me"), 3)
    draft = notebook.journal.check_ins.begin(WEEKLY)
    links = (Pointer("need_met", need),)
    notebook.journal.keep(replace(draft, record=replace(draft.record, links=links)))

    page = journal(qtbot, notebook)

    assert "Weekly mirror" in said(page)
    row = find(page, QWidget, "need_met_needs_row")
    assert find(row, RowButton, "linked_row").accessibleName().startswith("A seat beside me")
