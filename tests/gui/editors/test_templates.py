"""A note begins from a template, becomes one, and templates are changed and taken back."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.template_sheet import TemplateSheet
from hallpass_desktop.gui.editors.templates_sheet import TemplatesSheet
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find

W = TypeVar("W", bound=QWidget)


def _sheet(page: EditorHost, kind: type[W]) -> W:
    found = [each for each in page.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def _rows(sheet: TemplatesSheet) -> dict[str, QAbstractButton]:
    rows = sheet.findChildren(QAbstractButton, "template_row")
    return {row.accessibleName(): row for row in rows}


def _offered(page: EditorHost) -> TemplatesSheet:
    page.offer_templates()
    return _sheet(page, TemplatesSheet)


def _text(page: EditorHost) -> QTextEdit:
    return find(page, QTextEdit, "text_edit")


def _lines(page: EditorHost) -> list[str]:
    return [line.text() for line in page.findChildren(ErrorLine) if line.isVisible()]


@pytest.fixture
def page(desk: Desk, journal: Journal) -> EditorHost:
    return desk.open(Kind.NOTE, Kind.NOTE)


def test_the_button_offers_those_of_the_app(page: EditorHost) -> None:
    find(page, QAbstractButton, "templates_button").click()

    assert "Three things" in _rows(_sheet(page, TemplatesSheet))


def test_one_begins_a_note_that_is_empty(page: EditorHost, journal: Journal) -> None:
    _rows(_offered(page))["Three things"].click()

    edit = _text(page)
    assert find(page, QLineEdit, "title_edit").text() == "Three things"
    assert edit.toPlainText().startswith("1. Something good")
    QTest.keyClicks(edit, " soup")
    assert edit.toPlainText().splitlines()[0] == "1. Something good, however small: soup"


def test_a_template_in_which_nothing_was_written_leaves_no_page(
    page: EditorHost, journal: Journal
) -> None:
    _rows(_offered(page))["Three things"].click()

    page.let_go(page.go_back)

    assert journal.count(Query()) == 0


def test_a_template_in_which_nothing_was_written_stands_in_a_page_that_is_made_anew(
    page: EditorHost, desk: Desk, journal: Journal
) -> None:
    _rows(_offered(page))["Three things"].click()
    target, standing = page.target, page.standing()
    assert page.drafts() == ()

    desk.clear()
    anew = desk.open(target, Kind.NOTE)
    anew.stand(standing)

    assert find(anew, QLineEdit, "title_edit").text() == "Three things"
    assert _text(anew).toPlainText().startswith("1. Something good")
    anew.let_go(anew.go_back)
    assert journal.count(Query()) == 0


def test_what_was_written_into_it_is_kept_with_its_words(
    page: EditorHost, journal: Journal
) -> None:
    _rows(_offered(page))["Three things"].click()
    QTest.keyClicks(_text(page), " soup")

    page.let_go(page.go_back)

    (row,) = journal.page(Query()).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, NoteBody)
    assert body.title == "Three things"
    assert "small: soup\n2. " in body.text


def test_words_that_stand_there_already_stay(page: EditorHost) -> None:
    edit = _text(page)
    QTest.keyClicks(edit, "It rained. ")

    _rows(_offered(page))["After a talk"].click()

    assert edit.toPlainText().startswith("It rained. # What we talked about")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "It rained. "


def test_a_note_that_is_full_says_so_and_stays_as_it_is(page: EditorHost) -> None:
    edit = find(page, WritingEdit, "text_edit")
    QTest.keyClicks(edit, "As much as a note can hold")
    edit.set_max_length(30)

    _rows(_offered(page))["Three things"].click()

    assert edit.text() == "As much as a note can hold"
    assert any("more than one page can hold" in line for line in _lines(page))


def test_a_new_note_can_begin_with_the_choice(desk: Desk, journal: Journal) -> None:
    page = desk.open("template", Kind.NOTE)

    assert _rows(_sheet(page, TemplatesSheet))
    assert page.target == "note"


def test_this_note_is_kept_as_a_template(page: EditorHost, journal: Journal, desk: Desk) -> None:
    QTest.keyClicks(_text(page), "# Walk")
    find(_offered(page), QAbstractButton, "keep_template_button").click()

    sheet = _sheet(page, TemplateSheet)
    find(sheet, QAbstractButton, "accept_button").click()
    assert sheet.isVisible()  # it has no name yet
    QTest.keyClicks(find(sheet, QLineEdit, "template_name_edit"), "Walks")
    find(sheet, QAbstractButton, "accept_button").click()

    (kept,) = journal.templates.every()
    assert (kept.name, kept.text) == ("Walks", "# Walk")
    assert desk.shell.toasts == ["Your templates have changed"]


def test_an_empty_note_cannot_be_kept_and_the_sheet_says_why(page: EditorHost) -> None:
    sheet = _offered(page)

    assert not find(sheet, QAbstractButton, "keep_template_button").isEnabled()


def test_ones_own_is_changed_and_removed(qtbot: QtBot, page: EditorHost, journal: Journal) -> None:
    journal.templates.keep("Walks", "# Walk")

    find(_offered(page), QAbstractButton, "template_more_button").click()
    find(page.window(), QAbstractButton, "change_item").click()
    sheet = _sheet(page, TemplateSheet)
    QTest.keyClicks(find(sheet, QLineEdit, "template_name_edit"), " at night")
    find(sheet, QAbstractButton, "accept_button").click()
    assert [each.name for each in journal.templates.every()] == ["Walks at night"]

    find(_offered(page), QAbstractButton, "template_more_button").click()
    items = page.window().findChildren(QAbstractButton, "remove_item")
    next(each for each in items if each.isVisible()).click()
    assert journal.templates.every() == ()
    journal.undo()
    assert [each.name for each in journal.templates.every()] == ["Walks at night"]


def test_those_of_the_app_can_be_neither_changed_nor_removed(page: EditorHost) -> None:
    assert not _offered(page).findChildren(QAbstractButton, "template_more_button")
