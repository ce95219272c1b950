"""What can be done with a page that is read: date, tags, later, trash, earlier versions."""

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.tag import Tag
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles, write
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def journal(qtbot: QtBot, notebook: Notebook) -> JournalPage:
    page = JournalPage(notebook.context)
    page.resize(1068, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    qtbot.waitUntil(lambda: is_there(page, "title_label"))
    return page


def rows(page: JournalPage) -> TimelineView:
    return cast("TimelineView", page.findChild(QAbstractItemView, "timeline_view"))


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

    assert rows(page).model().index(1, 0).data(TextRole).audience == "27 day(s) left"
    tag = find(page, Tag, "audience_tag")
    assert tag.text() == "In the trash, 27 day(s) left"
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


def test_a_date_can_be_changed_and_taken_back(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    before = notebook.journal.read(record).record.happened
    page = journal(qtbot, notebook)
    wish(page, "date")
    sheet = overlay(page)
    day = find(sheet, QLineEdit, "day_edit")
    day.clear()
    write(day, "2 February 2026")

    click(sheet, "accept_button")

    moved = notebook.journal.read(record).record.happened
    assert moved.local.date().isoformat() == "2026-02-02"
    assert "February 2026" in rows(page).model().index(0, 0).data(TextRole).name
    assert notebook.shell.toasts == [("Date changed", True)]
    undo(notebook)
    assert notebook.journal.read(record).record.happened == before


def test_only_the_month_may_be_known(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    wish(page, "date")

    click(overlay(page), "month_only_check")
    click(overlay(page), "accept_button")

    assert notebook.journal.read(record).record.happened.precision is Precision.MONTH
    assert "March 2026" in said(page)


def test_tags_are_changed_without_opening_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1, "party")
    page = journal(qtbot, notebook)
    wish(page, "tags")
    sheet = overlay(page)

    click(sheet, "tag_button")
    edit = find(sheet, QLineEdit, "tags_own_edit")
    write(edit, "lamps")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    click(sheet, "accept_button")

    assert notebook.journal.read(record).record.tags == ("lamps",)
    qtbot.waitUntil(lambda: "lamps" in said(page).splitlines())
    undo(notebook)
    assert notebook.journal.read(record).record.tags == ("party",)


def test_every_tag_is_listed_shown_and_renamed(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1, "party")
    notebook.write(NoteBody("Walk", "slow"), 2, "outside")
    page = journal(qtbot, notebook)
    click(page, "menu_button")
    click(overlay(page), "tags_item")
    click(overlay(page), "outside_chip")
    click(overlay(page), "accept_button")
    assert titles(rows(page)) == ["Walk"]

    click(page, "menu_button")
    click(overlay(page), "tags_item")
    click(overlay(page), "outside_chip")
    write(find(overlay(page), QLineEdit, "new_tag_name_edit"), "fresh air")
    click(overlay(page), "rename_tag_button")

    assert {tag.tag for tag in notebook.journal.tags()} == {"party", "fresh air"}


def test_how_it_looks_later_is_added_beside_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)

    click(page, "later_button")
    sheet = overlay(page)
    QTest.keyClick(find(sheet, DotScale, "later_scale"), Qt.Key.Key_2)
    write(find(sheet, QTextEdit, "later_words_edit"), "Smaller than I thought.")
    click(sheet, "accept_button")

    body = body_of(notebook, record)
    assert (body.strength_before, body.strength_later) == (7, 2)
    qtbot.waitUntil(lambda: "Smaller than I thought." in said(page))
    assert "7 at the start, 4 after writing, 2 looking back" in said(page)


def test_a_free_note_is_not_asked_how_strong_it_is(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(NoteBody("Walk", "slow"), 1)

    page = journal(qtbot, notebook)

    assert not is_there(page, "later_button")


def test_an_earlier_version_is_compared_and_brought_back(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    notebook.rewrite(record, replace(COAT_QUEUE, story="That I was only tired.", ask=""))
    page = journal(qtbot, notebook)
    wish(page, "versions")
    versions = find(page, QAbstractItemView, "version_list")
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


def test_the_page_says_who_can_see_it(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    assert find(page, Tag, "audience_tag").text() == "Only you can see this"

    changes = notebook.journal.set_grants(record, Audience.TOGETHER, ["title"])
    page.show_changes(changes)

    assert find(page, Tag, "audience_tag").text() == "Parts are shown: Together"


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


def test_wide_text_takes_the_whole_pane(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)
    page = journal(qtbot, notebook)
    page.resize(1700, 800)
    words = find(page, QTextEdit, "what_happened_text")
    qtbot.waitUntil(lambda: words.width() == 581)

    click(page, "wide_button")

    qtbot.waitUntil(lambda: words.width() > 800)
