"""Kinds, days, strength, audience, tags and needs narrow the journal; each can be taken off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Audience, Pointer
from hallpass_desktop.domain.worksheet import WorksheetBody
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.chip import Chip
from tests.gui.pages.at_journal import journal, rows, search, texts, three_pages
from tests.gui.pages.finding import click, find, overlay, said, titles, write
from tests.gui.pages.notebook import COAT_QUEUE, Notebook


def more(page: JournalPage) -> QWidget:
    click(page, "more_filter_chip")
    return overlay(page)


def active(page: JournalPage) -> list[str]:
    found = page.findChildren(Chip, "active_filter_chip")
    return [chip.text() for chip in found if chip.isVisible()]


def write_day(card: QWidget, name: str, text: str) -> None:
    edit = find(card, QLineEdit, name)
    edit.clear()
    write(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def a_seat(notebook: Notebook) -> RecordId:
    """A need, and a note that points at it."""
    need = notebook.write(NeedBody(title="A seat beside me"), 5)
    note = notebook.write(NoteBody("Late", "again"), 3)
    draft = notebook.journal.open(note)
    links = (Pointer("need", need),)
    notebook.journal.keep(replace(draft, record=replace(draft.record, links=links)))
    return need


def test_a_range_of_strength_narrows_and_comes_off(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    notebook.write(replace(COAT_QUEUE, title="A small one", strength_before=2), 3)
    page = journal(qtbot, notebook)

    stepper = find(more(page), QWidget, "weakest_stepper")
    edit = find(stepper, QLineEdit, "number_edit")
    edit.selectAll()
    QTest.keyClicks(edit, "3")

    assert titles(rows(page)) == ["The lamp shop"]
    assert active(page) == ["Strength 3 or more"]
    click(page, "active_filter_chip")
    assert len(texts(page)) == 4
    assert active(page) == []


def test_a_range_of_days_narrows(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    card = more(page)

    write_day(card, "last_day_edit", "12 March 2026")
    assert titles(rows(page))[0] == "A slow walk"
    write_day(card, "first_day_edit", "soonish")
    assert "That day is not clear." in said(card)
    write_day(card, "first_day_edit", "1 March 2026")

    assert titles(rows(page)) == ["A slow walk"]
    assert find(page, Chip, "month_filter_chip").text() == "1 Mar to 12 Mar"


def test_days_the_wrong_way_round_are_said_and_change_nothing(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    card = more(page)

    write_day(card, "first_day_edit", "12 March 2026")
    write_day(card, "last_day_edit", "1 March 2026")

    assert "The first day comes after the last one." in said(card)
    assert find(page, Chip, "month_filter_chip").text() == "From 12 Mar"


def test_every_kind_can_be_asked_for(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    a_seat(notebook)
    notebook.write(WorksheetBody(title="Below it", wish="One night elsewhere"), 1)
    page = journal(qtbot, notebook)
    card = more(page)

    click(card, "need_chip")
    assert titles(rows(page)) == ["A seat beside me"]
    click(card, "worksheet_chip")
    click(page, "note_filter_chip")

    assert active(page) == ["Needs", "Worksheets"]
    assert "Below it" in titles(rows(page))
    assert "Late" in titles(rows(page))
    assert "The lamp shop" not in titles(rows(page))


def test_pages_that_point_to_a_need_are_found_by_chip_and_by_word(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    need = a_seat(notebook)
    page = journal(qtbot, notebook)

    click(more(page), f"{need}_chip")
    assert titles(rows(page)) == ["Late"]
    assert active(page) == ["Points to A seat beside me"]
    click(page, "active_filter_chip")
    search(page, "to:SEAT")
    assert titles(rows(page)) == ["Late"]
    search(page, 'to:"window"')

    assert texts(page) == []


def test_audience_and_tags_narrow_together(qtbot: QtBot, notebook: Notebook) -> None:
    ids = three_pages(notebook)
    notebook.journal.set_grants(ids[1], Audience.TOGETHER, ["title"])
    page = journal(qtbot, notebook)
    card = more(page)

    click(card, "together_chip")
    assert titles(rows(page)) == ["A slow walk"]
    click(card, "walk_chip")
    click(card, "shop_chip")
    assert texts(page) == []
    click(card, "no_more_filters_button")

    assert len(texts(page)) == 3


def test_many_tags_are_found_by_typing_and_stay_once_chosen(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(NoteBody("Tagged", "words"), 1, *(f"tag {number:02}" for number in range(40)))
    page = journal(qtbot, notebook)
    card = more(page)

    write(find(card, QLineEdit, "tag_find_edit"), "31")
    click(card, "tag 31_chip")
    find(card, QLineEdit, "tag_find_edit").setText("07")
    click(card, "tag 07_chip")

    assert active(page) == ["tag 31", "tag 07"]
    assert titles(rows(page)) == ["Tagged"]


def test_filters_stand_when_the_page_is_made_anew(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    need = a_seat(notebook)
    page = journal(qtbot, notebook)
    click(more(page), f"{need}_chip")

    again = journal(qtbot, notebook)
    again.stand(page.standing())

    assert active(again) == ["Points to A seat beside me"]
    assert titles(rows(again)) == ["Late"]


@pytest.mark.parametrize("typed", ["audience:private", "audience:together", "audience:therapist"])
def test_who_sees_it_can_be_typed(qtbot: QtBot, notebook: Notebook, typed: str) -> None:
    ids = three_pages(notebook)
    notebook.journal.set_grants(ids[1], Audience.TOGETHER, ["title"])
    page = journal(qtbot, notebook)

    search(page, typed)

    counts = {"audience:private": 2, "audience:together": 1, "audience:therapist": 0}
    assert len(texts(page)) == counts[typed]
