"""What can be done with a page that is read: date, tags, how it looks later."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from tests.gui.pages.at_journal import body_of, journal, rows, undo, wish
from tests.gui.pages.finding import click, find, overlay, said, titles, write
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


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
    assert "February 2026" in rows(page).model().index(0, 0).data(TextRole).title
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
    assert titles(rows(page)) == ["Walk"]
    assert filters_on(page) == ["fresh air"]
    undo(notebook)
    assert titles(rows(page)) == ["Walk"]
    assert filters_on(page) == ["outside"]


def filters_on(page: JournalPage) -> list[str]:
    chips = page.findChildren(Chip, "active_filter_chip")
    return [chip.text() for chip in chips if chip.isVisible()]


def ask_tags(page: JournalPage, tag: str) -> None:
    click(page, "menu_button")
    click(overlay(page), "tags_item")
    click(overlay(page), f"{tag}_chip")


def test_the_name_of_another_tag_asks_before_the_two_become_one(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(COAT_QUEUE, 1, "stroll", "party")
    notebook.write(NoteBody("Walk", "slow"), 2, "walk")
    page = journal(qtbot, notebook)
    ask_tags(page, "stroll")
    write(find(overlay(page), QLineEdit, "new_tag_name_edit"), "WALK")
    assert "There is a tag “walk” already." in said(overlay(page))

    click(overlay(page), "rename_tag_button")
    assert "with “stroll” then ha" in said(overlay(page))
    assert len(notebook.journal.tags()) == 3
    click(overlay(page), "accept_button")

    assert [tag.tag for tag in notebook.journal.tags()] == ["party", "walk"]
    assert notebook.shell.toasts[-1] == ("Tag renamed", True)
    undo(notebook)
    assert [tag.tag for tag in notebook.journal.tags()] == ["party", "stroll", "walk"]


def test_a_tag_is_taken_off_everywhere_after_a_question(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1, "party")
    notebook.write(NoteBody("Walk", "slow"), 2, "party")
    page = journal(qtbot, notebook)

    ask_tags(page, "party")
    click(overlay(page), "remove_tag_button")
    assert "2 page" in said(overlay(page))
    click(overlay(page), "reject_button")
    assert notebook.journal.tags() != ()
    ask_tags(page, "party")
    click(overlay(page), "remove_tag_button")
    click(overlay(page), "accept_button")

    assert notebook.journal.tags() == ()
    undo(notebook)
    assert [tag.count for tag in notebook.journal.tags()] == [2]


def test_one_of_many_tags_is_found_by_typing(qtbot: QtBot, notebook: Notebook) -> None:
    for number in range(3):
        tags = (f"tag {number * 30 + each}" for each in range(30))
        notebook.write(NoteBody(f"Page {number}", "words"), number, *tags)
    page = journal(qtbot, notebook)
    click(page, "menu_button")
    click(overlay(page), "tags_item")
    assert "can be found by typing" in said(overlay(page))

    write(find(overlay(page), QLineEdit, "find_tag_edit"), "AG 89")

    click(overlay(page), "tag 89_chip")
    click(overlay(page), "accept_button")
    assert titles(rows(page)) == ["Page 2"]


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
